package nl.uitkomst.domain.persona;

import nl.uitkomst.domain.shared.RuleBroken;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * A picture that was sent, read and drawn anew at the size in which it is shown: where it was taken, by what, and whatever else was hidden in the file is gone.
 *
 * @param content as we wrote it
 */
public record SentPicture(String mediaType, byte[] content) {

    public enum Rule implements RuleBroken.Rule {
        EMPTY,
        /** Detail: the most megabytes. */
        TOO_LARGE,
        /** It is no PNG or JPEG, or cannot be read. */
        NOT_A_PICTURE,
        /** Details: the fewest and the most dots on a side. */
        SIZE
    }

    public static final int MEGABYTES = 4;
    private static final int FEWEST = 32;
    private static final int MOST = 8000;
    private static final int SHOWN = 640;

    /** @throws RuleBroken when it is not taken */
    public static SentPicture of(byte[] sent) {
        if (sent.length == 0) {
            throw new RuleBroken(Rule.EMPTY);
        }
        if (sent.length > MEGABYTES * 1024 * 1024) {
            throw new RuleBroken(Rule.TOO_LARGE, MEGABYTES);
        }
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            return read(stream);
        } catch (IOException | RuntimeException e) {
            if (e instanceof RuleBroken refusal) {
                throw refusal;
            }
            throw new RuleBroken(Rule.NOT_A_PICTURE);
        }
    }

    private static SentPicture read(ImageInputStream stream) throws IOException {
        var readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) {
            throw new RuleBroken(Rule.NOT_A_PICTURE);
        }
        var reader = readers.next();
        try {
            var format = reader.getFormatName().toLowerCase(Locale.ROOT);
            if (!format.equals("png") && !format.equals("jpeg")) {
                throw new RuleBroken(Rule.NOT_A_PICTURE);
            }
            reader.setInput(stream, true, true);
            requireSize(reader);
            return written(reduced(reader.read(0)), format);
        } finally {
            reader.dispose();
        }
    }

    /** Before its dots are read, so that a small file cannot ask for much memory. */
    private static void requireSize(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if (Math.min(width, height) < FEWEST || Math.max(width, height) > MOST || (long) width * height > 24_000_000) {
            throw new RuleBroken(Rule.SIZE, FEWEST, MOST);
        }
    }

    private static BufferedImage reduced(BufferedImage picture) {
        var scale = Math.min(1.0, (double) SHOWN / Math.max(picture.getWidth(), picture.getHeight()));
        var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = drawn.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.drawImage(picture, 0, 0, width, height, null);
        canvas.dispose();
        return drawn;
    }

    private static SentPicture written(BufferedImage picture, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the picture", e);
        }
        return new SentPicture("image/" + format, out.toByteArray());
    }
}
