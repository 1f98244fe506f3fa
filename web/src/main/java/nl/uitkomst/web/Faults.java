package nl.uitkomst.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with a form, in the order of its fields; a field is named as in the form. */
public record Faults(List<Fault> list) {
    public static final Faults NONE = new Faults(List.of());

    /**
     * @param field the name of the field, or empty when it is about the form as a whole
     * @param text what is wrong and what to do, in the reader's language
     */
    public record Fault(String field, String text) {}

    public Faults {
        list = List.copyOf(list);
    }

    public Faults with(String field, String text) {
        var more = new ArrayList<>(list);
        more.add(new Fault(field, text));
        return new Faults(more);
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** All that is wrong with the field; empty when nothing is. */
    public String at(String field) {
        return list.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::text)
                .collect(Collectors.joining(" "));
    }
}
