package nl.uitkomst.domain.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.document.DocumentFile;
import nl.uitkomst.domain.round.AnswerDraft;
import nl.uitkomst.domain.round.AnswerMinutes;
import nl.uitkomst.domain.round.AnswerQuestions;
import nl.uitkomst.domain.round.AskQuestion;
import nl.uitkomst.domain.round.Asked;
import nl.uitkomst.domain.round.CloseRound;
import nl.uitkomst.domain.round.Closing;
import nl.uitkomst.domain.round.HoldTalk;
import nl.uitkomst.domain.round.PlanRound;
import nl.uitkomst.domain.round.PlanTalk;
import nl.uitkomst.domain.round.PublishDocument;
import nl.uitkomst.domain.round.RoundPlan;
import nl.uitkomst.domain.round.TakingPart;
import nl.uitkomst.domain.round.TalkPlan;
import nl.uitkomst.domain.round.TenderDocument;
import nl.uitkomst.domain.shared.DutchClock;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** How a tender of the cases was talked about with its candidates: rounds with talks of each alone, questions answered to all, and documents in versions. */
@ApplicationScoped
class Conferring {

    private static final Duration TALK = Duration.ofHours(2);
    private static final int PLANNED_BEFORE = 14;
    private static final int MINUTED_AFTER = 4;
    private static final int ANSWERED_AFTER = 7;

    @Inject
    ToldTender told;

    @Inject
    PlanRound planRound;

    @Inject
    PlanTalk planTalk;

    @Inject
    HoldTalk hold;

    @Inject
    AnswerMinutes confirm;

    @Inject
    CloseRound close;

    @Inject
    AskQuestion ask;

    @Inject
    AnswerQuestions answer;

    @Inject
    PublishDocument publish;

    List<Act> acts(CaseFile file) {
        var acts = new ArrayList<Act>();
        file.rows("rounds").forEach(row -> acts.addAll(round(file, row)));
        acts.addAll(questions(file));
        acts.addAll(documents(file));
        return acts;
    }

    /** @param row number, theme, what is to be talked about, first and last day, and when it was closed */
    private List<Act> round(CaseFile file, CaseFile.Row row) {
        var planned = row.day(3).minusDays(PLANNED_BEFORE);
        var opened = file.rows("steps", "OPEN_DIALOGUE").get(0).day(1);
        var acts = new ArrayList<Act>();
        acts.add(Act.on(planned.isBefore(opened) ? opened : planned, "11:00", () -> plan(file, row)));
        for (var talk : file.rows("talks", row.text(0))) {
            acts.addAll(talk(file, talk, planned.isBefore(opened) ? opened : planned));
        }
        acts.add(Act.on(row.day(5), "14:00", () -> close(file, row)));
        return acts;
    }

    private void plan(CaseFile file, CaseFile.Row row) {
        var all = file.rows("candidates").stream()
                .map(candidate -> told.candidate(file, candidate.text(0)))
                .collect(Collectors.toSet());
        planRound.plan(
                told.manager(file),
                ToldTender.number(file),
                new RoundPlan(row.text(1), row.text(2), row.day(3), row.day(4), all));
    }

    /** @param row round, candidate, begin, place, agenda, minutes, and what the candidate remarks on these */
    private List<Act> talk(CaseFile file, CaseFile.Row row, LocalDate planned) {
        var begin = LocalDateTime.parse(row.text(2));
        var invited = new ArrayList<UUID>();
        var minuted = begin.toLocalDate().plusDays(MINUTED_AFTER);
        return List.of(
                Act.on(planned, "11:10", () -> invited.add(invite(file, row, moment(begin)))),
                Act.on(
                        minuted,
                        "10:00",
                        () -> hold.minute(
                                told.manager(file), ToldTender.number(file), invited.get(0), row.text(5), true)),
                Act.on(
                        minuted.plusDays(1),
                        "15:00",
                        () -> confirm.answer(
                                told.bidder(file, row.text(1)), ToldTender.number(file), invited.get(0), row.text(6))));
    }

    private UUID invite(CaseFile file, CaseFile.Row row, Instant begin) {
        return planTalk.invite(
                told.manager(file),
                ToldTender.number(file),
                Integer.parseInt(row.text(0)),
                told.candidate(file, row.text(1)),
                new TalkPlan(begin, begin.plus(TALK), row.text(3), row.text(4)));
    }

    private static Instant moment(LocalDateTime local) {
        return local.atZone(DutchClock.NETHERLANDS).toInstant();
    }

    private void close(CaseFile file, CaseFile.Row row) {
        var decisions = new HashMap<UUID, Closing>();
        for (var closing : file.rows("goes on", row.text(0))) {
            decisions.put(
                    told.candidate(file, closing.text(1)), new Closing(TakingPart.Outcome.GOES_ON, closing.text(2)));
        }
        close.close(told.manager(file), ToldTender.number(file), Integer.parseInt(row.text(0)), decisions);
    }

    /** Those that were asked on one day are answered to all at one moment; a confidential one to who asked alone. */
    private List<Act> questions(CaseFile file) {
        var acts = new ArrayList<Act>();
        var byDay = file.rows("questions").stream().collect(Collectors.groupingBy(row -> row.day(0)));
        byDay.forEach((day, rows) -> {
            var asked = new HashMap<CaseFile.Row, UUID>();
            rows.forEach(row -> acts.add(Act.on(day, "13:40", () -> asked.put(row, ask(file, row)))));
            acts.add(Act.on(day.plusDays(ANSWERED_AFTER), "12:00", () -> answer(file, asked)));
        });
        return acts;
    }

    /** @param row day, candidate, words, why it is confidential, the question as others read it, the answer */
    private UUID ask(CaseFile file, CaseFile.Row row) {
        var asked = row.has(3) ? Asked.confidential(row.text(2), row.text(3)) : Asked.general(row.text(2));
        return ask.ask(told.bidder(file, row.text(1)), ToldTender.number(file), asked);
    }

    private void answer(CaseFile file, Map<CaseFile.Row, UUID> asked) {
        Set<UUID> forAll = new HashSet<>();
        asked.forEach((row, key) -> {
            if (row.has(3)) {
                answer.answerAlone(told.manager(file), ToldTender.number(file), key, row.text(5));
            } else {
                var draft = new AnswerDraft(row.text(4), row.text(5));
                answer.draft(told.manager(file), ToldTender.number(file), Map.of(key, draft));
                forAll.add(key);
            }
        });
        if (!forAll.isEmpty()) {
            answer.publish(told.manager(file), ToldTender.number(file), forAll);
        }
    }

    private List<Act> documents(CaseFile file) {
        var acts = new ArrayList<Act>();
        var known = new HashMap<String, UUID>();
        for (var row : file.rows("tender documents")) {
            acts.add(Act.on(row.day(0), "16:00", () -> publish(file, row, known)));
        }
        return acts;
    }

    /** @param row day, kind, title, name of the file, what it says, and what changed when it is a newer version */
    private void publish(CaseFile file, CaseFile.Row row, Map<String, UUID> known) {
        var number = ToldTender.number(file);
        var text = "Voorbeelddocument bij aanbesteding " + number + ". De inhoud is verzonnen.\n\n" + row.text(2)
                + "\n\n" + row.text(4) + "\n";
        var sent = new DocumentFile(row.text(3), text.getBytes(StandardCharsets.UTF_8));
        var before = known.get(row.text(2));
        if (before == null) {
            var kind = TenderDocument.Kind.valueOf(row.text(1));
            known.put(row.text(2), publish.publish(told.manager(file), number, kind, row.text(2), sent));
        } else {
            publish.replace(told.manager(file), number, before, row.text(5), sent);
        }
    }
}
