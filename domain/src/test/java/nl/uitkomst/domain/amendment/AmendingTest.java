package nl.uitkomst.domain.amendment;

import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.amendment.Amendment.Status;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.contract.Some;
import nl.uitkomst.domain.kpi.Kpi;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.money.MoneyAgreement;
import nl.uitkomst.domain.money.PaymentSchedule;
import nl.uitkomst.domain.organisation.Membership;
import nl.uitkomst.domain.organisation.Organisations;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.shared.Wired;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import static nl.uitkomst.domain.amendment.Agreed.RELAPSE;
import static nl.uitkomst.domain.contract.Some.euro;
import static nl.uitkomst.domain.contract.Some.stretch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Working an amendment out, signing it and its entering into force, by the use cases that people use, on the real database. */
class AmendingTest {

    private static final LocalDate MID_YEAR = LocalDate.of(2026, 7, 1);
    private static final LocalDate THE_DAY_BEFORE = MID_YEAR.minusDays(1);

    private final Agreed agreed = new Agreed();

    @Test
    void what_was_agreed_is_another_from_its_day_on_and_the_same_until_then() {
        var number = agreed.propose(MID_YEAR, target("10"), joins(), LumpSumChange.to(2026, euro("5500000")));
        agreed.enact(number);

        var before = agreed.on(THE_DAY_BEFORE);
        var after = agreed.on(MID_YEAR);

        assertThat(before.lumpSums()).containsEntry(2026, euro("5400000"));
        assertThat(after.lumpSums()).containsEntry(2026, euro("5500000"));
        assertThat(before.members()).hasSize(1);
        assertThat(after.members()).hasSize(2);
        assertThat(highest(before.on(), 2026, 3)).isEqualTo("12");
        assertThat(highest(after.on(), 2026, 2)).isEqualTo("12");
        assertThat(highest(after.on(), 2026, 3)).isEqualTo("10");
        assertThat(agreed.read(agreed.board, number).status()).isEqualTo(Status.IN_FORCE);
    }

    @Test
    void nothing_is_in_force_before_all_have_signed() {
        var number = agreed.propose(MID_YEAR, LumpSumChange.to(2026, euro("1")));
        agreed.offer(agreed.board, number);
        agreed.sign(agreed.board, number);

        assertThat(agreed.read(agreed.manager, number).status()).isEqualTo(Status.OFFERED);
        assertThat(agreed.on(MID_YEAR).lumpSums()).containsEntry(2026, euro("5400000"));
    }

    @Test
    void amendments_are_numbered_within_their_contract() {
        assertThat(agreed.propose(MID_YEAR)).isEqualTo(1);
        assertThat(agreed.propose(MID_YEAR)).isEqualTo(2);
    }

    @Test
    void two_who_sign_at_the_same_moment_bring_it_into_force_once() throws Exception {
        var number = agreed.propose(MID_YEAR, LumpSumChange.to(2026, euro("5500000")));
        agreed.offer(agreed.manager, number);

        both(() -> agreed.sign(agreed.manager, number), () -> agreed.sign(agreed.board, number));

        var read = agreed.read(agreed.manager, number);
        assertThat(read.status()).isEqualTo(Status.IN_FORCE);
        assertThat(read.log()).extracting(Amendment.Done::act).containsOnlyOnce(Amendment.Act.IN_FORCE);
    }

    @Test
    void two_who_write_about_different_things_at_the_same_moment_both_keep_their_work() throws Exception {
        var number = agreed.propose(MID_YEAR);

        together(
                () -> agreed.write(agreed.manager, number, 0, LumpSumChange.to(2026, euro("1"))),
                () -> agreed.write(agreed.board, number, 0, LumpSumChange.to(2027, euro("2"))));

        assertThat(agreed.read(agreed.manager, number).changes()).hasSize(2);
        assertThat(agreed.read(agreed.manager, number).since(1))
                .extracting(Amendment.Done::by)
                .containsExactlyInAnyOrder("contractmanager", "bestuurder");
    }

    @Test
    void of_two_who_write_about_the_same_at_the_same_moment_the_second_is_told_and_nothing_is_lost() throws Exception {
        var number = agreed.propose(MID_YEAR);

        var answers = together(
                () -> agreed.write(agreed.manager, number, 0, LumpSumChange.to(2026, euro("1"))),
                () -> agreed.write(agreed.board, number, 0, LumpSumChange.to(2026, euro("2"))));

        var told = answers.stream().filter(answer -> !answer.isEmpty()).toList();
        assertThat(told).hasSize(1);
        assertThat(told.get(0)).extracting(Obstacle::rule).containsExactly(Obstacle.Rule.WRITTEN_MEANWHILE);
        assertThat(agreed.read(agreed.manager, number).changes()).hasSize(1);
    }

    @Test
    void whoever_knows_what_stands_there_can_write_something_else() {
        var number = agreed.propose(MID_YEAR, LumpSumChange.to(2026, euro("1")));
        var version = agreed.read(agreed.board, number).changes().get(0).kept().version();

        assertThat(agreed.write(agreed.board, number, version, LumpSumChange.to(2026, euro("2"))))
                .isEmpty();

        assertThat(agreed.read(agreed.board, number)
                        .changes()
                        .get(0)
                        .kept()
                        .change()
                        .after())
                .isEqualTo(euro("2"));
    }

    @Test
    void what_was_only_read_does_not_undo_what_someone_else_wrote_meanwhile() {
        var number = agreed.propose(MID_YEAR, LumpSumChange.to(2026, euro("1")));
        var version = agreed.read(agreed.board, number).changes().get(0).kept().version();
        agreed.write(agreed.manager, number, version, LumpSumChange.to(2026, euro("2")));

        assertThat(agreed.write(agreed.board, number, version, LumpSumChange.to(2026, euro("1"))))
                .isEmpty();
        assertThat(agreed.write(agreed.board, number, 0, LumpSumChange.to(2026, euro("5400000"))))
                .isEmpty();

        assertThat(agreed.read(agreed.board, number)
                        .changes()
                        .get(0)
                        .kept()
                        .change()
                        .after())
                .isEqualTo(euro("2"));
    }

    @Test
    void wishing_what_stands_already_takes_the_change_out() {
        var number = agreed.propose(MID_YEAR, LumpSumChange.to(2026, euro("1")));
        var version = agreed.read(agreed.board, number).changes().get(0).kept().version();

        agreed.write(agreed.board, number, version, LumpSumChange.to(2026, euro("5400000")));

        assertThat(agreed.read(agreed.board, number).changes()).isEmpty();
    }

    @Test
    void a_signature_is_for_the_text_that_was_read() {
        var number = agreed.propose(MID_YEAR, LumpSumChange.to(2026, euro("1")));
        agreed.offer(agreed.manager, number);
        var read = agreed.read(agreed.board, number).text();
        agreed.sign(agreed.manager, number);
        answer(number, "Liever iets meer.");
        agreed.offer(agreed.manager, number);

        refuses(Amendment.Rule.OUTDATED, () -> agreed.sign(agreed.board, number, read));
    }

    @Test
    void an_answer_with_changes_makes_it_a_proposal_again_without_signatures() {
        var number = agreed.propose(MID_YEAR, LumpSumChange.to(2026, euro("1")));
        agreed.offer(agreed.manager, number);
        agreed.sign(agreed.manager, number);

        answer(number, "Liever iets meer.");

        var read = agreed.read(agreed.manager, number);
        assertThat(read.status()).isEqualTo(Status.PROPOSED);
        assertThat(read.answer()).isEqualTo("Liever iets meer.");
        assertThat(read.signers()).allMatch(signer -> signer.signature() == null);
    }

    @Test
    void what_is_offered_does_not_change_any_more() {
        var number = agreed.propose(MID_YEAR, LumpSumChange.to(2026, euro("1")));
        agreed.offer(agreed.manager, number);

        refuses(
                Amendment.Rule.NOT_PROPOSED,
                () -> agreed.write(agreed.board, number, 0, LumpSumChange.to(2027, euro("2"))));
    }

    @Test
    void an_amendment_that_collides_with_another_names_what_it_started_from_and_what_stands_now() {
        var slow = agreed.propose(MID_YEAR, LumpSumChange.to(2026, euro("5600000")), target("11"));
        agreed.enact(agreed.propose(MID_YEAR, LumpSumChange.to(2026, euro("5500000"))));

        var read = agreed.read(agreed.board, slow);

        assertThat(read.obstacles()).extracting(Obstacle::rule).containsExactly(Obstacle.Rule.COLLIDES);
        assertThat(read.changes()).filteredOn(Negotiation.Written::collides).hasSize(1);
        refuses(Amendment.Rule.INCOMPLETE, () -> agreed.offer(agreed.board, slow));
    }

    @Test
    void a_collision_is_settled_by_starting_from_what_stands_now_or_by_dropping_the_change() {
        var slow = agreed.propose(MID_YEAR, LumpSumChange.to(2026, euro("5600000")), LumpSumChange.to(2027, euro("7")));
        agreed.enact(
                agreed.propose(MID_YEAR, LumpSumChange.to(2026, euro("5500000")), LumpSumChange.to(2027, euro("6"))));
        var written = agreed.read(agreed.board, slow).changes();

        Wired.change(wired -> wired.get(SettleCollision.class)
                .settle(agreed.board, agreed.number, slow, subject(written, 0), version(written, 0)));
        Wired.change(wired -> wired.get(DropChange.class)
                .drop(agreed.manager, agreed.number, slow, subject(written, 1), version(written, 1)));

        var read = agreed.read(agreed.board, slow);
        assertThat(read.obstacles()).isEmpty();
        assertThat(read.changes()).hasSize(1);
        assertThat(read.changes().get(0).kept().change().before()).isEqualTo(euro("5500000"));
        assertThat(read.value()).isEqualTo(euro("100000"));
    }

    @Test
    void what_was_offered_before_the_contract_changed_cannot_be_signed_any_more() {
        var slow = agreed.propose(MID_YEAR, LumpSumChange.to(2026, euro("5600000")));
        agreed.offer(agreed.manager, slow);
        agreed.enact(agreed.propose(MID_YEAR, LumpSumChange.to(2026, euro("5500000"))));

        refuses(Amendment.Rule.INCOMPLETE, () -> agreed.sign(agreed.board, slow));
    }

    @Test
    void a_longer_term_asks_for_its_lump_sums_and_targets_and_opens_its_reports() {
        var number = agreed.propose(MID_YEAR, TermsChange.to(TermsChange.Field.LAST_DAY, "2028-12-31"));
        assertThat(agreed.read(agreed.manager, number).obstacles())
                .extracting(Obstacle::rule)
                .containsExactly(Obstacle.Rule.YEAR_WITHOUT_LUMP_SUM, Obstacle.Rule.PERIOD_WITHOUT_TARGET);

        agreed.write(agreed.board, number, 0, LumpSumChange.to(2028, euro("5800000")));
        agreed.write(agreed.board, number, 0, KpiChange.to(RELAPSE, Some.relapse(stretch(2024, 2029, "12"))));
        agreed.enact(number);

        assertThat(reports()).isEqualTo(20);
        assertThat(agreed.on(LocalDate.of(2028, 3, 1)).terms().term().last()).isEqualTo("2028-12-31");
    }

    @Test
    void a_shorter_term_takes_away_the_reports_that_nobody_began() {
        var number = agreed.propose(
                MID_YEAR, TermsChange.to(TermsChange.Field.LAST_DAY, "2026-12-31"), LumpSumChange.to(2027, null));

        agreed.enact(number);

        assertThat(reports()).isEqualTo(12);
        assertThat(agreed.on(MID_YEAR).lumpSums()).doesNotContainKey(2027);
        assertThat(agreed.on(THE_DAY_BEFORE).terms().term().last()).isEqualTo("2027-12-31");
    }

    @Test
    void a_kpi_does_not_change_in_a_period_that_was_judged() {
        accept(2026, 3);

        var faults = agreed.write(agreed.board, agreed.propose(MID_YEAR), 0, target("10"));

        assertThat(faults).extracting(Obstacle::rule).containsExactly(Kpi.Rule.PERIOD_ACCEPTED);
    }

    @Test
    void a_kpi_is_added_or_dropped_from_a_period_on() {
        var work = new KpiCode("werk");
        var number = agreed.propose(MID_YEAR, KpiChange.to(work, Some.relapse(stretch(2024, 2028, "5"))));
        agreed.enact(number);
        agreed.enact(agreed.propose(LocalDate.of(2027, 1, 1), KpiChange.to(RELAPSE, null)));

        assertThat(codes(THE_DAY_BEFORE)).containsExactly(RELAPSE);
        assertThat(codes(MID_YEAR)).containsExactly(RELAPSE, work);
        assertThat(codes(LocalDate.of(2027, 1, 1))).containsExactly(work);
    }

    @Test
    void a_member_leaves_on_the_day_before() {
        agreed.enact(agreed.propose(MID_YEAR, leaves()));

        assertThat(agreed.on(THE_DAY_BEFORE).members()).hasSize(1);
        assertThat(agreed.on(MID_YEAR).members()).isEmpty();
    }

    @Test
    void an_amount_for_a_year_outside_the_term_is_refused_at_once() {
        var number = agreed.propose(MID_YEAR);

        assertThat(agreed.write(agreed.board, number, 0, LumpSumChange.to(2031, euro("1"))))
                .extracting(Obstacle::rule)
                .containsExactly(Obstacle.Rule.YEAR_OUTSIDE_TERM);
    }

    @Test
    void an_amendment_holds_from_a_day_within_the_term() {
        refuses(Obstacle.Rule.DAY_OUTSIDE_TERM, () -> agreed.propose(LocalDate.of(2023, 12, 31)));
        refuses(Obstacle.Rule.DAY_OUTSIDE_TERM, () -> agreed.propose(LocalDate.of(2028, 1, 1)));
    }

    @Test
    void an_amendment_without_changes_is_not_offered() {
        var number = agreed.propose(MID_YEAR);

        refuses(Amendment.Rule.INCOMPLETE, () -> agreed.offer(agreed.manager, number));
    }

    @Test
    void who_has_no_right_to_sign_does_not() {
        var number = agreed.propose(MID_YEAR, LumpSumChange.to(2026, euro("1")));
        agreed.offer(agreed.manager, number);
        var person = agreed.board;
        var without = new Person(
                person.account(),
                person.name(),
                person.role(),
                person.organisation(),
                person.organisationName(),
                false);

        refuses(AccessPolicy.Rule.NOT_ALLOWED, () -> agreed.sign(without, number));
    }

    @Test
    void nobody_signs_twice_for_one_party() {
        var number = agreed.propose(MID_YEAR, LumpSumChange.to(2026, euro("1")));
        agreed.offer(agreed.manager, number);
        agreed.sign(agreed.manager, number);

        refuses(Amendment.Rule.SIGNED_ALREADY, () -> agreed.sign(agreed.colleague, number));
    }

    @Test
    void a_withdrawn_amendment_is_closed_and_keeps_its_number() {
        var number = agreed.propose(MID_YEAR, LumpSumChange.to(2026, euro("1")));
        withdraw(number);

        refuses(Amendment.Rule.CLOSED, () -> withdraw(number));
        assertThat(agreed.propose(MID_YEAR)).isEqualTo(2);
    }

    @Test
    void whoever_read_an_older_reason_is_told_who_changed_it() {
        var number = agreed.propose(MID_YEAR);
        var basics = agreed.read(agreed.board, number).basics();
        describe(agreed.manager, number, basics);

        var refusal = refuses(Amendment.Rule.CHANGED_MEANWHILE, () -> describe(agreed.board, number, basics));

        assertThat(refusal.details().get(0)).isEqualTo("contractmanager");
    }

    @Test
    void changes_of_value_add_up_against_what_was_agreed_at_first_and_a_tenth_is_a_signal() {
        agreed.enact(agreed.propose(MID_YEAR, LumpSumChange.to(2026, euro("6400000"))));
        assertThat(agreed.overview().signals()).isFalse();

        agreed.enact(agreed.propose(MID_YEAR, LumpSumChange.to(2027, euro("6720000.55"))));

        var overview = agreed.overview();
        assertThat(overview.original()).isEqualTo(euro("21200000.50"));
        assertThat(overview.changed()).isEqualTo(euro("2120000.05"));
        assertThat(overview.percentage()).isEqualByComparingTo("10.0");
        assertThat(overview.signals()).isTrue();
        assertThat(overview.lines())
                .extracting(AmendmentOverview.Line::value)
                .containsExactly(euro("1000000"), euro("1120000.05"));
    }

    @Test
    void what_is_agreed_about_money_is_another_from_its_day_on() {
        var ceiling = new MoneyAgreement(
                new TreeMap<>(Map.of(2026, euro("6000000"))),
                null,
                null,
                null,
                List.of(),
                PaymentSchedule.QUARTERLY,
                List.of());
        agreed.enact(agreed.propose(MID_YEAR, MoneyChange.to(ceiling)));

        assertThat(agreed.on(THE_DAY_BEFORE).money()).isEqualTo(MoneyAgreement.PLAIN);
        assertThat(agreed.on(MID_YEAR).money()).isEqualTo(ceiling);
    }

    @Test
    void who_becomes_a_party_sees_what_it_is_to_sign_and_nothing_holds_without_it() {
        var partner = agreed.elsewhere;
        var one = Wired.transact(wired -> wired.get(Organisations.class).get(partner.organisation()));
        var joins = PartyChange.to(one.id(), one.publicId(), one.name(), Party.Role.CLIENT);
        var number = agreed.propose(MID_YEAR, joins);
        assertThatThrownBy(() -> agreed.read(partner, number)).isInstanceOf(Missing.class);

        agreed.enact(number);
        assertThat(agreed.read(partner, number).status()).isEqualTo(Status.OFFERED);
        assertThat(waiting(partner)).hasSize(1);
        agreed.sign(partner, number);

        assertThat(agreed.on(THE_DAY_BEFORE).parties()).hasSize(2);
        assertThat(agreed.on(MID_YEAR).parties()).hasSize(3);
        assertThat(waiting(partner)).isEmpty();
    }

    @Test
    void what_an_option_adds_to_the_value_stands_apart() {
        Wired.change(wired -> wired.entities()
                .createNativeQuery(
                        "insert into extension_option (contract_id, number, new_last_day, decide_by, amendment, called_on, valid_from)"
                                + " values (?1, 1, '2028-12-31', '2027-06-30', 1, '2026-01-01', '2024-01-01')")
                .setParameter(1, agreed.contract)
                .executeUpdate());
        agreed.enact(agreed.propose(
                MID_YEAR,
                OptionTaken.of(1, LocalDate.of(2028, 12, 31)),
                LumpSumChange.to(2028, euro("5800000")),
                KpiChange.to(RELAPSE, Some.relapse(stretch(2024, 2029, "12")))));

        assertThat(agreed.overview().byOption()).isEqualTo(euro("5800000"));
        assertThat(agreed.overview().changed()).isEqualTo(euro("0"));
        assertThat(agreed.overview().signals()).isFalse();
    }

    @Test
    void what_was_agreed_from_a_later_day_is_not_run_into() {
        agreed.enact(agreed.propose(LocalDate.of(2027, 1, 1), LumpSumChange.to(2027, euro("9"))));

        assertThat(agreed.write(agreed.board, agreed.propose(MID_YEAR), 0, LumpSumChange.to(2027, euro("8"))))
                .extracting(Obstacle::rule)
                .containsExactly(Obstacle.Rule.BEFORE_LATER_CHANGE);
    }

    private static List<Negotiations.Waiting> waiting(Person reader) {
        return Wired.transact(wired -> wired.get(Negotiations.class).waiting(reader));
    }

    private void answer(int number, String wishes) {
        var text = agreed.read(agreed.board, number).text();
        Wired.change(
                wired -> wired.get(AnswerAmendment.class).answer(agreed.board, agreed.number, number, text, wishes));
    }

    private void withdraw(int number) {
        Wired.change(wired ->
                wired.get(WithdrawAmendment.class).withdraw(agreed.board, agreed.number, number, "Niet meer nodig."));
    }

    private void describe(Person by, int number, int basics) {
        Wired.change(wired -> wired.get(ChangeAmendment.class)
                .change(by, agreed.number, number, basics, "Een andere reden.", MID_YEAR));
    }

    private static KpiChange target(String high) {
        return KpiChange.to(RELAPSE, Some.relapse(stretch(2024, 2028, high)));
    }

    private MemberChange joins() {
        return MemberChange.to(
                agreed.cooperative.id(),
                agreed.newcomer.id(),
                agreed.newcomer.publicId(),
                agreed.newcomer.name(),
                Membership.Role.MEMBER);
    }

    private MemberChange leaves() {
        return MemberChange.to(
                agreed.cooperative.id(), agreed.member.id(), agreed.member.publicId(), agreed.member.name(), null);
    }

    private static Change.Subject subject(List<Negotiation.Written> written, int place) {
        return written.get(place).kept().change().subject();
    }

    private static int version(List<Negotiation.Written> written, int place) {
        return written.get(place).kept().version();
    }

    private String highest(LocalDate on, int year, int quarter) {
        var start = ReportingPeriod.quarter(year, quarter).start();
        return agreed.on(on).kpi(RELAPSE).orElseThrow().agreement().targets().stream()
                .filter(stretch -> !start.isBefore(stretch.from()) && start.isBefore(stretch.until()))
                .map(stretch -> stretch.high().toPlainString())
                .findFirst()
                .orElse("-");
    }

    private List<KpiCode> codes(LocalDate on) {
        return agreed.on(on).kpis().stream().map(kpi -> kpi.code()).toList();
    }

    private long reports() {
        return Wired.transact(wired -> ((Number) wired.entities()
                        .createNativeQuery("select count(*) from submission where contract_id = ?1")
                        .setParameter(1, agreed.contract)
                        .getSingleResult())
                .longValue());
    }

    private void accept(int year, int quarter) {
        Wired.change(wired -> wired.entities()
                .createNativeQuery(
                        "update submission set status = 'ACCEPTED', counting_final = 1 where contract_id = ?1 and year = ?2 and number = ?3")
                .setParameter(1, agreed.contract)
                .setParameter(2, year)
                .setParameter(3, quarter)
                .executeUpdate());
    }

    private static <T> List<T> together(Callable<T> one, Callable<T> other) throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        var start = new CyclicBarrier(2);
        try {
            var answers = threads.invokeAll(List.of(after(start, one), after(start, other)));
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            threads.shutdown();
        }
    }

    private static void both(Runnable one, Runnable other) throws Exception {
        together(
                () -> {
                    one.run();
                    return true;
                },
                () -> {
                    other.run();
                    return true;
                });
    }

    private static <T> Callable<T> after(CyclicBarrier start, Callable<T> act) {
        return () -> {
            start.await();
            return act.call();
        };
    }

    private static RuleBroken refuses(RuleBroken.Rule rule, ThrowingCallable act) {
        var refusal = catchThrowableOfType(RuleBroken.class, act);
        assertThat(refusal.rule()).isEqualTo(rule);
        return refusal;
    }
}
