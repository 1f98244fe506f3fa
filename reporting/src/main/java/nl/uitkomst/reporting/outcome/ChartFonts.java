package nl.uitkomst.reporting.outcome;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** The font that ships with the product, so that a chart looks the same on every server, also on one without any font. */
final class ChartFonts {
    static final String FAMILY = "Source Sans 3";
    static final Font PLAIN;
    static final Font STRONG;

    static {
        withoutSystemFonts();
        PLAIN = read("SourceSans3-Regular.ttf");
        STRONG = read("SourceSans3-Semibold.ttf");
    }

    private ChartFonts() {}

    /** Java asks the system for its fonts before it draws with ours, and fails when there are none; told where to look, it does not ask. */
    private static void withoutSystemFonts() {
        if (System.getProperty("sun.awt.fontconfig") != null) {
            return;
        }
        try {
            var none = Files.createTempFile("uitkomst-fonts", ".properties");
            none.toFile().deleteOnExit();
            Files.writeString(none, "version=1\nsequence.allfonts=default\n", StandardCharsets.ISO_8859_1);
            System.setProperty("sun.awt.fontconfig", none.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot say where the fonts are", e);
        }
    }

    private static Font read(String file) {
        try (InputStream stream = ChartFonts.class.getResourceAsStream("/nl/uitkomst/reporting/fonts/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The font " + file + " was not packed");
            }
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the font " + file, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("Not a font: " + file, e);
        }
    }
}
