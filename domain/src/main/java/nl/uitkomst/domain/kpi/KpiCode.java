package nl.uitkomst.domain.kpi;

import java.util.regex.Pattern;

/** The short name by which people and files refer to a KPI within its contract, for instance {@code terugval}. */
public record KpiCode(String text) implements Comparable<KpiCode> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    public KpiCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a KPI code: " + text);
        }
    }

    public static KpiCode valueOf(String text) {
        return new KpiCode(text);
    }

    @Override
    public int compareTo(KpiCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
