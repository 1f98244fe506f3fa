package nl.uitkomst.web.dialogue;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.action.SeenAction;
import nl.uitkomst.domain.dialogue.Beside;
import nl.uitkomst.domain.dialogue.Dialogue.Status;
import nl.uitkomst.domain.dialogue.DialogueSheet;
import nl.uitkomst.domain.dialogue.Field;
import nl.uitkomst.domain.dialogue.Plan;
import nl.uitkomst.domain.dialogue.SheetPoint;
import nl.uitkomst.domain.dialogue.Side;
import nl.uitkomst.domain.voice.SeenVoice;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.FormInput;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One dialogue as a whole: when, the agenda, what is still open, and its minutes.
 *
 * @param done what was just done; empty for nothing
 */
public record DialoguePage(
        DialogueSheet sheet,
        Person person,
        List<SeenAction> openActions,
        List<SeenVoice> waitingVoices,
        FormInput input,
        String done,
        ContractNav nav,
        Texts texts)
        implements Writable {

    @Override
    public String here() {
        return "/contracten/" + sheet.key().contract() + "/gesprekken/"
                + sheet.key().period();
    }

    public String period() {
        return Notation.in(texts).period(sheet.period());
    }

    public String title() {
        var key = sheet.waitsForReader() ? "dialogue.title.waits" : "dialogue.title." + sheet.status();
        return texts.get(key, period(), sheet.points().size());
    }

    public String lead() {
        var said = new ArrayList<String>();
        sheet.plan().date().ifPresent(day -> said.add(meeting()));
        if (sheet.isWritable()) {
            var mine = sheet.points().stream()
                    .filter(point -> !point.isGivenByReader())
                    .count();
            var waiting = sheet.points().stream()
                    .filter(point -> point.otherGiven() && !point.isGivenByReader())
                    .count();
            said.add(waiting > 0 ? texts.get("dialogue.lead.other", waiting) : texts.get("dialogue.lead.mine", mine));
        }
        return String.join(" ", said);
    }

    /** {@code Donderdag 20 november 2025, 9.00–11.00 uur, Stadhuis.} */
    public String meeting() {
        return meeting(sheet.plan(), texts);
    }

    static String meeting(Plan plan, Texts texts) {
        if (plan.day() == null) {
            return texts.get("dialogue.plan.none");
        }
        var parts = new ArrayList<String>();
        parts.add(Notation.in(texts).dayAndDate(plan.day()));
        if (plan.from() != null) {
            parts.add(
                    plan.until() == null
                            ? texts.get("dialogue.plan.from", plan.from().toString())
                            : texts.get(
                                    "dialogue.plan.between",
                                    plan.from().toString(),
                                    plan.until().toString()));
        }
        if (!plan.place().isEmpty()) {
            parts.add(plan.place());
        }
        var all = String.join(", ", parts);
        return Character.toUpperCase(all.charAt(0)) + all.substring(1) + ".";
    }

    public String address(SheetPoint point) {
        return here() + "/punten/" + point.number();
    }

    /** How far the judging of a point is, as far as this reader may know. */
    public String judging(SheetPoint point) {
        return PointPage.judging(sheet, point, texts);
    }

    public boolean isOffered() {
        return sheet.status() == Status.OFFERED;
    }

    public boolean isOpen() {
        return sheet.status() == Status.OPEN;
    }

    /** The words of this key; between equals there are no two sides but organisations, any two of which confirm. */
    public String forEquals(String key) {
        return sheet.amongEquals() ? key + ".EQUAL" : key;
    }

    /** Whose confirmation the minutes wait for; between equals that can be any other organisation. */
    public String waitingFor() {
        if (sheet.amongEquals()) {
            return texts.get(
                    "dialogue.waits.EQUAL",
                    sides().size() - sheet.confirmations().size());
        }
        return texts.get(
                "dialogue.waits",
                sides().stream()
                        .filter(side -> !sheet.isConfirmedBy(side))
                        .map(side -> texts.get("dialogue.short." + side))
                        .collect(Collectors.joining(texts.get("dialogue.waits.and"))));
    }

    public boolean mayReopen() {
        return isOffered() && sheet.reader() != null;
    }

    public List<Side> sides() {
        return List.of(Side.values());
    }

    public String digest() {
        return sheet.offer().map(offer -> offer.digest()).orElse("");
    }

    /** Words that stand beside others at points of the agenda, which are settled there. */
    public List<Beside> besidesAtPoints() {
        return sheet.besides().stream()
                .filter(beside -> beside.field().point() > 0)
                .toList();
    }

    public String address(Beside beside) {
        return here() + "/punten/" + beside.field().point() + "#" + FieldNames.of(beside.field());
    }

    /** What was just typed when something was wrong with it, else the plan as it stands. */
    public FormInput when() {
        return input.has("datum") || input.has("van") || input.has("tot") || input.has("plaats")
                ? input
                : FormInput.filled(texts, PlanForm.filled(sheet.plan()));
    }

    public Field present() {
        return Field.of(Field.Kind.PRESENT);
    }

    public Field summary() {
        return Field.of(Field.Kind.SUMMARY);
    }

    public String besides() {
        return LiveJson.besides(sheet);
    }

    public String stand() {
        return LiveJson.stand(sheet);
    }

    public String shortened(String text) {
        return Proposals.shortened(text);
    }
}
