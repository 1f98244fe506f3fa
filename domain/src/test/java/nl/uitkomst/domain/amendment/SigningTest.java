package nl.uitkomst.domain.amendment;

import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.amendment.Amendment.Status;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.organisation.Organisations;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.shared.Wired;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import static nl.uitkomst.domain.contract.Some.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** An amendment is offered, answered, signed and withdrawn, on the real database: what is signed is what was read. */
class SigningTest {

    private static final LocalDate MID_YEAR = LocalDate.of(2026, 7, 1);
    private static final LocalDate THE_DAY_BEFORE = MID_YEAR.minusDays(1);

    private final Agreed agreed = new Agreed();

    @Test
    void nothing_is_in_force_before_all_have_signed() {
        var number = agreed.propose(MID_YEAR, LumpSumChange.to(2026, euro("1")));
        agreed.offer(agreed.board, number);
        agreed.sign(agreed.board, number);

        assertThat(agreed.read(agreed.manager, number).status()).isEqualTo(Status.OFFERED);
        assertThat(agreed.on(MID_YEAR).lumpSums()).containsEntry(2026, euro("5400000"));
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
    void what_was_offered_before_the_contract_changed_cannot_be_signed_any_more() {
        var slow = agreed.propose(MID_YEAR, LumpSumChange.to(2026, euro("5600000")));
        agreed.offer(agreed.manager, slow);
        agreed.enact(agreed.propose(MID_YEAR, LumpSumChange.to(2026, euro("5500000"))));

        refuses(Amendment.Rule.INCOMPLETE, () -> agreed.sign(agreed.board, slow));
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
    void the_only_client_is_replaced_by_another_from_one_day_to_the_next() {
        var next = agreed.elsewhere;
        var leaving = agreed.on(MID_YEAR).parties(Party.Role.CLIENT).get(0);
        var one = Wired.transact(wired -> wired.get(Organisations.class).get(next.organisation()));
        var number = agreed.propose(
                MID_YEAR,
                PartyChange.to(leaving.organisation(), leaving.publicId(), leaving.name(), null),
                PartyChange.to(one.id(), one.publicId(), one.name(), Party.Role.CLIENT));
        agreed.enact(number);
        agreed.sign(next, number);

        assertThat(agreed.on(MID_YEAR).parties(Party.Role.CLIENT))
                .extracting(party -> party.organisation())
                .containsExactly(next.organisation());
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
