package nl.uitkomst.domain.persona;

import nl.uitkomst.domain.account.AccessPolicy.Hidden;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import org.junit.jupiter.api.Test;

import javax.imageio.ImageIO;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Pictures of personas, which are drawn anew before they are kept. */
class PersonaPictureTest {

    @Test
    void nothing_of_the_file_stays_but_what_can_be_seen() throws IOException {
        var hidden = "GPSLatitude 51.9 / gemaakt door iemand".getBytes(StandardCharsets.US_ASCII);
        var jpeg = image("jpeg", 1600, 900);
        var marked = new ByteArrayOutputStream();
        marked.write(jpeg, 0, 2);
        marked.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (hidden.length + 8)});
        marked.write("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        marked.write(hidden);
        marked.write(jpeg, 2, jpeg.length - 2);
        marked.write("<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));

        var kept = SentPicture.of(marked.toByteArray());

        assertThat(kept.mediaType()).isEqualTo("image/jpeg");
        assertThat(new String(kept.content(), StandardCharsets.ISO_8859_1))
                .doesNotContain("GPSLatitude", "Exif", "<script>");
        var drawn = ImageIO.read(new ByteArrayInputStream(kept.content()));
        assertThat(drawn.getWidth()).isEqualTo(640);
        assertThat(drawn.getHeight()).isEqualTo(360);
    }

    @Test
    void what_is_no_picture_or_of_no_use_is_refused() throws IOException {
        refuses(SentPicture.Rule.EMPTY, new byte[0]);
        refuses(SentPicture.Rule.TOO_LARGE, new byte[SentPicture.MEGABYTES * 1024 * 1024 + 1]);
        refuses(SentPicture.Rule.NOT_A_PICTURE, "<svg/>".getBytes(StandardCharsets.US_ASCII));
        refuses(SentPicture.Rule.NOT_A_PICTURE, image("gif", 100, 100));
        refuses(SentPicture.Rule.SIZE, image("png", 9000, 40));
        refuses(SentPicture.Rule.SIZE, image("png", 10, 10));
        var broken = image("png", 100, 100);
        refuses(SentPicture.Rule.NOT_A_PICTURE, java.util.Arrays.copyOf(broken, 40));
    }

    @Test
    void a_picture_needs_words_is_seen_where_its_persona_is_and_goes_with_it() throws IOException {
        var some = new SomePersonas();
        var guus = some.persona("Guus", 3, 5);
        var sent = SentPicture.of(image("png", 100, 100));
        assertThat(catchThrowableOfType(
                        RuleBroken.class,
                        () -> some.change(
                                wired -> wired.get(PicturePersona.class).send(some.manager, guus, sent, " "))))
                .extracting(RuleBroken::rule)
                .isEqualTo(PersonaFault.Rule.ALT_MISSING);

        some.change(wired -> wired.get(PicturePersona.class).send(some.manager, guus, sent, "Iemand met een agenda"));
        var journey = some.journey(List.of("Boeken", "Rit"), List.of(guus));
        some.fill(journey);
        var picture = shown(some, journey);

        assertThat(some.ask(wired -> wired.get(PersonaPictures.class).of(some.alderman, picture))
                        .content())
                .isEqualTo(sent.content());
        assertThatThrownBy(
                        () -> some.ask(wired -> wired.get(PersonaPictures.class).of(some.stranger, picture)))
                .isInstanceOf(Hidden.class);

        some.change(wired -> wired.get(Journeys.class).freeze(journey, Instant.parse("2016-05-01T10:00:00Z")));
        some.change(
                wired -> wired.get(PicturePersona.class).draw(some.manager, guus, Picture.drawn(Figure.WITH_BAG, "")));
        assertThat(shown(some, journey)).isEqualTo(picture);
        assertThat(some.ask(wired -> wired.get(PersonaPictures.class).of(some.alderman, journey, picture))
                        .sha256())
                .hasSize(64);
    }

    @Test
    void a_picture_that_nothing_shows_any_more_is_gone() throws IOException {
        var some = new SomePersonas();
        var guus = some.persona("Guus", 3, 5);
        var sent = SentPicture.of(image("png", 100, 100));
        some.change(wired -> wired.get(PicturePersona.class).send(some.manager, guus, sent, "Iemand met een agenda"));
        UUID picture = some.ask(
                wired -> wired.get(Personas.class).get(guus).picture().sent().orElseThrow());

        some.change(wired -> wired.get(PicturePersona.class).draw(some.manager, guus, Picture.NONE));

        assertThatThrownBy(
                        () -> some.ask(wired -> wired.get(PersonaPictures.class).of(some.manager, picture)))
                .isInstanceOf(Missing.class);
    }

    private static UUID shown(SomePersonas some, UUID journey) {
        return some.view(journey).personas().get(0).picture().sent().orElseThrow();
    }

    private static void refuses(SentPicture.Rule rule, byte[] sent) {
        assertThat(catchThrowableOfType(RuleBroken.class, () -> SentPicture.of(sent)))
                .extracting(RuleBroken::rule)
                .isEqualTo(rule);
    }

    private static byte[] image(String format, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(width / 2, height / 2, Color.RED.getRGB());
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
