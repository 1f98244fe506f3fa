package nl.uitkomst.domain.contract;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.Contract.Phase;
import nl.uitkomst.domain.contract.Contract.Rule;
import nl.uitkomst.domain.contract.Contract.Status;
import nl.uitkomst.domain.kpi.Kpi;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.ReportingCalendar;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.RuleBroken;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;

import static nl.uitkomst.domain.contract.Some.BOARD;
import static nl.uitkomst.domain.contract.Some.COOPERATIVE;
import static nl.uitkomst.domain.contract.Some.END;
import static nl.uitkomst.domain.contract.Some.MANAGER;
import static nl.uitkomst.domain.contract.Some.MUNICIPALITY;
import static nl.uitkomst.domain.contract.Some.NOON;
import static nl.uitkomst.domain.contract.Some.START;
import static nl.uitkomst.domain.contract.Some.stretch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

class ContractTest {

    @Test
    void a_drafted_contract_is_nobodys_duty_yet() {
        var contract = Some.draft();

        assertThat(contract.status()).isEqualTo(Status.DRAFT);
        assertThat(contract.isAgreed()).isFalse();
        assertThat(contract.changedBy()).contains("contractmanager");
    }

    @Test
    void is_agreed_when_the_last_party_signs() {
        var contract = Some.offered();

        assertThat(contract.sign(MANAGER, NOON)).isFalse();
        assertThat(contract.sign(BOARD, NOON.plusSeconds(60))).isTrue();

        assertThat(contract.status()).isEqualTo(Status.AGREED);
        assertThat(contract.signatures())
                .extracting(Signature::organisation, Signature::signer)
                .containsExactly(tuple(MUNICIPALITY, "contractmanager"), tuple(COOPERATIVE, "bestuurder"));
    }

    @Test
    void lists_everything_a_draft_lacks_at_once() {
        var contract = new Contract(new ContractNumber("LEEG-1"), bare(), MANAGER, NOON);

        assertThat(contract.shortcomings(List.of()))
                .extracting(Shortcoming::rule)
                .containsExactly(
                        Rule.NO_CLIENT,
                        Rule.NO_CONTRACTOR,
                        Rule.YEAR_WITHOUT_LUMP_SUM,
                        Rule.YEAR_WITHOUT_LUMP_SUM,
                        Rule.YEAR_WITHOUT_LUMP_SUM,
                        Rule.YEAR_WITHOUT_LUMP_SUM,
                        Rule.NO_KPIS);
    }

    @Test
    void a_kpi_needs_a_target_for_every_period_of_the_term() {
        var contract = Some.draft();
        var kpi = new Kpi(1, new KpiCode("terugval"), 1, START, Some.relapse(stretch(2024, 2026, "12")));

        var shortcomings = contract.shortcomings(List.of(kpi));

        assertThat(shortcomings)
                .containsExactly(Shortcoming.of(
                        Rule.PERIOD_WITHOUT_TARGET, "Terugval", kpi.code(), ReportingPeriod.quarter(2026, 1)));
    }

    @Test
    void a_covenant_needs_no_money_but_two_parties() {
        var covenant = new Proposal(
                "Tweede kans",
                Contract.LegalForm.COVENANT,
                new Term(START, END),
                Some.proposal().reporting(),
                BigDecimal.TEN,
                "",
                false,
                List.of(new Party(MUNICIPALITY, Party.Role.PARTNER, START, Party.OPEN_END)),
                Map.of());
        var contract = new Contract(new ContractNumber("TK-1"), covenant, MANAGER, NOON);

        assertThat(contract.shortcomings(List.of(Some.kpi(1))))
                .extracting(Shortcoming::rule)
                .containsExactly(Rule.TOO_FEW_PARTIES);
    }

    @Test
    void is_not_offered_while_something_is_lacking() {
        var contract = Some.draft();

        refuses(Rule.INCOMPLETE, () -> contract.offer(List.of(), MANAGER, NOON));

        assertThat(contract.status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void is_not_offered_twice() {
        var contract = Some.offered();

        refuses(Rule.NOT_DRAFT, () -> contract.offer(List.of(Some.kpi(1)), MANAGER, NOON));
    }

    @Test
    void is_not_changed_once_offered() {
        var contract = Some.offered();

        refuses(Rule.NOT_DRAFT, () -> contract.propose(Some.proposal(), MANAGER, NOON));
        refuses(Rule.NOT_DRAFT, () -> contract.kpisChanged(MANAGER, NOON));
    }

    @Test
    void is_not_changed_once_agreed() {
        var contract = Some.agreed();

        refuses(Rule.NOT_DRAFT, () -> contract.propose(Some.proposal(), MANAGER, NOON));
        refuses(Rule.NOT_DRAFT, () -> contract.kpisChanged(MANAGER, NOON));
        refuses(Rule.NOT_DRAFT, () -> contract.offer(List.of(Some.kpi(1)), MANAGER, NOON));
        refuses(Rule.NOT_OFFERED, () -> contract.sign(MANAGER, NOON));
        refuses(Rule.NOT_OFFERED, () -> contract.answerWithChanges("Toch anders", BOARD, NOON));
    }

    @Test
    void is_not_signed_before_it_is_offered() {
        refuses(Rule.NOT_OFFERED, () -> Some.draft().sign(MANAGER, NOON));
    }

    @Test
    void is_not_signed_by_someone_without_the_right() {
        var reporter = new Person(13, "rapporteur", Role.COOPERATIVE_REPORTER, COOPERATIVE, "Coöperatie", false);

        refuses(Rule.MAY_NOT_SIGN, () -> Some.offered().sign(reporter, NOON));
    }

    @Test
    void is_not_signed_for_an_organisation_that_is_no_party() {
        var stranger = new Person(14, "bestuurder", Role.BOARD_MEMBER, 99, "Andere coöperatie", true);

        refuses(Rule.NOT_A_PARTY, () -> Some.offered().sign(stranger, NOON));
        refuses(Rule.NOT_A_PARTY, () -> Some.offered().answerWithChanges("Meer geld", stranger, NOON));
    }

    @Test
    void is_not_signed_twice_by_one_party() {
        var contract = Some.offered();
        contract.sign(MANAGER, NOON);

        refuses(Rule.SIGNED_ALREADY, () -> contract.sign(MANAGER, NOON));
    }

    @Test
    void an_answer_with_changes_makes_it_a_draft_without_signatures() {
        var contract = Some.offered();
        contract.sign(MANAGER, NOON);

        contract.answerWithChanges("  De norm voor 2025 is te hoog. ", BOARD, NOON);

        assertThat(contract.status()).isEqualTo(Status.DRAFT);
        assertThat(contract.signatures()).isEmpty();
        assertThat(contract.answer()).contains("De norm voor 2025 is te hoog.");
    }

    @Test
    void an_answer_with_changes_says_which() {
        refuses(Rule.ANSWER_WITHOUT_REASON, () -> Some.offered().answerWithChanges(" ", BOARD, NOON));
    }

    @Test
    void the_answer_is_done_with_when_it_is_offered_again() {
        var contract = Some.offered();
        contract.answerWithChanges("Anders", BOARD, NOON);

        contract.offer(List.of(Some.kpi(1)), MANAGER, NOON);

        assertThat(contract.answer()).isEmpty();
    }

    @Test
    void tells_who_changed_it_meanwhile() {
        var contract = Some.draft();

        var refusal = catchThrowableOfType(RuleBroken.class, () -> contract.requireUnchangedSince(7));

        assertThat(refusal.rule()).isEqualTo(Rule.CHANGED_MEANWHILE);
        assertThat(refusal.details()).isEqualTo(List.of("contractmanager", NOON));
    }

    @Test
    void is_signed_as_it_was_read_or_not_at_all() {
        var contract = Some.offered();
        contract.sign(MANAGER, NOON.plusSeconds(5));
        contract.requireOfferedAt(NOON);

        var refusal = catchThrowableOfType(RuleBroken.class, () -> contract.requireOfferedAt(NOON.minusSeconds(60)));

        assertThat(refusal.rule()).isEqualTo(Rule.CHANGED_MEANWHILE);
        refuses(Rule.NOT_OFFERED, () -> Some.draft().requireOfferedAt(NOON));
    }

    @Test
    void its_phase_follows_the_day_once_agreed() {
        var contract = Some.agreed();

        assertThat(contract.phase(START.minusDays(1))).isEqualTo(Phase.AGREED);
        assertThat(contract.phase(START)).isEqualTo(Phase.ACTIVE);
        assertThat(contract.phase(END)).isEqualTo(Phase.ACTIVE);
        assertThat(contract.phase(END.plusDays(1))).isEqualTo(Phase.ENDED);
        assertThat(Some.draft().phase(START)).isEqualTo(Phase.DRAFT);
        assertThat(Some.offered().phase(START)).isEqualTo(Phase.OFFERED);
    }

    @Test
    void its_periods_cover_the_term() {
        var periods = Some.draft().periods();

        assertThat(periods).hasSize(16);
        assertThat(periods.get(0)).hasToString("2024-K1");
        assertThat(periods.get(15)).hasToString("2027-K4");
    }

    @Test
    void its_years_follow_the_month_in_which_a_contract_year_begins() {
        var reporting = new Reporting(ReportingCalendar.HALF_YEAR, Month.SEPTEMBER, 4);
        var term = new Term(LocalDate.of(2024, 9, 1), LocalDate.of(2026, 8, 31));

        assertThat(reporting.yearsOf(term)).containsExactly(2024, 2025);
        assertThat(reporting.periodsOf(term))
                .extracting(ReportingPeriod::toString)
                .containsExactly("2024-H1", "2024-H2", "2025-H1", "2025-H2");
        assertThat(reporting.dueOn(reporting.periodOf(LocalDate.of(2024, 9, 1))))
                .isEqualTo("2025-03-28");
    }

    @Test
    void a_changed_draft_keeps_only_the_parties_and_years_that_are_proposed() {
        var contract = Some.draft();

        contract.propose(Some.proposal(MUNICIPALITY, 5), MANAGER, NOON);

        assertThat(contract.parties()).extracting(Party::organisation).containsExactly(MUNICIPALITY, 5L);
        assertThat(contract.contractor()).contains(5L);
        assertThat(contract.lumpSums()).containsOnlyKeys(2024, 2025, 2026, 2027);
    }

    @Test
    void the_last_of_a_side_does_not_leave() {
        refuses(Rule.NO_CONTRACTOR, () -> Some.agreed().partyLeaves(Some.COOPERATIVE, START.plusYears(1), BOARD, NOON));
        refuses(Rule.NO_CLIENT, () -> Some.agreed().partyLeaves(MUNICIPALITY, START.plusYears(1), BOARD, NOON));
    }

    private static Proposal bare() {
        return new Proposal(
                "Leeg",
                Contract.LegalForm.SUBSIDY,
                new Term(START, END),
                Some.proposal().reporting(),
                BigDecimal.TEN,
                "",
                false,
                List.of(),
                Map.of());
    }

    private static void refuses(Rule rule, ThrowingCallable act) {
        assertThat(catchThrowableOfType(RuleBroken.class, act).rule()).isEqualTo(rule);
    }
}
