package nl.uitkomst.web.tender;

import nl.uitkomst.domain.tender.Calendar;
import nl.uitkomst.domain.tender.Candidate.Status;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.Step;
import nl.uitkomst.domain.tender.TenderFault;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import nl.uitkomst.domain.tender.TenderSheet;
import nl.uitkomst.domain.tender.TenderTask;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.tender.TenderWords;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.TenderNav;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a tender stands: how far it is, on which dates what happens, and what the reader is to do.
 *
 * @param done what was just done; empty when nothing was
 */
public record TenderPage(TenderSheet sheet, FormInput input, String done, TenderNav nav) {

    /** A phase of the tender, as far as it is behind, here or to come. */
    public record Stop(Phase phase, boolean past, boolean here) {}

    /** A moment of the calendar. */
    public record Dated(Calendar.Kind kind, String when, boolean past) {}

    public String base() {
        return "/aanbestedingen/" + sheet.number();
    }

    public List<Stop> line() {
        return sheet.phases().stream()
                .map(phase -> new Stop(phase, phase.compareTo(sheet.phase()) < 0, phase == sheet.phase()))
                .toList();
    }

    public List<Dated> dates(Texts texts) {
        var words = new TenderWords(texts);
        return sheet.calendar().all().stream()
                .map(moment -> new Dated(
                        moment.kind(),
                        words.moment(moment.at()),
                        sheet.calendar().hasCome(moment.kind(), sheet.now())))
                .toList();
    }

    public String title(Texts texts) {
        var about = sheet.basics().title();
        if (sheet.own() != null && sheet.standing().status() != Status.APPLIED) {
            return texts.get("tender.title.own." + sheet.own().status(), about);
        }
        return texts.get("tender.title." + sheet.phase() + (isOver() ? ".over" : ""), about);
    }

    /** Whether what could be done until a moment of this phase cannot be done any more. */
    private boolean isOver() {
        return sheet.phase() == Phase.ANNOUNCED && sheet.calendar().hasCome(Calendar.Kind.APPLY_UNTIL, sheet.now())
                || sheet.phase() == Phase.BIDDING && sheet.calendar().hasCome(Calendar.Kind.BID_UNTIL, sheet.now());
    }

    public String lead(Texts texts) {
        if (sheet.withdrawnBecause() != null) {
            return sheet.withdrawnBecause();
        }
        var next = sheet.calendar().all().stream()
                .filter(moment -> moment.at().isAfter(sheet.now()))
                .findFirst();
        return next.map(moment -> texts.get(
                        "tender.lead",
                        texts.get("tender.moment." + moment.kind()),
                        new TenderWords(texts).moment(moment.at())))
                .orElse("");
    }

    /** The steps that the reader can take now. */
    public List<Step> steps() {
        var steps = new ArrayList<Step>();
        if (!sheet.may(Act.SET_UP)) {
            return steps;
        }
        var selected = sheet.selectedAt() != null;
        switch (sheet.phase()) {
            case ANNOUNCED -> {
                if (!sheet.calendar().isToCome(Calendar.Kind.APPLY_UNTIL, sheet.now())) {
                    steps.add(Step.CLOSE_APPLICATIONS);
                }
            }
            case SELECTING -> {
                if (!selected) {
                    steps.add(Step.SEND_SELECTION);
                } else {
                    addNext(steps);
                }
            }
            case DIALOGUE -> steps.add(Step.INVITE_BIDS);
            default -> {
                // everything later is done on pages of their own
            }
        }
        return steps;
    }

    /** What follows on the selection: a dialogue, the invitation, or either of them where the design is free. */
    private void addNext(List<Step> steps) {
        if (sheet.procedure().talks()) {
            steps.add(Step.OPEN_DIALOGUE);
        }
        if (sheet.procedure().invitesAtOnce()) {
            steps.add(Step.INVITE_BIDS);
        }
    }

    /** Whether it is known who won, be it provisionally, and the reader may know it here. */
    public boolean tellsOutcome() {
        return (sheet.phase() == Phase.AWARDED || sheet.phase() == Phase.FINAL) && sheet.may(Act.SEE_AWARD);
    }

    public boolean mayWithdraw() {
        return sheet.may(Act.SET_UP) && !sheet.phase().isOver();
    }

    public boolean mayAnnounce() {
        return sheet.may(Act.SET_UP) && sheet.phase() == Phase.PREPARING;
    }

    public String task(TenderTask task, Texts texts) {
        return texts.get(task.key(), task.details().toArray());
    }

    /** Where an obstacle is taken away. */
    public String address(TenderFault fault) {
        return base()
                + switch (fault.place()) {
                    case NUMBER, TITLE, ABOUT, VALUE -> "/opzet/basis";
                    case MONTHS, TARGET_GROUPS, TARGET_GROUP_START, LOTS, REQUIREMENTS -> "/opzet/omvang";
                    case WEIGHT, MINIMUM, NAME -> "/opzet/criteria";
                    case SCALE, DESCRIPTION, LOW, HIGH, PER_POINT -> "/opzet/beoordeling";
                    case MOMENT, TERM -> "/planning";
                    default -> "/opzet";
                };
    }

    public String words(TenderFault fault, Texts texts) {
        var words = texts.get("tender.rule." + fault.rule(), fault.details().toArray());
        return switch (fault.place()) {
            case MOMENT -> texts.get("tender.moment." + fault.which()) + ": " + words;
            case TERM -> texts.get("tender.term." + fault.which()) + ": " + words;
            default -> words;
        };
    }

    public TenderWords words(Texts texts) {
        return new TenderWords(texts);
    }

    public List<Crumb> crumbs(Texts texts) {
        return List.of(
                new Crumb(texts.get("layout.menu.aanbestedingen"), "/aanbestedingen"),
                Crumb.here(sheet.number().text()));
    }
}
