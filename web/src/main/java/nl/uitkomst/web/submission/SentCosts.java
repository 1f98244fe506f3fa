package nl.uitkomst.web.submission;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.submission.CostKey;
import nl.uitkomst.domain.submission.FilledCost;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.submission.CostsFile;
import nl.uitkomst.web.Problem;
import org.jspecify.annotations.Nullable;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the cost that another system sent. Every fault is gathered, with its place in what was sent. */
final class SentCosts {

    private static final BigDecimal MOST = BigDecimal.TEN.pow(12);

    private final Texts texts;
    private final Map<UUID, Long> organisations;
    private final List<FilledCost> costs = new ArrayList<>();
    private final List<Problem.Fault> faults = new ArrayList<>();

    private SentCosts(Map<UUID, Long> organisations, Texts texts) {
        this.organisations = organisations;
        this.texts = texts;
    }

    static SentCosts json(String sent, Map<UUID, Long> organisations, Texts texts) {
        var read = new SentCosts(organisations, texts);
        try (var reader = Json.createReader(new StringReader(sent))) {
            read.lines(reader.readObject());
        } catch (JsonException unreadable) {
            read.fault("", "json");
        }
        return read;
    }

    static SentCosts csv(String sent, Map<UUID, Long> organisations, Texts texts) {
        var read = new SentCosts(organisations, texts);
        for (var row : CostsFile.read(sent)) {
            var place = "regel " + row.line();
            if (!row.readable()) {
                read.fault(place, "number");
                continue;
            }
            read.add(place, row.organisation(), row.category(), row.amount(), row.version());
        }
        return read;
    }

    List<FilledCost> costs() {
        return List.copyOf(costs);
    }

    List<Problem.Fault> faults() {
        return List.copyOf(faults);
    }

    private void lines(JsonObject sent) {
        var lines = sent.get("regels");
        if (lines == null || lines.getValueType() != JsonValue.ValueType.ARRAY) {
            fault("regels", "list");
            return;
        }
        var at = 0;
        for (var value : lines.asJsonArray()) {
            var place = "regels[" + at++ + "]";
            if (value.getValueType() != JsonValue.ValueType.OBJECT) {
                fault(place, "object");
            } else {
                line(place, value.asJsonObject());
            }
        }
    }

    private void line(String place, JsonObject line) {
        var amount = line.get("bedrag");
        var version = line.get("versie");
        var empty = amount == null || amount.getValueType() == JsonValue.ValueType.NULL;
        if (!empty && !(amount instanceof JsonNumber)) {
            fault(place + ".bedrag", "number");
            return;
        }
        add(
                place,
                text(line, "organisatie"),
                text(line, "soort"),
                empty ? null : ((JsonNumber) amount).bigDecimalValue(),
                version instanceof JsonNumber number ? number.longValue() : null);
    }

    private static String text(JsonObject line, String name) {
        return line.get(name) instanceof JsonString text ? text.getString() : "";
    }

    private void add(
            String place, String organisation, String category, @Nullable BigDecimal amount, @Nullable Long version) {
        var known = organisation(organisation);
        if (known == null) {
            fault(place + ".organisatie", "organisation");
        } else if (amount != null && (amount.signum() < 0 || amount.compareTo(MOST) >= 0)) {
            fault(place + ".bedrag", "costRange");
        } else if (amount != null && amount.stripTrailingZeros().scale() > 2) {
            fault(place + ".bedrag", "cents");
        } else {
            costs.add(new FilledCost(
                    new CostKey(category, known),
                    amount == null ? null : new Euro(amount.stripTrailingZeros()),
                    version));
        }
    }

    private @Nullable Long organisation(String text) {
        try {
            return organisations.get(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private void fault(String place, String code) {
        faults.add(new Problem.Fault(place, code, texts.get("submission.api." + code)));
    }
}
