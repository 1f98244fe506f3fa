package nl.uitkomst.reporting.outcome;

import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.Target;
import nl.uitkomst.domain.kpi.ToleranceBand;
import nl.uitkomst.domain.outcome.Figure;
import nl.uitkomst.domain.outcome.Forecast;
import nl.uitkomst.domain.outcome.Movement.Sense;
import nl.uitkomst.domain.outcome.Movement.Way;
import nl.uitkomst.domain.outcome.PeriodOutcome.NoFigure;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.reporting.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.util.stream.Stream;

import static nl.uitkomst.reporting.outcome.SomeKpi.atLeast;
import static nl.uitkomst.reporting.outcome.SomeKpi.atMost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class KpiSentencesTest {
    private static final Target AT_MOST_12 = atMost("12", "1");

    private final KpiSentences dutch = KpiSentences.in(Texts.in("nl"));
    private final KpiSentences english = KpiSentences.in(Texts.in("en"));

    static Stream<Arguments> everyCase() {
        return Stream.of(
                arguments(
                        "met, falling",
                        relapse().reached("55", "414").reached("47", "419").moving(Way.BETTER, Sense.FALLS),
                        "Terugval daalt: 11,2% in K2 2026, norm hoogstens 12%.",
                        "Dat is 2,1 procentpunt lager dan in K1 2026."),
                arguments(
                        "within the band, and a difference that chance explains",
                        relapse().reached("12", "100").reached("125", "1000").moving(Way.LEVEL, Sense.LEVEL),
                        "Terugval blijft gelijk: 12,5% in K2 2026, net boven de norm van hoogstens 12%.",
                        "Dat is 0,5 procentpunt hoger dan in K1 2026. Het verschil kan toeval zijn."),
                arguments(
                        "missed, rising",
                        relapse().reached("10", "100").reached("146", "1000").moving(Way.WORSE, Sense.RISES),
                        "Terugval stijgt: 14,6% in K2 2026, boven de norm van hoogstens 12%.",
                        "Dat is 4,6 procentpunt hoger dan in K1 2026."),
                arguments(
                        "just missed, with the decimals that show it",
                        relapse().reached("12", "100").reached("1301", "10000").moving(Way.LEVEL, Sense.LEVEL),
                        "Terugval blijft gelijk: 13,01% in K2 2026, boven de norm van hoogstens 12%.",
                        "Dat is 1,01 procentpunt hoger dan in K1 2026. Het verschil kan toeval zijn."),
                arguments(
                        "below an at-least target, named in the plural",
                        SomeKpi.count("Burgerinitiatieven", atLeast("12", "1"))
                                .from(2026, 1)
                                .reached("14")
                                .reached("9")
                                .moving(Way.WORSE, Sense.FALLS),
                        "Burgerinitiatieven dalen: 9 in K2 2026, onder de norm van minstens 12.",
                        "Dat is 5 minder dan in K1 2026."),
                arguments(
                        "just below an at-least target",
                        SomeKpi.ratio("Maatschappelijke participatie", atLeast("50", "2"))
                                .from(2026, 1)
                                .reached("48", "100")
                                .reached("48", "100")
                                .moving(Way.LEVEL, Sense.LEVEL),
                        "Maatschappelijke participatie blijft gelijk: 48,0% in K2 2026, net onder de norm van minstens 50%.",
                        "Dat is evenveel als in K1 2026."),
                arguments(
                        "above a target between two bounds",
                        SomeKpi.ratio("Bezetting", Target.between(d("80"), d("95"), ToleranceBand.absolute(d("1"))))
                                .from(2026, 1)
                                .reached("90", "100")
                                .reached("99", "100")
                                .moving(Way.WORSE, Sense.RISES),
                        "Bezetting stijgt: 99,0% in K2 2026, boven de norm van 80% tot 95%.",
                        "Dat is 9,0 procentpunt hoger dan in K1 2026."),
                arguments(
                        "first period",
                        relapse().reached("47", "419"),
                        "Eerste cijfer van Terugval: 11,2% in K1 2026, norm hoogstens 12%.",
                        ""),
                arguments(
                        "provisional",
                        relapse().provisionally("47", "419"),
                        "Eerste cijfer van Terugval: 11,2% in K1 2026, norm hoogstens 12%.",
                        "Het cijfer is voorlopig: de gemeente stelt het nog vast."),
                arguments(
                        "break in definition",
                        relapse().reached("55", "414").byNewDefinition("47", "419"),
                        "Terugval, met een nieuwe definitie: 11,2% in K2 2026, norm hoogstens 12%.",
                        "De definitie is veranderd. Vergelijken met eerdere perioden kan niet."),
                arguments(
                        "not delivered",
                        relapse().reached("55", "414").without(NoFigure.NOT_DELIVERED),
                        "Terugval: niet geleverd over K2 2026.",
                        "Het laatste cijfer is 13,3% in K1 2026."),
                arguments(
                        "no cases",
                        relapse().without(NoFigure.NO_CASES),
                        "Terugval: geen gevallen in K1 2026, dus geen oordeel.",
                        ""),
                arguments(
                        "hidden",
                        relapse().without(NoFigure.HIDDEN),
                        "Terugval: het cijfer over K1 2026 is afgeschermd.",
                        "Het gaat om zo weinig mensen dat iemand herkenbaar kan zijn."),
                arguments(
                        "too few delivered for a verdict",
                        relapse().partly("47", "419", 2, 4, false),
                        "Eerste cijfer van Terugval: 11,2% in K1 2026, geen oordeel: 2 van de 4 leverden aan.",
                        ""),
                arguments(
                        "some did not deliver",
                        relapse().partly("47", "419", 7, 8, true),
                        "Eerste cijfer van Terugval: 11,2% in K1 2026, norm hoogstens 12%.",
                        "7 van de 8 leverden aan."),
                arguments(
                        "nothing agreed",
                        relapse().target(null).reached("47", "419"),
                        "Eerste cijfer van Terugval: 11,2% in K1 2026, zonder norm.",
                        ""),
                arguments(
                        "nothing submitted",
                        relapse().without(NoFigure.NOT_SUBMITTED),
                        "Over Terugval is nog niets ingediend.",
                        "Zodra de eerste rapportage is ingediend, staan de cijfers hier."));
    }

    private static SomeKpi relapse() {
        return SomeKpi.ratio("Terugval", AT_MOST_12).from(2026, 1);
    }

    private static BigDecimal d(String number) {
        return new BigDecimal(number);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyCase")
    void every_case_has_its_message_and_its_sentence(String name, SomeKpi kpi, String title, String lead) {
        assertThat(dutch.title(kpi.outcome()).plain()).isEqualTo(title);
        assertThat(dutch.lead(kpi.outcome())).isEqualTo(lead);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyCase")
    void every_case_has_words_in_english(String name, SomeKpi kpi, String title, String lead) {
        assertThat(english.title(kpi.outcome()).plain()).doesNotContain("⟦").isNotEqualTo(title);
        assertThat(english.lead(kpi.outcome())).doesNotContain("⟦");
    }

    @Test
    void the_figure_and_its_period_are_stressed() {
        var title = dutch.title(relapse().reached("47", "419").outcome());

        assertThat(title.parts())
                .filteredOn(Sentence.Part::strong)
                .extracting(Sentence.Part::text)
                .containsExactly("11,2% in K1 2026");
    }

    @Test
    void an_asterisk_in_a_name_stresses_nothing() {
        var kpi = SomeKpi.ratio("Terug*val", AT_MOST_12).reached("47", "419").outcome();

        assertThat(dutch.title(kpi).parts()).hasSize(3);
    }

    @Test
    void a_year_ago_is_compared_with_rather_than_the_period_before() {
        var kpi = SomeKpi.ratio("Terugval", AT_MOST_12)
                .from(2025, 3)
                .reached("55", "414")
                .reached("52", "416")
                .reached("50", "411")
                .reached("51", "411")
                .reached("47", "419")
                .moving(Way.BETTER, Sense.FALLS)
                .outcome();

        assertThat(dutch.lead(kpi)).isEqualTo("Dat is 2,1 procentpunt lager dan een jaar geleden.");
    }

    @Test
    void nothing_is_compared_across_a_new_definition() {
        var kpi = relapse()
                .reached("55", "414")
                .byNewDefinition("52", "416")
                .reached("47", "419")
                .outcome();

        assertThat(dutch.lead(kpi))
                .isEqualTo(
                        "Dat is 1,3 procentpunt lager dan in K2 2026. Sinds K2 2026 geldt een andere definitie: met de tijd daarvoor is niet te vergelijken.");
    }

    @Test
    void a_trend_over_four_periods_says_what_it_rests_on() {
        var kpi = relapse()
                .reached("40", "419")
                .reached("47", "419")
                .movingOverFour(Way.BETTER, Sense.FALLS, ratio("230", "1600"), ratio("200", "1650"))
                .outcome();

        assertThat(dutch.title(kpi).plain()).startsWith("Terugval daalt: 11,2%");
        assertThat(dutch.lead(kpi))
                .as("the last period alone rose, so it is not put beside the falling trend")
                .isEqualTo("De laatste vier kwartalen samen kwamen uit op 12,1%, de vier daarvoor op 14,4%.");
    }

    private static Figure ratio(String numerator, String denominator) {
        return new Figure(KpiKind.RATIO, d(numerator), d(denominator));
    }

    @Test
    void a_forecast_says_what_is_expected_and_what_is_needed() {
        var pace = new Forecast.NeededPace(d("96"), d("410"), true);
        var kpi = SomeKpi.ratio("Zelfredzaamheid", atLeast("70", "2"))
                .reached("7", "10")
                .expecting(new Forecast(2026, d("71.24"), d("69.5"), d("73"), Verdict.MET, pace))
                .outcome();

        assertThat(ForecastSentences.in(Texts.in("nl")).of(kpi))
                .isEqualTo(
                        "Voor heel 2026 verwachten we 71,2%, waarschijnlijk tussen 69,5% en 73,0%. Dan is de norm gehaald. "
                                + "Nodig in de rest van het jaar: 96 van naar verwachting 410 (23,4%).");
    }

    @Test
    void a_target_out_of_reach_is_said_to_be() {
        var kpi = relapse()
                .reached("47", "419")
                .expecting(new Forecast(
                        2026, d("15"), null, null, Verdict.MISSED, new Forecast.NeededPace(d("0"), null, false)))
                .outcome();

        assertThat(ForecastSentences.in(Texts.in("nl")).of(kpi))
                .isEqualTo(
                        "Voor heel 2026 verwachten we 15,0%. Dan is de norm niet gehaald. De norm van dit jaar is niet meer haalbaar.");
    }

    @ParameterizedTest
    @CsvSource({
        "Terugval, false", "Burgerinitiatieven, true", "Tevredenheid cliënten, false", "Vrijwilligers, true",
        "Algemene voorzieningen, true", "Maatschappelijke participatie, false", "Huisuitzettingen, true",
                "Inkomen, false",
        "Steun op tijd, false", "Social return, false", "Meldingen van overlast, true", "Wonen met gemak, false"
    })
    void a_name_tells_whether_it_is_one_thing_or_several(String name, boolean several) {
        assertThat(new Subject(name).isSeveral()).isEqualTo(several);
    }
}
