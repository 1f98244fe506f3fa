package nl.uitkomst.domain.round;

import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Hidden;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.round.PrivateTalk.Minutes;
import nl.uitkomst.domain.round.Round.Rule;
import nl.uitkomst.domain.round.RoundFault.Field;
import nl.uitkomst.domain.round.TakingPart.Outcome;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.Queries;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.Candidate;
import nl.uitkomst.domain.tender.SomeTender;
import nl.uitkomst.domain.tender.Tender;
import nl.uitkomst.domain.tender.TenderLines;
import nl.uitkomst.domain.tender.TenderTask;
import nl.uitkomst.domain.tender.WithdrawTender;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static nl.uitkomst.domain.round.SomeDialogue.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

/** Rounds and private talks by the use cases that people use, on the real database. */
class RoundingTest {

    private final SomeDialogue some = new SomeDialogue();

    @Test
    void what_is_wrong_with_a_plan_is_said_at_once() {
        var plan = new RoundPlan(" ", "x".repeat(4001), LocalDate.of(2024, 3, 1), null, Set.of());

        assertThat(faults(() -> some.plan(plan)))
                .extracting(RoundFault::field)
                .containsExactlyInAnyOrder(Field.THEME, Field.ABOUT, Field.UNTIL, Field.CANDIDATES);
        var outside = new RoundPlan("Tijd", "", LocalDate.of(2024, 3, 1), LocalDate.of(2024, 2, 1), some.all());
        assertThat(faults(() -> some.plan(outside)))
                .extracting(RoundFault::rule)
                .contains(Rule.UNTIL_BEFORE_FROM, Rule.OUTSIDE_DIALOGUE);
        assertThat(some.rounds(some.tender.manager).rounds()).isEmpty();
    }

    @Test
    void there_are_no_rounds_before_the_dialogue_and_one_is_open_at_a_time() {
        some.planned();
        assertThat(rule(some::planned)).isEqualTo(Rule.EARLIER_OPEN);

        var early = new SomeTender().selected();
        var key = early.candidate(early.bidders.get(0)).key();
        assertThat(rule(() -> early.change(wired ->
                        wired.get(PlanRound.class).plan(early.manager, early.number, SomeDialogue.plan(Set.of(key))))))
                .isEqualTo(Tender.Rule.WRONG_PHASE);
    }

    @Test
    void nobody_falls_out_of_a_tender_that_was_withdrawn() {
        some.planned();
        some.tender.change(wired -> wired.get(WithdrawTender.class)
                .withdraw(some.tender.manager, some.tender.number, "De opdracht vervalt."));

        assertThat(rule(() -> some.close(Map.of(some.key(0), new Closing(Outcome.GOES_ON, "Goed.")))))
                .isEqualTo(Tender.Rule.WRONG_PHASE);
    }

    @Test
    void a_candidate_reads_its_own_part_of_a_round_and_nothing_that_tells_of_others() {
        some.planned();
        some.invite(0, at("2024-03-22T09:00:00Z", "2024-03-22T10:00:00Z"));
        some.invite(1, at("2024-03-22T11:00:00Z", "2024-03-22T12:00:00Z"));

        for (var which = 0; which < 3; which++) {
            var board = some.rounds(some.bidder(which));
            assertThat(board.choice()).isEmpty();
            assertThat(board.rounds()).hasSize(1);
            assertThat(board.rounds().get(0).closedBy()).isNull();
            assertThat(board.rounds().get(0).parts())
                    .extracting(SeenPart::candidate)
                    .containsExactly(some.key(which));
            assertThat(board.rounds().get(0).parts().get(0).talks()).hasSize(which < 2 ? 1 : 0);
        }
        assertThat(some.rounds(some.tender.manager).rounds().get(0).parts()).hasSize(3);
    }

    @Test
    void who_does_not_take_part_in_a_round_does_not_notice_that_it_was_held() {
        some.plan(SomeDialogue.plan(Set.of(some.key(0))));
        some.tender.at(SomeDialogue.AFTER_1);
        some.close(Map.of(some.key(0), new Closing(Outcome.GOES_ON, "Goed.")));
        some.plan(new RoundPlan(
                "De rit", "", LocalDate.of(2024, 4, 2), LocalDate.of(2024, 4, 5), Set.of(some.key(0), some.key(1))));

        assertThat(some.rounds(some.bidder(1)).rounds())
                .extracting(SeenRound::number, SeenRound::theme)
                .containsExactly(tuple(1, "De rit"));
        assertThat(some.rounds(some.bidder(2)).rounds()).isEmpty();
        assertThat(some.rounds(some.bidder(0)).rounds())
                .extracting(SeenRound::number)
                .containsExactly(1, 2);
    }

    @Test
    void talks_never_overlap_and_lie_within_their_round() {
        some.planned();
        some.invite(0, at("2024-03-22T09:00:00Z", "2024-03-22T10:00:00Z"));

        assertThat(faults(() -> some.invite(1, at("2024-03-22T09:30:00Z", "2024-03-22T10:30:00Z"))))
                .extracting(RoundFault::rule)
                .containsExactly(Rule.AT_THE_SAME_TIME);
        assertThat(faults(() -> some.invite(1, at("2024-04-22T09:30:00Z", "2024-04-22T09:00:00Z"))))
                .extracting(RoundFault::rule)
                .containsExactlyInAnyOrder(Rule.ENDS_BEFORE_START, Rule.OUTSIDE_ROUND);
        some.invite(1, at("2024-03-22T10:00:00Z", "2024-03-22T11:00:00Z"));
    }

    @Test
    void minutes_are_read_by_the_managers_and_that_candidate_only_and_are_fixed_once_answered() {
        some.planned();
        var talk = some.invite(0, at("2024-03-22T09:00:00Z", "2024-03-22T10:00:00Z"));
        assertThat(rule(() -> some.minute(talk, "Te vroeg", true))).isEqualTo(Rule.NOT_HELD);
        some.tender.at(SomeDialogue.AFTER_1);
        some.minute(talk, "Het voertuig rijdt op waterstof.", false);

        assertThat(some.rounds(some.bidder(0)).talk(talk).text()).isEmpty();
        assertThat(some.rounds(some.bidder(0)).talk(talk).minutes()).isEqualTo(Minutes.NONE);
        some.minute(talk, "Het voertuig rijdt op waterstof.", true);
        assertThat(some.rounds(some.bidder(0)).talk(talk).text()).isEqualTo("Het voertuig rijdt op waterstof.");
        assertThat(rule(() -> some.minute(talk, "Anders", true))).isEqualTo(Rule.SHARED_ALREADY);
        for (var other : List.of(some.bidder(1), some.tender.alderman, some.tender.auditor)) {
            assertThatThrownBy(() -> some.rounds(other).talk(talk)).isInstanceOf(Missing.class);
            assertThat(some.rounds(other).toString()).doesNotContain("waterstof");
        }
        assertThatThrownBy(() -> answer(1, talk, "")).isInstanceOf(Missing.class);

        answer(0, talk, "Ook de stoelen.");
        assertThat(some.rounds(some.tender.manager).talk(talk).minutes()).isEqualTo(Minutes.REMARKED);
        assertThat(rule(() -> answer(0, talk, "Nog iets"))).isEqualTo(Rule.ANSWERED_ALREADY);
    }

    @Test
    void minutes_and_motivations_never_name_another_candidate() {
        some.planned();
        var talk = some.invite(0, at("2024-03-22T09:00:00Z", "2024-03-22T10:00:00Z"));
        some.tender.at(SomeDialogue.AFTER_1);
        var other = some.tender.candidate(some.bidder(1)).tradeName();
        var own = some.tender.candidate(some.bidder(0)).tradeName();

        assertThat(rule(() -> some.minute(talk, "Anders dan " + other.toUpperCase(), true)))
                .isEqualTo(Rule.TELLS_OF_OTHERS);
        some.minute(talk, own + " legt uit.", true);
        assertThat(faults(() -> some.close(Map.of(
                        some.key(0), new Closing(Outcome.GOES_ON, "Beter dan " + other),
                        some.key(1), new Closing(null, " "),
                        some.key(2), new Closing(Outcome.ELIMINATED, "Nummer 111222333")))))
                .extracting(RoundFault::rule)
                .containsExactlyInAnyOrder(Rule.TELLS_OF_OTHERS, Rule.NOT_DECIDED, Rule.MOTIVATION_MISSING, Rule.BSN);
    }

    @Test
    void closing_narrows_down_and_each_reads_its_own_motivation_at_the_same_moment() {
        some.planned();
        some.tender.at(SomeDialogue.AFTER_1);
        assertThat(rule(() -> some.close())).isEqualTo(Rule.NOBODY_LEFT);
        some.close(0, 1);

        assertThat(some.tender.candidate(some.bidder(2)).status()).isEqualTo(Candidate.Status.ELIMINATED);
        assertThat(some.rounds(some.bidder(2)).toString())
                .contains("Reden voor kandidaat nummer 2")
                .doesNotContain("nummer 1", "Past bij");
        assertThat(some.rounds(some.bidder(0)).toString()).contains("Past bij").doesNotContain("nummer 2");
        assertThat(rule(() -> some.close(0, 1, 2))).isEqualTo(Rule.CLOSED);
        some.plan(new RoundPlan(
                "De rit", "", LocalDate.of(2024, 4, 2), LocalDate.of(2024, 4, 5), Set.of(some.key(0), some.key(1))));
        assertThat(some.rounds(some.bidder(2)).rounds()).hasSize(1);
        assertThat(rule(() -> some.asks(2, Asked.general("Mag ik nog?")))).isEqualTo(AccessPolicy.Rule.NOT_ALLOWED);
    }

    @Test
    void rounds_are_held_by_managers_of_the_client_and_known_to_no_stranger() {
        for (var other : List.of(some.tender.alderman, some.bidder(0))) {
            assertThat(rule(() -> some.tender.change(wired ->
                            wired.get(PlanRound.class).plan(other, some.tender.number, SomeDialogue.plan(Set.of())))))
                    .isEqualTo(AccessPolicy.Rule.NOT_ALLOWED);
        }
        for (var other : List.of(some.tender.stranger, some.tender.assessor, some.tender.opener)) {
            assertThatThrownBy(() -> some.rounds(other)).isInstanceOf(Hidden.class);
        }
    }

    @Test
    void what_waits_goes_from_hand_to_hand_and_reading_it_is_enough() {
        assertThat(tasks(some.bidder(0))).isEmpty();
        some.planned();
        assertThat(tasks(some.bidder(0))).containsExactly("round.task.news-rounds");
        some.tender.change(
                wired -> wired.get(MarkRead.class).mark(some.bidder(0), some.tender.number, RoundPlace.ROUNDS));
        assertThat(tasks(some.bidder(0))).isEmpty();

        var talk = some.invite(0, at("2024-03-22T09:00:00Z", "2024-03-22T10:00:00Z"));
        some.tender.at(SomeDialogue.AFTER_1);
        assertThat(tasks(some.tender.manager)).containsExactly("round.task.minutes", "round.task.close");
        some.minute(talk, "Besproken.", true);
        assertThat(tasks(some.bidder(0))).contains("round.task.confirm");
        assertThat(tasks(some.bidder(1))).containsExactly("round.task.news-rounds");
        some.close(0, 1);
        some.publish("Leidraad", "nieuw");
        assertThat(tasks(some.bidder(1))).contains("round.task.news-documents");
        assertThat(tasks(some.bidder(2))).containsExactly("round.task.news-rounds");
    }

    @Test
    void a_page_takes_as_many_queries_with_three_talks_as_with_one() {
        some.planned();
        some.invite(0, at("2024-03-22T09:00:00Z", "2024-03-22T10:00:00Z"));
        var few = queries(some.tender.manager);
        some.invite(1, at("2024-03-22T11:00:00Z", "2024-03-22T12:00:00Z"));
        some.invite(2, at("2024-03-22T13:00:00Z", "2024-03-22T14:00:00Z"));
        some.publish("Leidraad", "een");
        some.asks(0, Asked.general("Waar?"));

        assertThat(queries(some.tender.manager)).isEqualTo(few).isLessThan(25);
    }

    private long queries(Person person) {
        return some.tender.ask(wired -> Queries.during(wired.entities(), () -> {
            wired.get(RoundBoards.class).of(person, some.tender.number);
            wired.get(QuestionBoards.class).of(person, some.tender.number);
            wired.get(DocumentBoards.class).of(person, some.tender.number);
            wired.get(RoundTasks.class).of(person, wired.get(TenderLines.class).of(person));
        }));
    }

    private void answer(int which, UUID talk, String remark) {
        some.tender.change(
                wired -> wired.get(AnswerMinutes.class).answer(some.bidder(which), some.tender.number, talk, remark));
    }

    private List<String> tasks(Person person) {
        return some
                .tender
                .ask(wired -> wired.get(RoundTasks.class)
                        .of(person, wired.get(TenderLines.class).of(person)))
                .stream()
                .filter(task -> task.number().equals(some.tender.number))
                .map(TenderTask::key)
                .toList();
    }

    private static List<RoundFault> faults(ThrowingCallable act) {
        return catchThrowableOfType(RoundFaults.class, act).faults();
    }

    private static RuleBroken.Rule rule(ThrowingCallable act) {
        return catchThrowableOfType(RuleBroken.class, act).rule();
    }
}
