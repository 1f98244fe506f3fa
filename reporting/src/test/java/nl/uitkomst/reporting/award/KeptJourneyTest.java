package nl.uitkomst.reporting.award;

import nl.uitkomst.domain.award.JourneyOutcome;
import nl.uitkomst.domain.award.JourneyOutcome.Kept;
import nl.uitkomst.domain.award.PromiseKept;
import nl.uitkomst.domain.award.PromiseKept.Figures;
import nl.uitkomst.domain.outcome.ContractOutcome;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.outcome.PeriodOutcome.NoFigure;
import nl.uitkomst.domain.persona.JourneyView;
import nl.uitkomst.domain.persona.Spot;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.outcome.SomeKpi;
import nl.uitkomst.reporting.persona.JourneyPicture;
import nl.uitkomst.reporting.persona.JourneyPicture.Tone;
import nl.uitkomst.reporting.persona.JourneyPicture.Voice;
import nl.uitkomst.reporting.persona.JourneyWords;
import nl.uitkomst.reporting.persona.SomeJourney;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** What the page says above the journey of a running contract, in each situation that it can be in. */
class KeptJourneyTest {

    private static final Texts DUTCH = Texts.in("nl");
    private static final JourneyView JOURNEY = SomeJourney.found();
    private static final List<Spot> SPOTS = JOURNEY.spots();

    @Test
    void when_all_are_met_it_says_so_and_nothing_else() {
        var kept = kept(true, met(), met(), met());

        assertThat(kept.title()).isEqualTo("*Alle 3 beloften* zijn gehaald");
        assertThat(kept.lead()).isEqualTo("De beloften komen uit de inschrijving van Combinatie A.");
        assertThat(kept(true, met()).title()).isEqualTo("*De belofte* is gehaald");
    }

    @Test
    void one_or_two_that_are_missed_are_named_with_whom_where_and_how_much() {
        var kept = kept(true, met(), missed(), met(), missed());

        assertThat(kept.title().lines())
                .containsExactly(
                        "*2 van de 4 beloften* zijn gehaald.",
                        "Voor Guus gaat het mis bij Voorbereiding: 80,0%.",
                        "Voor Guus gaat het mis bij Bestemming: 80,0%.");
        assertThat(kept(true, met(), missed()).title()).startsWith("*1 van de 2 beloften* is gehaald.");
    }

    @Test
    void what_someone_needs_stands_quietly_beside_what_was_promised() {
        var box = kept(true, met()).picture("").rows().get(0).boxes().get(0);

        assertThat(box.lines())
                .extracting(JourneyPicture.Line::voice)
                .endsWith(Voice.PROMISE)
                .doesNotContain(Voice.DOES);
        assertThat(JourneyWords.box(box, DUTCH)).doesNotContain("Doet:").contains("Gehaald");
    }

    @Test
    void of_more_that_are_missed_it_says_with_whom_it_goes_wrong_most() {
        assertThat(kept(true, missed(), missed(), met(), met(), missed()).title())
                .endsWith("3 beloften zijn gemist, de meeste voor Guus: 2.");
        assertThat(kept(true, missed(), met(), met(), met(), missed(), met(), met(), met(), missed())
                        .title())
                .endsWith("3 beloften zijn gemist, bij verschillende persona’s.");
    }

    @Test
    void what_is_within_tolerance_is_neither_kept_nor_missed() {
        var kept = kept(true, met(), within());

        assertThat(kept.title()).endsWith("Geen belofte is gemist.");
        assertThat(kept.lead()).startsWith("Nog 1 belofte is binnen de bandbreedte.");
    }

    @Test
    void before_the_first_report_it_waits_and_judges_nothing() {
        var kept = kept(true, waiting(), waiting());

        assertThat(kept.title()).isEqualTo("Over de *2 beloften* zijn nog geen cijfers");
        assertThat(tones(kept)).containsOnly(Tone.NO_DATA, null);
    }

    @Test
    void where_some_have_no_figure_yet_the_others_are_judged_and_the_gap_is_told() {
        var kept = kept(true, met(), waiting());

        assertThat(kept.title()).startsWith("*1 van de 2 beloften* is gehaald.");
        assertThat(kept.lead()).startsWith("Bij 1 zijn er nog geen gegevens.");
    }

    @Test
    void figures_that_were_not_accepted_yet_are_called_so() {
        assertThat(kept(false, met()).lead()).endsWith("De laatste cijfers zijn nog niet vastgesteld.");
        assertThat(kept(true, met()).lead()).doesNotContain("vastgesteld");
    }

    @Test
    void a_contract_with_promises_in_words_only_says_that_nothing_is_measured() {
        assertThat(kept(true, (KpiOutcome) null).title()).isEqualTo("Geen belofte wordt gemeten");
    }

    @Test
    void each_box_of_the_map_has_the_verdict_in_colour_and_in_words() {
        var kept = kept(true, met(), within(), missed(), waiting());

        assertThat(tones(kept)).startsWith(Tone.MET, Tone.WITHIN_TOLERANCE, Tone.MISSED, Tone.NO_DATA);
        assertThat(boxes(kept).get(2).judged().orElseThrow().words())
                .contains("80,0%")
                .contains("95");
    }

    private static List<JourneyPicture.Box> boxes(KeptJourney kept) {
        return kept.picture("").rows().stream()
                .flatMap(row -> row.boxes().stream())
                .toList();
    }

    private static List<@Nullable Tone> tones(KeptJourney kept) {
        var tones = new ArrayList<@Nullable Tone>();
        boxes(kept)
                .forEach(box ->
                        tones.add(box.judged().map(JourneyPicture.State::tone).orElse(null)));
        return tones;
    }

    private static KpiOutcome met() {
        return kpi().reached("96", "100").outcome();
    }

    private static KpiOutcome within() {
        return kpi().reached("92", "100").outcome();
    }

    private static KpiOutcome missed() {
        return kpi().reached("80", "100").outcome();
    }

    private static KpiOutcome waiting() {
        return kpi().without(NoFigure.NOT_SUBMITTED).outcome();
    }

    private static SomeKpi kpi() {
        return SomeKpi.ratio("Op tijd", SomeKpi.atLeast("95", "5"));
    }

    /** One promise in each box of the journey in turn; none measures one that is in words only. */
    private static KeptJourney kept(boolean accepted, @Nullable KpiOutcome... kpis) {
        var promises = new ArrayList<Kept>();
        for (var i = 0; i < kpis.length; i++) {
            promises.add(promise(SPOTS.get(i), i + 1, kpis[i]));
        }
        var measured = promises.stream().flatMap(one -> one.outcome().stream()).toList();
        var contract = contract(accepted, measured);
        return new KeptJourney(
                new JourneyOutcome(
                        contract,
                        new TenderNumber("RTM-DGV-2017"),
                        "Combinatie A",
                        JOURNEY,
                        contract.latest(),
                        promises),
                DUTCH);
    }

    private static Kept promise(Spot spot, int position, @Nullable KpiOutcome kpi) {
        var promise = new PromiseKept(
                1,
                1,
                new UUID(1, 1),
                position,
                kpi == null ? null : kpi.code(),
                spot,
                "c" + position,
                "Altijd op tijd.",
                kpi == null ? null : new Figures(BigDecimal.valueOf(95), BigDecimal.valueOf(90)),
                "");
        return new Kept(promise, kpi, kpi == null ? null : last(kpi));
    }

    private static PeriodOutcome last(KpiOutcome kpi) {
        return kpi.periods().get(kpi.periods().size() - 1);
    }

    private static ContractOutcome contract(boolean accepted, List<KpiOutcome> kpis) {
        var made = SomeKpi.contract("Vervoer", "Rotterdam", ContractOutcome.OnCourse.State.UNKNOWN, kpis);
        return new ContractOutcome(
                made.number(),
                made.title(),
                made.municipality(),
                made.contractor(),
                true,
                kpis.stream()
                        .map(KeptJourneyTest::last)
                        .filter(one -> one.state() != PeriodOutcome.State.NONE)
                        .map(PeriodOutcome::period)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                accepted,
                made.course(),
                kpis,
                List.of());
    }
}
