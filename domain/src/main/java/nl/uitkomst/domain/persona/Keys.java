package nl.uitkomst.domain.persona;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;

/** Makes short keys of names, such as 'voor-de-deur' of 'Vóór de deur'. */
final class Keys {

    private static final int LONGEST = 36;

    private Keys() {}

    /** One that is not taken yet. */
    static String of(String name, Collection<String> taken) {
        var letters = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        var cut = letters.substring(0, Math.min(LONGEST, letters.length())).replaceAll("^-+|-+$", "");
        var key = cut.isEmpty() ? "x" : cut;
        return Stream.concat(Stream.of(key), Stream.iterate(2, next -> next + 1).map(next -> key + "-" + next))
                .filter(one -> !taken.contains(one))
                .findFirst()
                .orElseThrow();
    }
}
