package nl.uitkomst.web.dialogue;

import nl.uitkomst.domain.dialogue.Scale;
import nl.uitkomst.domain.shared.Missing;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** The scale as forms send it. */
final class ScaleField {

    private ScaleField() {}

    /** @throws Missing when there is no such place on the scale */
    static @Nullable Scale read(String sent) {
        if (sent.isEmpty()) {
            return null;
        }
        return Arrays.stream(Scale.values())
                .filter(scale -> scale.name().equals(sent))
                .findFirst()
                .orElseThrow(() -> new Missing("scale", sent));
    }
}
