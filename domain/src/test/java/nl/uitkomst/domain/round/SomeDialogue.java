package nl.uitkomst.domain.round;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.document.DocumentFile;
import nl.uitkomst.domain.round.TakingPart.Outcome;
import nl.uitkomst.domain.tender.SomeTender;
import nl.uitkomst.domain.tender.Step;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A tender in its dialogue, with three candidates. It is told in the spring of 2024. */
final class SomeDialogue {

    static final Instant ROUND_1 = Instant.parse("2024-03-21T09:00:00Z");
    static final Instant AFTER_1 = Instant.parse("2024-03-30T09:00:00Z");

    final SomeTender tender = new SomeTender();

    SomeDialogue() {
        tender.selected();
        tender.step(Step.OPEN_DIALOGUE);
        tender.at(ROUND_1);
    }

    Person bidder(int which) {
        return tender.bidders.get(which);
    }

    UUID key(int which) {
        return tender.candidate(bidder(which)).key();
    }

    Set<UUID> all() {
        return tender.bidders.stream()
                .map(bidder -> tender.candidate(bidder).key())
                .collect(Collectors.toSet());
    }

    static RoundPlan plan(Set<UUID> candidates) {
        return new RoundPlan(
                "Op tijd komen",
                "Hoe komt iemand op tijd?",
                LocalDate.of(2024, 3, 21),
                LocalDate.of(2024, 3, 29),
                candidates);
    }

    int planned() {
        var plan = plan(all());
        return tender.ask(wired -> wired.get(PlanRound.class).plan(tender.manager, tender.number, plan));
    }

    void plan(RoundPlan plan) {
        tender.change(wired -> wired.get(PlanRound.class).plan(tender.manager, tender.number, plan));
    }

    static TalkPlan at(String from, String until) {
        return new TalkPlan(Instant.parse(from), Instant.parse(until), "Stadhuis", "Kennismaken");
    }

    UUID invite(int which, TalkPlan plan) {
        var key = key(which);
        return tender.ask(wired -> wired.get(PlanTalk.class).invite(tender.manager, tender.number, 1, key, plan));
    }

    void minute(UUID talk, String minutes, boolean share) {
        tender.change(wired -> wired.get(HoldTalk.class).minute(tender.manager, tender.number, talk, minutes, share));
    }

    /** Only the first of these goes on when others are not named. */
    void close(Integer... goOn) {
        var decisions = new LinkedHashMap<UUID, Closing>();
        for (var which = 0; which < 3; which++) {
            var on = List.of(goOn).contains(which);
            decisions.put(
                    key(which),
                    new Closing(
                            on ? Outcome.GOES_ON : Outcome.ELIMINATED,
                            on ? "Past bij de vraag." : "Reden voor kandidaat nummer " + which));
        }
        close(decisions);
    }

    void close(Map<UUID, Closing> decisions) {
        tender.change(wired -> wired.get(CloseRound.class).close(tender.manager, tender.number, 1, decisions));
    }

    UUID asks(int which, Asked asked) {
        return tender.ask(wired -> wired.get(AskQuestion.class).ask(bidder(which), tender.number, asked));
    }

    void draft(UUID question, String neutral, String answer) {
        tender.change(wired -> wired.get(AnswerQuestions.class)
                .draft(tender.manager, tender.number, Map.of(question, new AnswerDraft(neutral, answer))));
    }

    int publish(UUID... questions) {
        return tender.ask(
                wired -> wired.get(AnswerQuestions.class).publish(tender.manager, tender.number, Set.of(questions)));
    }

    UUID publish(String title, String content) {
        return tender.ask(wired -> wired.get(PublishDocument.class)
                .publish(tender.manager, tender.number, TenderDocument.Kind.GUIDE, title, file(content)));
    }

    static DocumentFile file(String content) {
        return new DocumentFile("leidraad.txt", content.getBytes(StandardCharsets.UTF_8));
    }

    RoundBoard rounds(Person reader) {
        return tender.ask(wired -> wired.get(RoundBoards.class).of(reader, tender.number));
    }

    QuestionBoard questions(Person reader) {
        return tender.ask(wired -> wired.get(QuestionBoards.class).of(reader, tender.number));
    }

    DocumentBoard documents(Person reader) {
        return tender.ask(wired -> wired.get(DocumentBoards.class).of(reader, tender.number));
    }
}
