package nl.uitkomst.domain.persona;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/**
 * How a persona looks: one of the drawn figures, or a picture that was sent; or neither.
 *
 * @param alt what the picture shows, for who does not see it
 */
public record Picture(@Nullable Figure figure, @Nullable UUID upload, String alt) {

    public static final Picture NONE = new Picture(null, null, "");

    public static Picture drawn(Figure figure, String alt) {
        return new Picture(figure, null, alt);
    }

    public static Picture sent(UUID upload, String alt) {
        return new Picture(null, upload, alt);
    }

    public Optional<Figure> drawn() {
        return Optional.ofNullable(figure);
    }

    public Optional<UUID> sent() {
        return Optional.ofNullable(upload);
    }
}
