package nl.uitkomst.reporting.outcome;

import nl.uitkomst.domain.outcome.ContractOutcome;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.reporting.Texts;
import org.junit.jupiter.api.Test;

import java.util.List;

import static nl.uitkomst.domain.outcome.ContractOutcome.OnCourse.State.OFF_COURSE;
import static nl.uitkomst.domain.outcome.ContractOutcome.OnCourse.State.ON_COURSE;
import static nl.uitkomst.domain.outcome.ContractOutcome.OnCourse.State.UNKNOWN;
import static nl.uitkomst.reporting.outcome.SomeKpi.atLeast;
import static nl.uitkomst.reporting.outcome.SomeKpi.atMost;
import static nl.uitkomst.reporting.outcome.SomeKpi.contract;
import static org.assertj.core.api.Assertions.assertThat;

class ContractSentencesTest {
    private static final KpiOutcome MET = relapse("11", "11");
    private static final KpiOutcome IMPROVED = relapse("14", "11");
    private static final KpiOutcome MISSED = SomeKpi.ratio("Steun op tijd", atLeast("90", "2"))
            .reached("92", "100")
            .reached("86", "100")
            .outcome();

    private static final ContractOutcome ALPHEN = tom("Alphen aan den Rijn", ON_COURSE, IMPROVED, MET);
    private static final ContractOutcome NIEUWKOOP = tom("Nieuwkoop", ON_COURSE, MET, MET);
    private static final ContractOutcome KAAG = tom("Kaag en Braassem", OFF_COURSE, MISSED, MET);
    private static final ContractOutcome NEW = tom("Heerlen", UNKNOWN);

    private final ContractSentences dutch = ContractSentences.in(Texts.in("nl"));
    private final ContractSentences english = ContractSentences.in(Texts.in("en"));

    private static KpiOutcome relapse(String before, String now) {
        return SomeKpi.ratio("Terugval", atMost("12", "1"))
                .reached(before, "100")
                .reached(now, "100")
                .outcome();
    }

    private static ContractOutcome tom(String municipality, ContractOutcome.OnCourse.State state, KpiOutcome... kpis) {
        return contract("Tom in de buurt", municipality, state, List.of(kpis));
    }

    @Test
    void a_contract_says_whether_it_is_on_course_and_what_is_missed() {
        assertThat(dutch.title(ALPHEN).plain())
                .isEqualTo("Tom in de buurt, Alphen aan den Rijn, is op koers: 2 van de 2 normen gehaald.");
        assertThat(dutch.title(KAAG).plain())
                .isEqualTo("Tom in de buurt, Kaag en Braassem, is niet op koers: 1 van de 2 normen gehaald.");
        assertThat(dutch.title(NEW).plain()).isEqualTo("Over Tom in de buurt, Heerlen is nog geen oordeel te geven.");
        assertThat(dutch.lead(KAAG)).isEqualTo("Niet gehaald: Steun op tijd.");
        assertThat(dutch.lead(NEW)).isEqualTo("Er is nog geen rapportage ingediend.");
        assertThat(dutch.rule(KAAG.course()))
                .isEqualTo("Op koers: hoogstens 20% van het gewicht van de normen is niet gehaald.");
    }

    @Test
    void the_overview_counts_and_names_the_one_that_is_behind() {
        assertThat(overview(ALPHEN, NIEUWKOOP, KAAG))
                .isEqualTo("2 van de 3 contracten zijn op koers. Kaag en Braassem mist 1 van de 2 normen.");
        assertThat(overview(NIEUWKOOP, KAAG)).startsWith("1 van de 2 contracten is op koers.");
        assertThat(overview(ALPHEN, NIEUWKOOP)).isEqualTo("Alle 2 contracten zijn op koers.");
        assertThat(overview(KAAG, tom("Leiden", OFF_COURSE, MISSED, MISSED)))
                .isEqualTo("Geen van de 2 contracten is op koers. Leiden mist het meest: 2 van de 2 normen.");
        assertThat(overview(ALPHEN, NEW))
                .isEqualTo("1 van de 2 contracten is op koers. Over 1 contract is nog geen oordeel te geven.");
        assertThat(overview(NEW, NEW)).isEqualTo("Over de 2 contracten is nog geen oordeel te geven.");
        assertThat(overview(KAAG)).isEqualTo(dutch.title(KAAG).plain());
        assertThat(overview()).isEqualTo("U heeft nog geen contracten.");
    }

    private String overview(ContractOutcome... contracts) {
        var lines = dutch.overview(List.of(contracts));
        assertThat(english.overview(List.of(contracts)))
                .hasSameSizeAs(lines)
                .noneMatch(line -> line.plain().contains("⟦"));
        return String.join(" ", lines.stream().map(Sentence::plain).toList());
    }

    @Test
    void changes_since_the_report_before_are_named() {
        assertThat(dutch.changes(List.of(ALPHEN, NIEUWKOOP, KAAG)))
                .isEqualTo("Beter dan de vorige keer: Terugval (Alphen aan den Rijn). "
                        + "Slechter dan de vorige keer: Steun op tijd (Kaag en Braassem).");
        assertThat(dutch.changes(List.of(KAAG))).isEqualTo("Slechter dan de vorige keer: Steun op tijd.");
        assertThat(dutch.changes(List.of(NIEUWKOOP))).isEqualTo("Geen enkel oordeel veranderde sinds de vorige keer.");
        assertThat(dutch.changes(List.of(NEW))).isEmpty();
    }

    @Test
    void contracts_are_told_apart_by_the_shortest_name_that_does() {
        var standBy = contract("STAND-BY!", "Heerlen", ON_COURSE, List.of(MET));
        var transport = contract("Vervoer", "Heerlen", ON_COURSE, List.of(MET));

        assertThat(ContractSentences.shortest(KAAG, List.of(KAAG, NIEUWKOOP))).isEqualTo("Kaag en Braassem");
        assertThat(ContractSentences.shortest(standBy, List.of(standBy, transport)))
                .isEqualTo("STAND-BY!");
        assertThat(ContractSentences.shortest(standBy, List.of(standBy, transport, NIEUWKOOP, KAAG)))
                .isEqualTo("STAND-BY!, Heerlen");
    }
}
