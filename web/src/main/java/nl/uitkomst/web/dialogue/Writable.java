package nl.uitkomst.web.dialogue;

import nl.uitkomst.domain.dialogue.Beside;
import nl.uitkomst.domain.dialogue.DialogueSheet;
import nl.uitkomst.domain.dialogue.Field;
import nl.uitkomst.web.FormInput;

import java.util.List;

/** A page with fields of the minutes in it, which are saved as one types. */
public interface Writable {

    DialogueSheet sheet();

    FormInput input();

    /** The address of the dialogue. */
    String here();

    default String name(Field field) {
        return FieldNames.of(field);
    }

    /** What was just typed when something was wrong with it, else what stands there. */
    default String value(Field field) {
        var name = name(field);
        return input().faults().at(name).isEmpty() ? sheet().at(field).text() : input().text(name);
    }

    default String version(Field field) {
        return String.valueOf(sheet().at(field).version());
    }

    /** By which a form that comes back shows whether anything was typed in the field. */
    default String mark(Field field) {
        return FieldNames.mark(sheet().at(field).text());
    }

    default List<Beside> besides(Field field) {
        return sheet().besides(field);
    }
}
