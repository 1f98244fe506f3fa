package nl.uitkomst.reporting.shared;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import org.w3c.dom.Document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;

/**
 * A printed page as a PDF: tagged, so that it can be read aloud (PDF/UA), complete in itself, so that it can be archived (PDF/A), and in the font that
 * pages and charts have.
 */
final class Pdf {

    private static final String FAMILY = "Source Sans 3";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final int FIRST_TABLE = 12;
    private static final int TABLE_ENTRY = 16;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private Pdf() {}

    /** @param page as XHTML with its own style sheet */
    static byte[] of(Document page) {
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFont(font("SourceSans3-Regular.ttf"), FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(font("SourceSans3-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Uitkomst");
        builder.withW3cDocument(page, null);
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> {
            try (var stream = Pdf.class.getResourceAsStream("/nl/uitkomst/reporting/fonts/" + file)) {
                if (stream == null) {
                    throw new IllegalStateException("The font " + file + " was not packed");
                }
                return new ByteArrayInputStream(letterByLetter(stream.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /**
     * Takes the joined letters out of a font, by giving the table of its substitutions a name that means nothing: what is drawn as one sign for two letters
     * can be neither found nor read aloud.
     */
    private static byte[] letterByLetter(byte[] font) {
        var tables = ByteBuffer.wrap(font).getShort(4);
        for (var i = 0; i < tables; i++) {
            var at = FIRST_TABLE + i * TABLE_ENTRY;
            if (new String(font, at, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                font[at] = 'x';
            }
        }
        return font;
    }
}
