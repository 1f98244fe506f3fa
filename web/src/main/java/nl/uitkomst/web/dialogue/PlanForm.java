package nl.uitkomst.web.dialogue;

import nl.uitkomst.domain.dialogue.Plan;
import nl.uitkomst.web.FormInput;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** The form in which people say when and where they meet. */
final class PlanForm {

    private static final int LONGEST_PLACE = 200;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private PlanForm() {}

    static Map<String, String> filled(Plan plan) {
        return Map.of(
                "datum",
                plan.date().map(Object::toString).orElse(""),
                "van",
                plan.from() == null ? "" : plan.from().toString(),
                "tot",
                plan.until() == null ? "" : plan.until().toString(),
                "plaats",
                plan.place());
    }

    static Plan read(FormInput input) {
        var day = input.optionalDate("datum").orElse(null);
        var from = time(input, "van");
        var until = time(input, "tot");
        var place = input.optional("plaats", LONGEST_PLACE);
        if (day == null && from != null && input.faults().at("datum").isEmpty()) {
            input.fault("datum", "dialogue.plan.fault.day");
        }
        if (until != null && (from == null || !until.isAfter(from))) {
            input.fault("tot", "dialogue.plan.fault.until");
        }
        return input.isFaultless() ? new Plan(day, from, until, place) : Plan.NONE;
    }

    private static @Nullable LocalTime time(FormInput input, String name) {
        var typed = input.text(name).replace('.', ':');
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return LocalTime.parse(typed, TIME);
        } catch (DateTimeException notATime) {
            input.fault(name, "dialogue.plan.fault.time");
            return null;
        }
    }
}
