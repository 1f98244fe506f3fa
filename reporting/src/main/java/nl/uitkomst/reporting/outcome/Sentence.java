package nl.uitkomst.reporting.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A sentence of which some parts are stressed, so that a page can show the figures in bold and a chart can show it plain. */
public record Sentence(List<Part> parts) {
    private static final char MARK = '*';

    public record Part(String text, boolean strong) {}

    /** Reads a sentence in which what stands between asterisks is stressed. */
    static Sentence marked(String text) {
        var parts = new ArrayList<Part>();
        var strong = false;
        for (var piece : text.split("\\*", -1)) {
            if (!piece.isEmpty()) {
                parts.add(new Part(piece, strong));
            }
            strong = !strong;
        }
        return new Sentence(List.copyOf(parts));
    }

    /** A name that people typed, so that an asterisk in it stresses nothing. */
    static String name(String typed) {
        return typed.replace(MARK, '∗');
    }

    public String plain() {
        return parts.stream().map(Part::text).collect(Collectors.joining()).replace('\n', ' ');
    }

    /** With asterisks around what is stressed and a new line where one should begin, as the templates of the pages take it. */
    public String marked() {
        return parts.stream()
                .map(part -> part.strong() ? MARK + part.text() + MARK : part.text())
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return plain();
    }
}
