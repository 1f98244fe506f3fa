package nl.uitkomst.domain.persona;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * A persona as it is read.
 *
 * @param needs what it needs, one need a line
 * @param scores from 1 to 5, by the key of the axis
 * @param illustrative whether it is a shipped example
 */
public record SeenPersona(
        UUID key,
        String name,
        String quote,
        String about,
        String needs,
        Picture picture,
        Map<String, Integer> scores,
        boolean illustrative,
        long version) {

    public OptionalInt score(Axis axis) {
        var score = scores.get(axis.key());
        return score == null ? OptionalInt.empty() : OptionalInt.of(score);
    }

    public List<String> needLines() {
        return needs.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
