package nl.uitkomst.web.submission;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.submission.Entry;
import nl.uitkomst.domain.submission.FilledLine;
import nl.uitkomst.domain.submission.LineKey;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.Problem;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the lines that another system sent as JSON. Every fault is gathered, with its place in what was sent. */
final class SentLines {

    private final Texts texts;
    private final Map<UUID, Long> organisations;
    private final List<FilledLine> lines = new ArrayList<>();
    private final List<Problem.Fault> faults = new ArrayList<>();

    private SentLines(Texts texts, Map<UUID, Long> organisations) {
        this.texts = texts;
        this.organisations = organisations;
    }

    static SentLines of(JsonObject sent, Map<UUID, Long> organisations, Texts texts) {
        var read = new SentLines(texts, organisations);
        var lines = sent.get("regels");
        if (lines == null || lines.getValueType() != JsonValue.ValueType.ARRAY) {
            read.fault("regels", "list");
            return read;
        }
        var at = 0;
        for (var line : lines.asJsonArray()) {
            read.line("regels[" + at++ + "]", line);
        }
        return read;
    }

    List<FilledLine> lines() {
        return List.copyOf(lines);
    }

    List<Problem.Fault> faults() {
        return List.copyOf(faults);
    }

    private void line(String place, JsonValue value) {
        if (value.getValueType() != JsonValue.ValueType.OBJECT) {
            fault(place, "object");
            return;
        }
        var line = value.asJsonObject();
        var kpi = kpi(place, line);
        var organisation = organisation(place, line);
        var faultsBefore = faults.size();
        var entry = entry(place, line);
        var seen = number(place, line, "versie");
        if (kpi != null && organisation != null && faults.size() == faultsBefore) {
            lines.add(new FilledLine(new LineKey(kpi, organisation), entry, seen == null ? null : seen.longValue()));
        }
    }

    private @Nullable KpiCode kpi(String place, JsonObject line) {
        try {
            return new KpiCode(line.getString("kpi", ""));
        } catch (IllegalArgumentException noCode) {
            fault(place + ".kpi", "kpi");
            return null;
        }
    }

    private @Nullable Long organisation(String place, JsonObject line) {
        try {
            var known = organisations.get(UUID.fromString(line.getString("organisatie", "")));
            if (known != null) {
                return known;
            }
        } catch (IllegalArgumentException noId) {
            // told below, like an id that nobody has
        }
        fault(place + ".organisatie", "organisation");
        return null;
    }

    private @Nullable Entry entry(String place, JsonObject line) {
        var reason = line.get("nietGeleverdOmdat");
        var numerator = number(place, line, "teller");
        var denominator = number(place, line, "noemer");
        var mean = number(place, line, "gemiddelde");
        var respondents = number(place, line, "antwoorden");
        var value = number(place, line, "waarde");
        if (reason instanceof JsonString text) {
            require(numerator == null && mean == null && value == null, place, "both");
            return new Entry.NotDelivered(text.getString());
        }
        if (numerator != null || denominator != null) {
            return ratio(place, numerator, denominator);
        }
        if (mean != null || respondents != null) {
            return average(place, mean, respondents);
        }
        return value == null ? null : new Entry.Number(value);
    }

    private @Nullable Entry ratio(String place, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        require(numerator != null, place + ".teller", "missing");
        require(denominator != null, place + ".noemer", "missing");
        return numerator == null || denominator == null ? null : new Entry.Ratio(numerator, denominator);
    }

    private @Nullable Entry average(String place, @Nullable BigDecimal mean, @Nullable BigDecimal respondents) {
        require(mean != null, place + ".gemiddelde", "missing");
        require(isCount(respondents), place + ".antwoorden", "count");
        return mean == null || respondents == null || !isCount(respondents)
                ? null
                : new Entry.Average(mean, respondents.intValueExact());
    }

    private static boolean isCount(@Nullable BigDecimal number) {
        return number != null
                && number.stripTrailingZeros().scale() <= 0
                && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0;
    }

    private @Nullable BigDecimal number(String place, JsonObject line, String name) {
        var value = line.get(name);
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        }
        if (value instanceof JsonNumber number
                && Math.abs((long) number.bigDecimalValue().scale()) < 40) {
            return number.bigDecimalValue();
        }
        fault(place + "." + name, "number");
        return null;
    }

    private void require(boolean holds, String place, String code) {
        if (!holds) {
            fault(place, code);
        }
    }

    private void fault(String place, String code) {
        faults.add(new Problem.Fault(place, code, texts.get("submission.api." + code)));
    }
}
