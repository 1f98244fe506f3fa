package nl.uitkomst.web.dialogue;

import nl.uitkomst.domain.action.ActionBoard;
import nl.uitkomst.domain.action.ActionFault.Place;
import nl.uitkomst.domain.action.ActionPlan;
import nl.uitkomst.domain.contract.Participants;
import nl.uitkomst.domain.contract.Participants.Participant;
import nl.uitkomst.domain.dialogue.DialogueSheet;
import nl.uitkomst.domain.dialogue.Point;
import nl.uitkomst.domain.dialogue.SheetPoint;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.JsonInput;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The few fields in which something is agreed while people talk; the action that it becomes can be worked out afterwards. */
final class AgreementForm {

    private static final int LONGEST = 200;
    private static final Map<Place, String> FIELDS =
            Map.of(Place.TITLE, "afspraak", Place.OWNER, "eigenaar", Place.DUE, "klaar");

    private AgreementForm() {}

    /** Empty when something is wrong with it. */
    static Optional<ActionPlan> read(FormInput input, ActionBoard.Content board, SheetPoint point) {
        var title = input.required("afspraak", LONGEST);
        var owner = owner(input, board.owners());
        var due = input.date("klaar");
        if (owner == null || due.isEmpty() || !input.isFaultless()) {
            return Optional.empty();
        }
        var plan = plan(title, owner, due.get(), board, point);
        plan.faults(owners(board), board.kpis().keySet(), board.periods())
                .forEach(fault -> input.fault(FIELDS.getOrDefault(fault.place(), ""), fault.broken()));
        return Optional.of(plan);
    }

    /** The same from another system; empty when something is wrong with it. */
    static Optional<ActionPlan> read(JsonInput input, ActionBoard.Content board, DialogueSheet sheet, int number) {
        var title = input.required("titel", LONGEST);
        var owner = Participants.find(board.owners(), input.required("eigenaar", 36));
        if (owner.isEmpty() && input.has("eigenaar")) {
            input.fault("eigenaar", "choice", "dialogue.agree.fault.owner");
        }
        var due = input.date("klaar");
        if (!input.isFaultless() || owner.isEmpty() || due.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(plan(title, owner.get().id(), due.get(), board, sheet.point(number)));
    }

    private static Set<Long> owners(ActionBoard.Content board) {
        return board.owners().stream().map(Participant::id).collect(Collectors.toSet());
    }

    private static ActionPlan plan(
            String title, long owner, LocalDate due, ActionBoard.Content board, SheetPoint point) {
        return new ActionPlan(title, point.title(), kpi(board, point), owner, board.today(), due, List.of(), null);
    }

    private static @Nullable KpiCode kpi(ActionBoard.Content board, SheetPoint point) {
        if (point.kind() != Point.Kind.KPI) {
            return null;
        }
        return board.kpis().keySet().stream()
                .filter(code -> code.text().equals(point.subject()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Long owner(FormInput input, List<Participant> owners) {
        var owner = Participants.find(owners, input.text("eigenaar")).map(Participant::id);
        if (owner.isEmpty()) {
            input.fault("eigenaar", "dialogue.agree.fault.owner");
        }
        return owner.orElse(null);
    }
}
