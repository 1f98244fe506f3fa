package nl.uitkomst.ear;

import com.microsoft.playwright.Page;

import java.io.IOException;
import java.util.ArrayList;

import static nl.uitkomst.ear.People.one;
import static nl.uitkomst.ear.TenderBegins.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

/** The contract that came of a tender: signed by both, reported on for a quarter, and read by the alderman as a journey. */
final class RunningContract {

    private static final String BOARD = "bestuurder@combinatie-a";
    private static final String REPORTER = "rapporteur@combinatie-a";
    private static final int ALL = 200;

    private final People people;
    private final String contract;

    RunningContract(People people, String number) {
        this.people = people;
        this.contract = "/contracten/" + number;
    }

    void its_kpis_are_the_promises_and_both_sign() {
        var check = contract + "/opzet/controle";
        assertThat(people.page(MANAGER, check)).contains("Ritten die goed gingen", "95");
        people.send(MANAGER, check, contract + "/opzet/aanbieden");
        for (var signer : new String[] {MANAGER, BOARD}) {
            people.send(signer, contract + "/tekenen", contract + "/tekenen", "akkoord", "on");
        }
        assertThat(people.page(BOARD, contract + "/afspraken")).contains("Gesprekken binnen een minuut");
    }

    /** Noor was served as promised, Sem was not. */
    void a_quarter_is_handed_in_as_a_workbook_and_accepted() throws IOException {
        people.comeBack();
        var period = one(contract + "/aanleveren/([0-9A-Z-]+)", people.page(REPORTER, "/werklijst"));
        var report = contract + "/aanleveren/" + period;
        var empty = people.as(REPORTER).download(report + "/werkmap").body();
        var filled =
                FilledWorkbook.with(empty, name -> name.endsWith("cijfer2") ? ALL : name.contains("sem") ? 150 : 198);
        var found = people.as(REPORTER)
                .upload(report, report + "/werkmap", "werkmap", "kwartaal.xlsx", filled)
                .body();
        var taken = one("action=\"(" + report + "/werkmap/[0-9a-f-]{36}/overnemen)\"", found);
        people.send(REPORTER, report + "/controle", taken);
        explain(report);
        people.send(
                REPORTER, report + "/toelichting", report + "/toelichting", "STATE_OF_AFFAIRS", "Sem wachtte te vaak.");
        assertThat(people.send(REPORTER, report + "/indienen", report + "/indienen"))
                .contains("is ingediend");
        var review = contract + "/beoordelen/" + period;
        assertThat(people.send(MANAGER, review, review + "/besluit", "daad", "vaststellen"))
                .contains("vastgesteld");
    }

    private void explain(String report) {
        var page = people.page(REPORTER, report + "/controle");
        if (!page.contains("/controle/uitleg")) {
            return;
        }
        var typed = new ArrayList<String>();
        for (var field : FormOnPage.sentTo(report + "/controle/uitleg", page).names()) {
            if (!field.startsWith("_")) {
                typed.add(field);
                typed.add("Nagekeken: het cijfer klopt.");
            }
        }
        people.send(REPORTER, report + "/controle", report + "/controle/uitleg", typed.toArray(String[]::new));
    }

    void the_alderman_reads_the_journey_in_colours(Page alderman) {
        alderman.navigate(contract + "/klantreis");
        assertThat(alderman.textContent("h1")).contains("4 van de 7");
        assertThat(alderman.textContent("main")).contains("Noor", "Sem", "Wij denken mee");
        TenderBegins.everywhere(alderman);
        alderman.locator("main table a").first().click();
        assertThat(alderman.textContent("main")).contains("Noor");
    }
}
