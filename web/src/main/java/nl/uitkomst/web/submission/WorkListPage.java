package nl.uitkomst.web.submission;

import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.decision.WaitingDecisions;
import nl.uitkomst.domain.dialogue.WaitingMinutes;
import nl.uitkomst.domain.settlement.WaitingSettlements.Waiting;
import nl.uitkomst.domain.submission.WorkList.Item;
import nl.uitkomst.domain.submission.WorkList.Task;
import nl.uitkomst.domain.tender.TenderTask;
import nl.uitkomst.domain.term.Reminder;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.term.CalendarPage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The work list.
 *
 * @param mine what this person's side is to do
 * @param theirs what waits for others
 * @param days other days on which this person is to act before long
 * @param settlements what is to be settled, and waits for this person or changed meanwhile
 * @param decisions what is to be decided, and waits for this person
 * @param dialogues talks and minutes that wait for this person
 * @param tenders what waits for this person in tenders
 * @param notShown how many more there are than the page shows
 */
public record WorkListPage(
        String title,
        String lead,
        List<Row> mine,
        List<Row> theirs,
        List<CalendarPage.Line> days,
        List<Waiting> settlements,
        List<WaitingDecisions.Waiting> decisions,
        List<WaitingMinutes.Waiting> dialogues,
        List<TenderTask> tenders,
        int notShown,
        boolean illustrative) {

    private static final int MOST = 100;

    /** One report, ready to show. */
    public record Row(
            Task task,
            String contract,
            String place,
            String state,
            String due,
            String reminder,
            boolean late,
            String progress,
            String questions,
            String action,
            String address) {}

    static WorkListPage of(
            List<Item> items,
            List<Reminder> reminders,
            List<Waiting> settlements,
            List<WaitingDecisions.Waiting> decisions,
            List<WaitingMinutes.Waiting> dialogues,
            List<TenderTask> tenders,
            Role role,
            LocalDate today,
            Texts texts) {
        var shown = items.stream().limit(MOST).toList();
        var mine = shown.stream().filter(Item::mine).toList();
        return new WorkListPage(
                role == Role.BOARD_MEMBER
                        ? board(reminders, settlements, decisions, dialogues, texts)
                        : title(items, role, texts),
                lead(items, role, texts),
                mine.stream().map(item -> row(item, role, today, texts)).toList(),
                shown.stream()
                        .filter(item -> !item.mine())
                        .map(item -> row(item, role, today, texts))
                        .toList(),
                reminders.stream()
                        .map(reminder -> CalendarPage.line(reminder, today, texts))
                        .toList(),
                settlements,
                decisions,
                dialogues,
                tenders,
                items.size() - shown.size(),
                settlements.stream().anyMatch(Waiting::illustrative)
                        || decisions.stream().anyMatch(WaitingDecisions.Waiting::illustrative)
                        || dialogues.stream().anyMatch(WaitingMinutes.Waiting::illustrative)
                        || tenders.stream().anyMatch(TenderTask::illustrative)
                        || items.stream().anyMatch(Item::illustrative)
                        || reminders.stream().anyMatch(Reminder::illustrative));
    }

    /** A board signs and decides, so that comes first. */
    private static String board(
            List<Reminder> reminders,
            List<Waiting> settlements,
            List<WaitingDecisions.Waiting> decisions,
            List<WaitingMinutes.Waiting> dialogues,
            Texts texts) {
        if (!decisions.isEmpty()) {
            return texts.get("decision.worklist.title", decisions.size());
        }
        if (!settlements.isEmpty()) {
            return texts.get("settlement.worklist.title", settlements.size());
        }
        return dialogues.isEmpty()
                ? texts.get("term.worklist.title", reminders.size())
                : texts.get("dialogue.worklist.title", dialogues.size());
    }

    private static String title(List<Item> items, Role role, Texts texts) {
        var mine = items.stream().filter(Item::mine).count();
        return texts.get("submission.worklist.title." + side(role), mine);
    }

    private static String lead(List<Item> items, Role role, Texts texts) {
        var late = items.stream().filter(item -> item.task() == Task.LATE).count();
        var returned =
                items.stream().filter(item -> item.task() == Task.RETURNED).count();
        var key = "submission.worklist.lead." + side(role);
        var lateWords = late == 0 ? "" : texts.get(key + ".late", late);
        var returnedWords = returned == 0 ? "" : texts.get(key + ".returned", returned);
        return (lateWords + " " + returnedWords).strip();
    }

    private static Row row(Item item, Role role, LocalDate today, Texts texts) {
        var notation = Notation.in(texts);
        return new Row(
                item.task(),
                item.contractTitle(),
                role == Role.CONTRACT_MANAGER ? item.contractor() : item.municipality(),
                texts.get("submission.worklist.task." + side(role) + "." + item.task()),
                due(item, today, texts),
                reminder(item, today, texts),
                item.task() == Task.LATE,
                item.filled() == 0 || role == Role.CONTRACT_MANAGER
                        ? ""
                        : texts.get("submission.worklist.progress", item.filled(), item.due()),
                item.questions() == 0 ? "" : texts.get("submission.worklist.questions", item.questions()),
                texts.get("submission.worklist.action." + action(item, role), notation.period(item.period())),
                address(item, role));
    }

    private static String due(Item item, LocalDate today, Texts texts) {
        var days = ChronoUnit.DAYS.between(today, item.dueOn());
        var date = Notation.in(texts).shortDate(item.dueOn());
        if (item.task() == Task.TO_REVIEW || item.task() == Task.WAITING || item.task() == Task.ASKED) {
            return date;
        }
        return days < 0
                ? texts.get("submission.worklist.due.late", date, -days)
                : texts.get("submission.worklist.due.left", date, days);
    }

    /** Three weeks, two weeks and one week before a report is due, on the day itself, and once it is a week late. */
    private static String reminder(Item item, LocalDate today, Texts texts) {
        var stage = item.reminder(today);
        return stage == null ? "" : texts.get("submission.worklist.reminder." + stage);
    }

    private static String action(Item item, Role role) {
        if (role == Role.CONTRACT_MANAGER) {
            return item.task() == Task.TO_REVIEW ? "review" : "contract";
        }
        return switch (item.task()) {
            case WAITING -> "see";
            case ASKED -> "answer";
            default -> "fill";
        };
    }

    private static String address(Item item, Role role) {
        var contract = "/contracten/" + item.report().contract();
        var period = item.report().period();
        if (role == Role.CONTRACT_MANAGER) {
            return item.task() == Task.TO_REVIEW ? contract + "/beoordelen/" + period : contract;
        }
        var handedIn = item.task() == Task.ASKED || item.task() == Task.WAITING && role == Role.COOPERATIVE_REPORTER;
        return contract + (handedIn ? "/beoordelen/" : "/aanleveren/") + period;
    }

    private static String side(Role role) {
        return role == Role.CONTRACT_MANAGER ? "client" : "filler";
    }
}
