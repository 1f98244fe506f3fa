package nl.uitkomst.web.audit;

import jakarta.json.Json;
import jakarta.json.JsonString;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The details of an entry as people read them. Long codes are cut short; whoever needs them whole finds them in the API. */
final class LogDetails {

    private static final Set<String> AMOUNTS = Set.of("amount", "freed");
    /** Where a feature has words of its own for what stands under a key. */
    private static final Map<String, String> WORDS = Map.of(
            "audience", "document.audience.",
            "before", "document.audience.",
            "after", "document.audience.",
            "procedure", "tender.procedure.",
            "term", "tender.term.",
            "theme", "voice.theme.");

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
    private static final Pattern CODE =
            Pattern.compile("[0-9a-f]{40,}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final int SHOWN_OF_CODE = 8;

    private final Texts texts;
    private final Notation notation;

    LogDetails(Texts texts) {
        this.texts = texts;
        this.notation = Notation.in(texts);
    }

    /** @param details as the trail keeps them: an object of texts */
    String of(String details) {
        try (var reader = Json.createReader(new StringReader(details))) {
            return reader.readObject().entrySet().stream()
                    .map(entry -> Map.entry(entry.getKey(), ((JsonString) entry.getValue()).getString()))
                    .filter(entry -> !entry.getValue().isBlank())
                    .map(entry ->
                            texts.get("audit.detail", label(entry.getKey()), value(entry.getKey(), entry.getValue())))
                    .collect(Collectors.joining(", "));
        }
    }

    private String label(String key) {
        var words = "audit.detail." + key;
        return texts.has(words) ? texts.get(words) : key;
    }

    private String value(String key, String value) {
        if (AMOUNTS.contains(key) && DECIMAL.matcher(value).matches()) {
            return notation.cents(new Euro(new BigDecimal(value)));
        } else if (value.equals("true") || value.equals("false")) {
            return texts.get("audit.value." + value);
        } else if (DAY.matcher(value).matches()) {
            return notation.date(LocalDate.parse(value));
        } else if (MOMENT.matcher(value).matches()) {
            return notation.moment(Instant.parse(value));
        }
        return CONSTANT.matcher(value).matches() ? constant(key, value) : shortened(value);
    }

    private String constant(String key, String value) {
        var own = WORDS.getOrDefault(key, "audit.value.") + value;
        var words = texts.has(own) ? own : "audit.value." + value;
        return texts.has(words) ? texts.get(words) : value;
    }

    /** With every code in it cut short. */
    static String shortened(String value) {
        return CODE.matcher(value).replaceAll(code -> code.group().substring(0, SHOWN_OF_CODE) + "…");
    }
}
