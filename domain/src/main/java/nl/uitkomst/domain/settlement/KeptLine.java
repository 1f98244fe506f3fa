package nl.uitkomst.domain.settlement;

import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.JsonText;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** A line as it is kept with its settlement. */
@Embeddable
class KeptLine {

    @Enumerated(EnumType.STRING)
    private Step step;

    private String subject;

    private String name;

    private @Nullable Euro base;

    @Column(precision = 12, scale = 6)
    private @Nullable BigDecimal rate;

    private String facts;

    private Euro amount;

    @SuppressWarnings("NullAway")
    protected KeptLine() {}

    KeptLine(Line line) {
        this.step = line.step();
        this.subject = line.subject();
        this.name = line.name();
        this.base = line.base();
        this.rate = line.rate();
        this.facts = write(line.facts());
        this.amount = line.amount();
    }

    Line line() {
        return new Line(step, subject, name, base, rate, read(facts), amount);
    }

    private static String write(Map<String, String> facts) {
        var object = Json.createObjectBuilder();
        facts.forEach(object::add);
        return object.build().toString();
    }

    private static TreeMap<String, String> read(String text) {
        var facts = new TreeMap<String, String>();
        try (var reader = JsonText.reader(text)) {
            reader.readObject().forEach((name, value) -> facts.put(name, ((JsonString) value).getString()));
        }
        return facts;
    }
}
