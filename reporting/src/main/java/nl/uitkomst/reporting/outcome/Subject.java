package nl.uitkomst.reporting.outcome;

import java.util.regex.Pattern;

/**
 * The name of a KPI as the subject of a sentence. Dutch wants to know whether it is one thing or several ('terugval daalt', 'initiatieven dalen'); the name
 * itself tells that often enough, by the ending of its first noun.
 */
public record Subject(String name) {
    private static final Pattern SEVERAL = Pattern.compile("\\p{L}{2,}(en|ers|aars|eurs|els|ies|s’|'s|’s)");
    private static final Pattern ONE =
            Pattern.compile("(?i).*(inkomen|vertrouwen|vermogen|welbevinden|wonen|leven|werken|process|proces)");

    public boolean isSeveral() {
        var noun = noun();
        return SEVERAL.matcher(noun).matches() && !ONE.matcher(noun).matches();
    }

    private String noun() {
        var words = name.strip().split("\\s+");
        var isAdjective = words.length > 1 && words[0].endsWith("e");
        return words[isAdjective ? 1 : 0].replaceAll("[,:;.]$", "");
    }
}
