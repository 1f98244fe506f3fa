package nl.uitkomst.reporting.persona;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Breaks words into lines that fit a width. How wide each letter is, is looked up once for every font and size. */
final class Lettering {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final int KNOWN = 0x250;
    private static final Map<Font, Lettering> ALL = new ConcurrentHashMap<>();

    private final Font font;
    private final double[] widths = new double[KNOWN];
    private final Map<Character, Double> others = new ConcurrentHashMap<>();

    private Lettering(Font font) {
        this.font = font;
        for (char letter = ' '; letter < KNOWN; letter++) {
            widths[letter] = measured(String.valueOf(letter));
        }
    }

    static Lettering in(Font font) {
        return ALL.computeIfAbsent(font, Lettering::new);
    }

    double width(String text) {
        double width = 0;
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            width += letter < KNOWN
                    ? widths[letter]
                    : others.computeIfAbsent(letter, other -> measured(String.valueOf(other)));
        }
        return width;
    }

    private double measured(String text) {
        return font.getStringBounds(text, CONTEXT).getWidth();
    }

    /** @param width within which each line stays; a word that is wider is broken */
    List<String> lines(String text, double width) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\n", -1)) {
            addLines(paragraph, width, lines);
        }
        return lines;
    }

    private void addLines(String paragraph, double width, List<String> lines) {
        var line = new StringBuilder();
        var used = 0.0;
        for (var word : paragraph.split(" +")) {
            var wide = width(word);
            if (!line.isEmpty() && used + widths[' '] + wide <= width) {
                line.append(' ').append(word);
                used += widths[' '] + wide;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            var rest = wide <= width ? word : broken(word, width, lines);
            line.append(rest);
            used = width(rest);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
    }

    /** Puts as much of a word on lines of its own as does not fit, and says what is left of it. */
    private String broken(String word, double width, List<String> lines) {
        var rest = word;
        while (width(rest) > width && rest.length() > 1) {
            var fits = fitting(rest, width);
            lines.add(rest.substring(0, fits));
            rest = rest.substring(fits);
        }
        return rest;
    }

    private int fitting(String word, double width) {
        var fits = 1;
        while (fits < word.length() && width(word.substring(0, fits + 1)) <= width) {
            fits++;
        }
        return fits;
    }
}
