package nl.uitkomst.domain.tender;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Something a candidate declares and the client checks: that no ground for exclusion applies, or that it meets a minimum requirement.
 *
 * @param key of a {@link Ground} by its name, or {@code E} and a number that a requirement got when it was first announced and keeps
 * @param words of the requirement; empty for a ground, which has its own words
 */
public record Subject(String key, String words) {

    private static final String LETTER = "E";

    /** Articles 2.86 and 2.87 of the Aanbestedingswet 2012. */
    public enum Ground {
        /** Final judgments for the crimes of article 2.86. */
        CONVICTED,
        /** Taxes and social contributions not paid. */
        TAXES_UNPAID,
        /** Bankrupt or winding up. */
        BANKRUPT,
        /** Serious professional misconduct, or distortion of competition. */
        MISCONDUCT,
        /** A conflict of interest that cannot be taken away, or having helped to prepare the tender. */
        CONFLICT_OF_INTEREST
    }

    public boolean isGround() {
        return words.isEmpty();
    }

    public static List<Subject> of(Setup setup) {
        var all = new ArrayList<Subject>();
        for (var ground : Ground.values()) {
            all.add(new Subject(ground.name(), ""));
        }
        all.addAll(setup.required());
        return all;
    }

    /** Requirements that nobody declared on yet, numbered by their place. */
    static List<Subject> numbered(List<String> requirements) {
        return IntStream.range(0, requirements.size())
                .mapToObj(place -> numbered(place + 1, requirements.get(place)))
                .toList();
    }

    /**
     * The same requirements, each under the key by which it is known; what is new or reads otherwise gets a number that was never used.
     *
     * @param known the latest first
     */
    static List<Subject> keeping(List<String> requirements, List<Subject> known) {
        var keys = new HashMap<String, String>();
        known.forEach(one -> keys.putIfAbsent(one.words(), one.key()));
        var last = known.stream().mapToInt(Subject::number).max().orElse(0);
        var kept = new ArrayList<Subject>();
        for (var words : requirements) {
            var key = keys.get(words);
            kept.add(key == null ? numbered(++last, words) : new Subject(key, words));
        }
        return kept;
    }

    private static Subject numbered(int number, String words) {
        return new Subject(LETTER + number, words);
    }

    private int number() {
        return Integer.parseInt(key.substring(LETTER.length()));
    }
}
