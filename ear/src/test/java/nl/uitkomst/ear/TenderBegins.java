package nl.uitkomst.ear;

import com.microsoft.playwright.Page;
import nl.uitkomst.domain.shared.DutchClock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import static nl.uitkomst.ear.People.one;
import static org.assertj.core.api.Assertions.assertThat;

/** The beginning of a tender told wholly: from the first postcard to the announcement. */
final class TenderBegins {

    static final String MANAGER = "contractmanager@rotterdam";
    static final String ALDERMAN = "wethouder@rotterdam";
    static final String ONE = "inschrijver@kandidaat-a";
    static final String TWO = "inschrijver@kandidaat-b";
    static final List<String> PERSONAS = List.of("Noor", "Sem");
    static final String TOGETHER = "Combinatie A (voorbeeld)";
    static final LocalDate TODAY = LocalDate.now(DutchClock.NETHERLANDS);
    static final String KEY = "([0-9a-f-]{36})";

    final String number = "RTM-OV-" + System.nanoTime() % 1_000_000;
    final String tender = "/aanbestedingen/" + number;
    final People people;
    final Moments moments;
    private final Page manager;
    private String journey = "";

    /** @param manager signed in as the contract manager */
    TenderBegins(String address, Page manager) {
        people = new People(address);
        moments = new Moments(new ToldTenders(address), tender);
        this.manager = manager;
    }

    private String act(String page, String action, String... typed) {
        return people.send(MANAGER, page, action, typed);
    }

    void people_are_asked_and_become_personas_with_a_journey() {
        act("/personas", "/personas/assen", "as-naam", "Hulp onderweg", "as-laag", "geen", "as-hoog", "altijd");
        act("/personas", "/personas/assen", "as-naam", "Haast", "as-laag", "geen", "as-hoog", "veel");
        for (var name : PERSONAS) {
            act(
                    "/personas/nieuw",
                    "/personas",
                    "naam",
                    name,
                    "uitspraak",
                    "Ik ben " + name + ".",
                    "score-hulp-onderweg",
                    name.equals("Noor") ? "5" : "2",
                    "score-haast",
                    "4");
        }
        var keys = PERSONAS.stream()
                .map(name -> one("/personas/" + KEY + "\">" + name + "<", people.page(MANAGER, "/personas")))
                .toList();
        var begun = act(
                "/klantreizen/nieuw",
                "/klantreizen",
                "titel",
                "Met het kleine vervoer",
                "as-x",
                "hulp-onderweg",
                "as-y",
                "haast",
                "plek-" + keys.get(0),
                "1",
                "plek-" + keys.get(1),
                "2");
        journey = "/klantreizen/" + one("/klantreizen/" + KEY + "/onderzoek", begun);
        var research = journey + "/onderzoek";
        assertThat(postcards(research, "3000")).contains("hoogstens 2.500");
        assertThat(postcards(research, "200")).contains("200 van 2.500", "8% antwoordde");
        keys.forEach(this::fill);
        assertThat(people.page(ALDERMAN, journey)).contains("Noor wil zeker weten", "Sem wil zeker weten");
    }

    private String postcards(String research, String answered) {
        return act(
                research,
                research,
                "soort",
                "POSTCARD",
                "gevraagd",
                "2500",
                "antwoord",
                answered,
                "van",
                TODAY.minusDays(60).toString(),
                "tot",
                TODAY.minusDays(46).toString(),
                "bron",
                "Onderzoek onder reizigers");
    }

    private void fill(String persona) {
        var row = journey + "/invullen/" + persona;
        var form = FormOnPage.sentTo(row, people.page(MANAGER, row));
        var typed = new ArrayList<String>();
        for (var field : form.names()) {
            if (field.matches("(doet|voelt|nodig)-.*")) {
                typed.addAll(List.of(
                        field,
                        name(persona) + (field.startsWith("nodig-") ? " wil zeker weten dat het klopt." : " wacht.")));
            }
        }
        act(row, row, typed.toArray(String[]::new));
    }

    private String name(String persona) {
        return one("/personas/" + persona + "\">([^<]+)<", people.page(MANAGER, "/personas"));
    }

    void it_is_set_up_and_weights_have_to_be_a_hundred() {
        act(
                "/aanbestedingen/nieuw",
                "/aanbestedingen/nieuw",
                "nummer",
                number,
                "titel",
                "Klein vervoer",
                "omschrijving",
                "Noor en Sem komen waar zij willen zijn.");
        var setup = tender + "/opzet";
        act(setup, setup + "/klantreis", "klantreis", journey.substring(journey.lastIndexOf('/') + 1));
        act(
                setup + "/omvang",
                setup + "/omvang",
                "doelgroep-1",
                "Wmo",
                "doelgroep-2",
                "Leerlingen",
                "eisen",
                "Heeft ervaring",
                "maanden",
                "84");
        act(
                setup + "/beoordeling",
                setup + "/beoordeling",
                "score-1",
                "0",
                "betekenis-1",
                "niets",
                "score-2",
                "5",
                "betekenis-2",
                "voldoende",
                "score-3",
                "10",
                "betekenis-3",
                "uitstekend",
                "formule",
                "LINEAR_BETWEEN",
                "laag",
                "10000000",
                "hoog",
                "30000000",
                "gelijk",
                "QUALITY");

        manager.navigate(setup + "/criteria");
        manager.fill("#w-prijs", "40");
        press(manager, "Gelijk verdelen");
        var first = manager.locator("td input[name^='w-']").first();
        first.fill("17,5");
        press(manager, "Opslaan");
        assertThat(manager.textContent(".summary")).contains("110");
        assertThat(first.inputValue()).isEqualTo("17,5");
        sound(manager);
        first.fill("7,5");
        press(manager, "Opslaan");
        assertThat(manager.textContent("main")).contains("Opgeslagen");
    }

    void it_is_planned_and_announced() {
        assertThat(act(tender + "/planning", tender + "/planning", planned(100)))
                .contains("later zijn dan het moment ervoor");
        act(tender + "/planning", tender + "/planning", planned(15));
        manager.navigate(tender);
        assertThat(manager.textContent("main")).contains("Alles is er");
        press(manager, "Aankondigen");
        assertThat(manager.textContent("h1")).contains("Aanmelden voor Klein vervoer kan nu");
        assertThat(Visitor.of(people.address()).get(tender + "/aankondiging").body())
                .contains("Klein vervoer");
    }

    private static String[] planned(int questions) {
        var days = List.of(
                "QUESTIONS_UNTIL",
                questions,
                "APPLY_UNTIL",
                40,
                "SELECTION_ON",
                50,
                "DIALOGUE_FROM",
                55,
                "DIALOGUE_UNTIL",
                90,
                "INVITATION_ON",
                95,
                "BID_UNTIL",
                140,
                "AWARD_ON",
                170,
                "CONTRACT_FROM",
                250);
        var typed = new ArrayList<String>();
        for (var i = 0; i < days.size(); i += 2) {
            typed.addAll(List.of(
                    "dag-" + days.get(i), TODAY.plusDays((int) days.get(i + 1)).toString()));
        }
        return typed.toArray(String[]::new);
    }

    /** The first button of that name that can be seen. */
    static void press(Page page, String name) {
        page.locator("main button:not([aria-hidden]):has-text('" + name + "'):visible")
                .first()
                .click();
        page.waitForLoadState();
    }

    static void sound(Page page) {
        assertThat(Chromium.barriers(page)).isEmpty();
        assertThat(Chromium.missingWords(page)).isEmpty();
    }

    /** On a desk and on phones. */
    static void everywhere(Page page) {
        sound(page);
        for (var width : List.of(390, 320)) {
            page.setViewportSize(width, 740);
            assertThat(Chromium.overflows(page)).as(page.url() + " at " + width).isFalse();
        }
        sound(page);
        page.setViewportSize(1280, 900);
    }
}
