package nl.uitkomst.domain.tender;

import java.util.ArrayList;
import java.util.List;

/**
 * Something a candidate declares and the client checks: that no ground for exclusion applies, or that it meets a minimum requirement.
 *
 * @param key of a {@link Ground} by its name, or {@code E} and the place of a requirement from 1
 * @param words of the requirement; empty for a ground, which has its own words
 */
public record Subject(String key, String words) {

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
        for (var i = 0; i < setup.requirements().size(); i++) {
            all.add(new Subject("E" + (i + 1), setup.requirements().get(i)));
        }
        return all;
    }
}
