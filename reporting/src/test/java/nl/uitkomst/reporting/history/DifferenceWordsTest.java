package nl.uitkomst.reporting.history;

import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.contract.Reporting;
import nl.uitkomst.domain.contract.Term;
import nl.uitkomst.domain.contract.Terms;
import nl.uitkomst.domain.history.Line;
import nl.uitkomst.domain.history.Line.OfDefinition;
import nl.uitkomst.domain.history.Line.OfLumpSum;
import nl.uitkomst.domain.history.Line.OfMember;
import nl.uitkomst.domain.history.Line.OfParty;
import nl.uitkomst.domain.history.Line.OfTarget;
import nl.uitkomst.domain.history.Line.OfTerms;
import nl.uitkomst.domain.history.MemberState;
import nl.uitkomst.domain.history.PartyState;
import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.Measure;
import nl.uitkomst.domain.kpi.Nature;
import nl.uitkomst.domain.kpi.ReportedBy;
import nl.uitkomst.domain.kpi.Target;
import nl.uitkomst.domain.kpi.ToleranceBand;
import nl.uitkomst.domain.organisation.Membership;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.ReportingCalendar;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.reporting.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;

import static nl.uitkomst.domain.shared.ReportingPeriod.quarter;
import static org.assertj.core.api.Assertions.assertThat;

class DifferenceWordsTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final KpiCode RELAPSE = new KpiCode("terugval");

    @Test
    void a_target_of_a_year_names_its_side_once() {
        var line = target(quarter(2027, 1), quarter(2027, 4), true, atMost("12"), atMost("10"));

        assertThat(said(line)).isEqualTo("norm terugval 2027: ten hoogste 12% → 10%");
        assertThat(DifferenceWords.in(Texts.in("nl")).of(line).after()).isEqualTo("ten hoogste 10%");
        assertThat(DifferenceWords.in(Texts.in("en")).of(line).sentence())
                .isEqualTo("target terugval 2027: at most 12% → 10%");
    }

    @Test
    void a_target_that_turns_names_both_sides() {
        var line = target(
                quarter(2027, 1),
                quarter(2027, 4),
                true,
                atMost("12"),
                Target.between(new BigDecimal("8"), new BigDecimal("10.5"), ToleranceBand.NONE));

        assertThat(said(line)).isEqualTo("norm terugval 2027: ten hoogste 12% → tussen 8% en 10,5%");
    }

    @Test
    void a_target_of_part_of_a_year_names_the_periods() {
        assertThat(said(target(quarter(2026, 3), quarter(2026, 4), false, atMost("12"), atMost("11"))))
                .isEqualTo("norm terugval K3 2026 tot en met K4 2026: ten hoogste 12% → 11%");
        assertThat(said(target(quarter(2026, 4), quarter(2026, 4), false, null, atMost("11"))))
                .isEqualTo("norm terugval K4 2026: ten hoogste 11% (nieuw)");
        assertThat(said(target(quarter(2026, 4), quarter(2026, 4), false, atMost("11"), null)))
                .isEqualTo("norm terugval K4 2026 vervalt (was ten hoogste 11%)");
    }

    @Test
    void an_amount_shows_its_cents() {
        assertThat(said(new OfLumpSum(2026, Euro.valueOf("5200000"), Euro.valueOf("5413200")))
                        .replace('\u00A0', ' '))
                .isEqualTo("lumpsum 2026: € 5.200.000,00 → € 5.413.200,00");
    }

    @Test
    void a_subsidy_speaks_its_own_words() {
        var words = DifferenceWords.in(Texts.in("nl"), Contract.LegalForm.SUBSIDY);

        assertThat(words.of(new OfLumpSum(2026, Euro.valueOf("5200000"), Euro.valueOf("5413200")))
                        .subject())
                .isEqualTo("verleend bedrag 2026");
        assertThat(words.of(new OfParty("Gemeente Heumen", null, party(Party.Role.CONTRACTOR), JULY))
                        .sentence())
                .isEqualTo("Gemeente Heumen treedt toe als subsidieontvanger per 1 juli 2026");
    }

    @Test
    void who_joins_leaves_or_changes_role_is_told_with_the_day() {
        var member = member(Membership.Role.MEMBER);
        var subcontractor = member(Membership.Role.SUBCONTRACTOR);

        assertThat(said(new OfMember("Buurtkracht", null, member, JULY)))
                .isEqualTo("Buurtkracht treedt toe als lid per 1 juli 2026");
        assertThat(said(new OfMember("Buurtkracht", member, null, JULY)))
                .isEqualTo("Buurtkracht is geen lid meer vanaf 1 juli 2026");
        assertThat(said(new OfMember("Buurtkracht", member, subcontractor, JULY)))
                .isEqualTo("Buurtkracht wordt onderaannemer per 1 juli 2026 (was lid)");
        assertThat(said(new OfParty("Gemeente Heumen", null, party(Party.Role.CLIENT), JULY)))
                .isEqualTo("Gemeente Heumen treedt toe als opdrachtgever per 1 juli 2026");
    }

    @Test
    void the_last_day_is_a_day() {
        var terms = terms();

        assertThat(said(new OfTerms(OfTerms.Field.LAST_DAY, terms, terms.withLastDay(LocalDate.of(2029, 12, 31)))))
                .isEqualTo("laatste dag: 31 december 2027 → 31 december 2029");
        assertThat(said(new OfTerms(
                        OfTerms.Field.TOLERATED_MISS_SHARE, terms, terms.withToleratedMissShare(BigDecimal.TEN))))
                .isEqualTo("wat gemist mag worden: 20% → 10%");
    }

    @Test
    void of_a_long_text_only_what_changed_is_quoted() {
        var line = new OfDefinition(
                RELAPSE,
                "Terugval",
                OfDefinition.Field.DEFINITION,
                relapse(
                        "Het deel van de inwoners dat binnen een half jaar na afronding opnieuw ondersteuning nodig heeft."),
                relapse(
                        "Het deel van de inwoners dat binnen een jaar na afronding opnieuw ondersteuning nodig heeft."));

        assertThat(said(line))
                .isEqualTo(
                        "definitie terugval: … dat binnen een half jaar na afronding … → … dat binnen een jaar na afronding …");
    }

    private static String said(Line line) {
        return DifferenceWords.in(Texts.in("nl")).of(line).sentence();
    }

    private static OfTarget target(
            ReportingPeriod first,
            ReportingPeriod last,
            boolean whole,
            @Nullable Target before,
            @Nullable Target after) {
        return new OfTarget(RELAPSE, "Terugval", relapse(""), relapse(""), first, last, whole, before, after);
    }

    private static Target atMost(String bound) {
        return Target.atMost(new BigDecimal(bound), ToleranceBand.NONE);
    }

    private static MemberState member(Membership.Role role) {
        return new MemberState(2, 12, new UUID(0, 12), "Buurtkracht", role, JULY, Party.OPEN_END);
    }

    private static PartyState party(Party.Role role) {
        return new PartyState(3, new UUID(0, 3), "Gemeente Heumen", role, JULY, Party.OPEN_END);
    }

    private static Terms terms() {
        return new Terms(
                "Tom in de buurt",
                Contract.LegalForm.CONTRACT,
                new Term(LocalDate.of(2024, 1, 1), LocalDate.of(2027, 12, 31)),
                new Reporting(ReportingCalendar.QUARTER, Month.JANUARY, 6),
                BigDecimal.valueOf(20),
                "",
                true);
    }

    private static KpiDefinition relapse(String definition) {
        return new KpiDefinition(
                "Terugval",
                "Terugval",
                definition,
                "Zelfredzaamheid",
                KpiKind.RATIO,
                Measure.FLOW,
                "Inwoners die terugkwamen",
                "Inwoners die waren afgerond",
                "%",
                1,
                "Registratie",
                Direction.AT_MOST,
                Nature.EARLY_SIGNAL,
                ReportedBy.PROVIDERS,
                null,
                ToleranceBand.NONE,
                BigDecimal.ONE,
                BigDecimal.valueOf(80),
                null);
    }
}
