package nl.uitkomst.reporting.history;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Two versions of a text, word by word: what stayed, what went and what came, in the order in which one reads them. */
public record ChangedText(List<Piece> pieces) {

    private static final int MOST_COMPARED = 4_000_000;
    private static final int AROUND = 3;

    /** Words that share one fate, without a space at either end. */
    public record Piece(Fate fate, String text) {}

    public enum Fate {
        STAYED,
        GONE,
        NEW
    }

    public static ChangedText of(String before, String after) {
        return new ChangedText(joined(compared(words(before), words(after))));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private static List<Piece> compared(List<String> before, List<String> after) {
        var common = (long) before.size() * after.size() > MOST_COMPARED ? null : common(before, after);
        var pieces = new ArrayList<Piece>();
        int was = 0;
        int is = 0;
        while (was < before.size() || is < after.size()) {
            if (was < before.size() && is < after.size() && before.get(was).equals(after.get(is))) {
                pieces.add(new Piece(Fate.STAYED, before.get(was++)));
                is++;
            } else if (is == after.size()
                    || was < before.size() && (common == null || common[was + 1][is] >= common[was][is + 1])) {
                pieces.add(new Piece(Fate.GONE, before.get(was++)));
            } else {
                pieces.add(new Piece(Fate.NEW, after.get(is++)));
            }
        }
        return pieces;
    }

    /** How many words the two have in common from each pair of places on. */
    private static int[][] common(List<String> before, List<String> after) {
        var length = new int[before.size() + 1][after.size() + 1];
        for (int was = before.size() - 1; was >= 0; was--) {
            for (int is = after.size() - 1; is >= 0; is--) {
                length[was][is] = before.get(was).equals(after.get(is))
                        ? length[was + 1][is + 1] + 1
                        : Math.max(length[was + 1][is], length[was][is + 1]);
            }
        }
        return length;
    }

    private static List<Piece> joined(List<Piece> words) {
        var pieces = new ArrayList<Piece>();
        for (var word : words) {
            var last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
            if (last != null && last.fate() == word.fate()) {
                pieces.set(pieces.size() - 1, new Piece(word.fate(), last.text() + " " + word.text()));
            } else {
                pieces.add(word);
            }
        }
        return List.copyOf(pieces);
    }

    /** The part of the old text in which something went, with a few words around it. */
    String excerptBefore() {
        return excerpt(Fate.NEW);
    }

    /** The part of the new text in which something came, with a few words around it. */
    String excerptAfter() {
        return excerpt(Fate.GONE);
    }

    private String excerpt(Fate leftOut) {
        var first = pieces.get(0);
        var last = pieces.get(pieces.size() - 1);
        return pieces.stream()
                .filter(piece -> piece.fate() != leftOut)
                .map(piece -> piece == first && piece.fate() == Fate.STAYED
                        ? ending(piece.text())
                        : piece == last && piece.fate() == Fate.STAYED ? beginning(piece.text()) : piece.text())
                .collect(Collectors.joining(" "));
    }

    private static String ending(String text) {
        var words = text.split(" ");
        return words.length <= AROUND
                ? text
                : "… " + String.join(" ", List.of(words).subList(words.length - AROUND, words.length));
    }

    private static String beginning(String text) {
        var words = text.split(" ");
        return words.length <= AROUND ? text : String.join(" ", List.of(words).subList(0, AROUND)) + " …";
    }
}
