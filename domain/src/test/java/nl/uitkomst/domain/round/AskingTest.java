package nl.uitkomst.domain.round;

import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.document.DocumentFile;
import nl.uitkomst.domain.round.Question.State;
import nl.uitkomst.domain.round.Round.Rule;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.AnnounceTender;
import nl.uitkomst.domain.tender.Calendar;
import nl.uitkomst.domain.tender.Procedure;
import nl.uitkomst.domain.tender.SomeTender;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

/** Questions, answers and documents by the use cases that people use, on the real database. */
class AskingTest {

    private final SomeDialogue some = new SomeDialogue();

    @Test
    void nobody_reads_an_answer_before_all_read_it_and_then_without_who_asked() {
        var first = some.asks(0, Asked.general("Rijdt ons busje ook op zondag?"));
        var second = some.asks(1, Asked.general("Wie betaalt de tol?"));
        some.draft(first, "Wordt op zondag gereden?", "Ja, ook op zondag.");
        some.draft(second, "Wie betaalt de tol?", "De gemeente.");
        for (var reader : some.tender.bidders) {
            assertThat(some.questions(reader).toString()).doesNotContain("Ja, ook op zondag", "op zondag gereden");
        }
        assertThat(some.questions(some.bidder(0)).questions()).hasSize(1);

        assertThat(some.publish(first, second)).isEqualTo(1);

        var heads = new HashSet<Object>();
        for (var reader : some.tender.bidders) {
            var board = some.questions(reader);
            heads.add(board.notices());
            assertThat(board.notices().get(0).answers())
                    .extracting(SeenNotice.Answered::number)
                    .containsExactly(1, 2);
        }
        assertThat(heads).hasSize(1);
        assertThat(some.questions(some.bidder(2)).toString())
                .doesNotContain("ons busje", some.key(0).toString());
        assertThat(some.questions(some.bidder(0)).question(first).state()).isEqualTo(State.PUBLISHED);
        assertThat(some.questions(some.tender.alderman).questions()).isEmpty();
        assertThat(rule(() -> some.draft(first, "Anders", "Anders"))).isEqualTo(Rule.NOT_OPEN);
    }

    @Test
    void the_order_of_answers_is_drawn_by_lot() {
        var orders = new HashSet<List<String>>();
        for (var round = 0; round < 12 && orders.size() < 2; round++) {
            var first = some.asks(0, Asked.general("Eerst?"));
            var second = some.asks(1, Asked.general("Dan?"));
            some.draft(first, "A", "a");
            some.draft(second, "B", "b");
            some.publish(first, second);
            orders.add(some.questions(some.bidder(2)).notices().get(0).answers().stream()
                    .map(SeenNotice.Answered::question)
                    .toList());
        }

        assertThat(orders).hasSize(2);
    }

    @Test
    void what_is_published_names_no_candidate_and_no_person() {
        var name = some.tender.candidate(some.bidder(0)).tradeName();
        var question = some.asks(0, Asked.general("Mag " + name + " dat?"));
        some.draft(question, "Mag " + name + " dat?", "Bel mevrouw Jansen.");

        var faults = catchThrowableOfType(RoundFaults.class, () -> some.publish(question))
                .faults();
        assertThat(faults)
                .extracting(RoundFault::rule)
                .containsExactlyInAnyOrder(Rule.TELLS_OF_OTHERS, Rule.NAMES_A_PERSON);
        some.draft(question, "Mag dat?", "");
        assertThat(rule(() -> some.publish(question))).isEqualTo(Rule.ANSWER_MISSING);
        assertThat(some.questions(some.bidder(1)).notices()).isEmpty();
    }

    @Test
    void the_name_of_a_file_for_all_names_no_candidate() {
        var name = some.tender.candidate(some.bidder(1)).tradeName().replace(' ', '_');
        var file = new DocumentFile("reactie_op-" + name + ".txt", "Voor allen.".getBytes(StandardCharsets.UTF_8));

        assertThat(catchThrowableOfType(
                                RoundFaults.class,
                                () -> some.tender.change(wired -> wired.get(PublishDocument.class)
                                        .publish(
                                                some.tender.manager,
                                                some.tender.number,
                                                TenderDocument.Kind.GUIDE,
                                                "Leidraad",
                                                file)))
                        .faults())
                .extracting(RoundFault::rule)
                .containsExactly(Rule.TELLS_OF_OTHERS);
    }

    @Test
    void a_confidential_question_has_a_reason_and_is_answered_to_who_asked_alone() {
        assertThat(rule(() -> some.asks(0, Asked.confidential("Ons geheim?", " "))))
                .isEqualTo(Rule.REASON_MISSING);
        var question = some.asks(0, Asked.confidential("Mag een robot rijden?", "Het is onze vondst."));
        assertThat(rule(() -> some.publish(question))).isEqualTo(Rule.NOT_REQUESTED);

        some.tender.change(wired -> wired.get(AnswerQuestions.class)
                .answerAlone(some.tender.manager, some.tender.number, question, "Dat mag."));

        assertThat(some.questions(some.bidder(0)).question(question).answer()).isEqualTo("Dat mag.");
        for (var reader : List.of(some.bidder(1), some.bidder(2), some.tender.alderman)) {
            assertThat(some.questions(reader).toString()).doesNotContain("robot", "vondst", "Dat mag");
            assertThatThrownBy(() -> some.questions(reader).question(question)).isInstanceOf(Missing.class);
        }
    }

    @Test
    void a_confidential_question_is_published_with_consent_only_or_withdrawn() {
        var kept = some.asks(0, Asked.confidential("Mag een robot rijden?", "Vondst."));
        var gone = some.asks(1, Asked.confidential("Mag een boot varen?", "Vondst."));
        some.draft(kept, "Mag het zonder chauffeur?", "Nee.");
        some.draft(gone, "Mag het over water?", "Ja.");
        assertThatThrownBy(() -> consent(0, kept))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(Rule.NOT_REQUESTED));
        request(kept);
        request(gone);
        assertThatThrownBy(() -> consent(1, kept)).isInstanceOf(Missing.class);

        consent(0, kept);
        some.tender.change(wired -> wired.get(AnswerRequest.class).withdraw(some.bidder(1), some.tender.number, gone));

        assertThat(rule(() -> some.publish(gone))).isEqualTo(Rule.NOT_REQUESTED);
        some.publish(kept);
        assertThat(some.questions(some.bidder(2)).toString())
                .contains("zonder chauffeur")
                .doesNotContain("robot", "boot", "water");
    }

    @Test
    void questions_are_asked_until_the_moment_of_the_calendar() {
        some.tender.at(Instant.parse("2024-04-25T09:00:00Z"));
        assertThat(rule(() -> some.asks(0, Asked.general("Nog een?")))).isEqualTo(Rule.ASKING_ENDED);

        var open = new SomeTender(Procedure.OPEN);
        open.setUp();
        open.change(wired -> wired.get(AnnounceTender.class).announce(open.manager, open.number));
        var bidder = open.bidders.get(0);
        open.apply(bidder);
        var until = SomeTender.calendar().at(Calendar.Kind.QUESTIONS_UNTIL).orElseThrow();
        open.at(until.minusMillis(1001));
        open.change(wired -> wired.get(AskQuestion.class).ask(bidder, open.number, Asked.general("Op tijd?")));
        open.at(until);
        assertThat(rule(() -> open.change(
                        wired -> wired.get(AskQuestion.class).ask(bidder, open.number, Asked.general("Te laat?")))))
                .isEqualTo(Rule.ASKING_ENDED);
    }

    @Test
    void a_newer_version_says_what_changed_and_the_older_one_stays() {
        var key = some.publish("Leidraad", "een");
        assertThat(rule(() -> replace(key, " ", "twee"))).isEqualTo(Rule.CHANGES_MISSING);
        assertThat(rule(() -> replace(key, "Niets", "een"))).isEqualTo(Rule.SAME_FILE);
        replace(key, "De planning is een week later.", "twee");

        var seen = some.documents(some.bidder(1)).documents();
        assertThat(seen).hasSize(1);
        assertThat(seen.get(0).versions())
                .extracting(SeenDocument.SeenVersion::number, SeenDocument.SeenVersion::changes)
                .containsExactly(tuple(2, "De planning is een week later."), tuple(1, ""));
        assertThat(content(1, key, 1)).isEqualTo("een");
        assertThat(rule(() -> some.tender.change(wired -> wired.get(PublishDocument.class)
                        .publish(
                                some.bidder(0),
                                some.tender.number,
                                TenderDocument.Kind.OTHER,
                                "Mijn stuk",
                                SomeDialogue.file("x")))))
                .isEqualTo(AccessPolicy.Rule.NOT_ALLOWED);
    }

    @Test
    void who_fell_out_reads_what_was_before_and_nothing_that_follows() {
        var early = some.asks(2, Asked.general("Vroeg?"));
        some.draft(early, "Vroege vraag", "Vroeg antwoord");
        some.publish(early);
        var key = some.publish("Leidraad", "een");
        var late = some.asks(2, Asked.general("Laat?"));
        some.planned();
        some.tender.at(SomeDialogue.AFTER_1);
        some.close(0, 1);
        some.draft(late, "Late vraag", "Laat antwoord");
        some.publish(late);
        replace(key, "Nieuwe planning", "twee");

        assertThat(some.questions(some.bidder(2)).toString())
                .contains("Vroeg antwoord")
                .doesNotContain("Laat antwoord", "Late vraag");
        assertThat(some.questions(some.bidder(2)).notices()).hasSize(1);
        assertThat(some.documents(some.bidder(2)).documents().get(0).versions()).hasSize(1);
        assertThatThrownBy(() -> content(2, key, 2)).isInstanceOf(Missing.class);
        assertThat(content(2, key, 1)).isEqualTo("een");
        assertThat(content(0, key, 2)).isEqualTo("twee");
    }

    @Test
    void the_database_itself_publishes_no_confidential_question_and_changes_no_answer() {
        var question = some.asks(0, Asked.confidential("Mag een robot rijden?", "Vondst."));
        var asked = some.asks(1, Asked.general("Wanneer?"));
        some.draft(asked, "Wanneer?", "Morgen");
        some.publish(asked);

        assertThatThrownBy(() -> sql(
                        "update tender_question set neutral = 'x', answer = 'x', answered_at = utc_timestamp(), position = 9, notice_id = (select id from tender_notice where tender_id = tender_question.tender_id) where public_id = ?1",
                        question))
                .hasStackTraceContaining("tender_question_published");
        assertThatThrownBy(() -> sql("update tender_question set answer = 'y' where public_id = ?1", asked))
                .hasStackTraceContaining("never changes");
    }

    private void sql(String text, UUID key) {
        some.tender.change(wired -> wired.entities()
                .createNativeQuery(text)
                .setParameter(1, key.toString())
                .executeUpdate());
    }

    private void request(UUID question) {
        some.tender.change(wired -> wired.get(AnswerQuestions.class)
                .request(some.tender.manager, some.tender.number, question, "Dit raakt iedereen."));
    }

    private void consent(int which, UUID question) {
        some.tender.change(
                wired -> wired.get(AnswerRequest.class).consent(some.bidder(which), some.tender.number, question));
    }

    private void replace(UUID key, String changes, String content) {
        some.tender.change(wired -> wired.get(PublishDocument.class)
                .replace(some.tender.manager, some.tender.number, key, changes, SomeDialogue.file(content)));
    }

    private String content(int which, UUID key, int version) {
        return some.tender.ask(wired -> new String(wired.get(DocumentBoards.class)
                .file(some.bidder(which), some.tender.number, key, version)
                .content()));
    }

    private static RuleBroken.Rule rule(ThrowingCallable act) {
        return catchThrowableOfType(RuleBroken.class, act).rule();
    }
}
