package nl.uitkomst.web.kpi;

import java.time.LocalDate;

/**
 * A stretch of time for which the form asks a target.
 *
 * @param key that ends the names of its fields
 * @param label the year or period; empty for the whole term
 * @param until the first day after it
 */
public record TargetRow(String key, String label, LocalDate from, LocalDate until) {

    public String low() {
        return "norm-laag-" + key;
    }

    public String high() {
        return "norm-hoog-" + key;
    }
}
