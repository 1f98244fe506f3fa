package nl.uitkomst.web;

import jakarta.ws.rs.core.MultivaluedMap;
import nl.uitkomst.domain.contract.Contract.LegalForm;
import nl.uitkomst.domain.shared.CleanText;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.submission.StrictNumber;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What was typed into a form. It is read strictly, every fault is gathered beside its field, and nothing that was typed is lost. */
public final class FormInput {

    private static final DateTimeFormatter DUTCH_DATE =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int LARGEST_SCALE = 4;
    private static final int MOST_DIGITS = 12;
    private static final int LONGEST_QUOTE = 60;

    private static final String GENERAL = "form.";
    private static final Pattern ENDING = Pattern.compile("-(\\d[\\dA-Z-]*|[0-9a-f-]{36}|alles)(?:\\.\\d+)?$");

    private final Texts texts;
    private final Map<String, List<String>> fields;
    private Faults faults = Faults.NONE;
    private String form = "";

    private FormInput(Texts texts, Map<String, List<String>> fields) {
        this.texts = texts;
        this.fields = fields;
    }

    public static FormInput of(Texts texts, MultivaluedMap<String, String> sent) {
        return new FormInput(texts, new LinkedHashMap<>(sent));
    }

    /** A form as it is first shown. */
    public static FormInput filled(Texts texts, Map<String, String> values) {
        var fields = new LinkedHashMap<String, List<String>>();
        values.forEach((name, value) -> fields.put(name, List.of(value)));
        return new FormInput(texts, fields);
    }

    /** As it was typed, without what cannot be seen and spaces around it; empty when nothing was. */
    public String text(String name) {
        return texts(name).findFirst().orElse("");
    }

    /** Everything that was sent under this name, as several ticked boxes are. */
    public List<String> all(String name) {
        return texts(name).filter(value -> !value.isEmpty()).toList();
    }

    public boolean has(String name) {
        return !text(name).isEmpty();
    }

    /** Names fields as this legal form does, where it has words of its own. */
    public FormInput speaking(LegalForm of) {
        form = "." + of;
        return this;
    }

    /** Puts in what the page itself knows, such as the version that now stands. */
    public FormInput put(String name, String value) {
        fields.put(name, List.of(value));
        return this;
    }

    /** The words in the language of whoever fills the form. */
    public Texts words() {
        return texts;
    }

    public Faults faults() {
        return faults;
    }

    public boolean isFaultless() {
        return faults.isEmpty();
    }

    /** @param key of the words that say what is wrong and what to do */
    public void fault(String name, String key, Object... arguments) {
        var words = texts.get(key, arguments);
        faults = faults.with(name, key.startsWith(GENERAL) ? label(name) + words : words);
    }

    /** What is wrong with any field alike is told with the field's own name, so that the list above the form can be read by itself. */
    private String label(String name) {
        var ending = ENDING.matcher(name);
        var which = ending.find() ? ending.group(1) : "";
        var key = "form.field." + (which.isEmpty() ? name : name.substring(0, ending.start()));
        var named = texts.has(key + form) ? key + form : key;
        return texts.has(named) ? texts.get(named, which).strip() + ": " : "";
    }

    public void fault(String name, RuleBroken refusal) {
        faults = faults.with(
                name, texts.get(refusal.rule().key(), refusal.details().toArray()));
    }

    /** Someone else changed the same meanwhile: what was typed stays, and saving it once more is a choice that is made knowingly. */
    public void changedMeanwhile(RuleBroken refusal) {
        var who = texts.get(refusal.rule().key(), refusal.details().toArray());
        faults = faults.with("", who + " " + texts.get("form.overwrite"));
    }

    /** A text that must be there; on a fault what was typed. */
    public String required(String name, int longest) {
        if (!has(name)) {
            fault(name, "form.required");
        }
        return optional(name, longest);
    }

    public String optional(String name, int longest) {
        var value = text(name);
        if (value.length() > longest) {
            fault(name, "form.tooLong", longest, value.length());
        }
        return value;
    }

    /** What the text stands for; empty, with a fault, when it is absent or not of its form. */
    public <T> Optional<T> value(String name, Function<String, T> reader, String key) {
        if (!has(name)) {
            fault(name, "form.required");
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text(name)));
        } catch (IllegalArgumentException notOfThatForm) {
            fault(name, key);
            return Optional.empty();
        }
    }

    public Optional<UUID> key(String name) {
        return value(name, UUID::fromString, "form.choose");
    }

    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> kind) {
        var chosen = Stream.of(kind.getEnumConstants())
                .filter(one -> one.name().equals(text(name)))
                .findFirst();
        if (chosen.isEmpty()) {
            fault(name, "form.choose");
        }
        return chosen;
    }

    public Optional<LocalDate> date(String name) {
        if (!has(name)) {
            fault(name, "form.date.required");
            return Optional.empty();
        }
        return optionalDate(name);
    }

    public Optional<LocalDate> optionalDate(String name) {
        var value = text(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            var read = value.contains("-") && value.indexOf('-') == 4
                    ? LocalDate.parse(value)
                    : LocalDate.parse(value, DUTCH_DATE);
            if (read.getYear() >= 1900 && read.getYear() <= 2200) {
                return Optional.of(read);
            }
        } catch (DateTimeException notADay) {
            // told below, with the same words as a year that cannot be meant
        }
        fault(name, "form.date", quoted(value));
        return Optional.empty();
    }

    public Optional<BigDecimal> number(String name, BigDecimal lowest, BigDecimal highest) {
        if (!has(name)) {
            fault(name, "form.number.required");
            return Optional.empty();
        }
        return optionalNumber(name, lowest, highest);
    }

    /** A percentage or a weight: with two decimals at most. */
    public Optional<BigDecimal> share(String name, BigDecimal lowest, BigDecimal highest) {
        return number(name, lowest, highest).filter(value -> fits(name, value, 2));
    }

    public Optional<BigDecimal> optionalNumber(String name, BigDecimal lowest, BigDecimal highest) {
        if (!has(name)) {
            return Optional.empty();
        }
        return strictly(name).filter(value -> fits(name, value, LARGEST_SCALE)).filter(value -> {
            var within = value.compareTo(lowest) >= 0 && value.compareTo(highest) <= 0;
            if (!within) {
                fault(name, "form.number.range", dutch(lowest), dutch(highest));
            }
            return within;
        });
    }

    public Optional<Integer> whole(String name, int lowest, int highest) {
        return number(name, BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest))
                .filter(value -> fits(name, value, 0))
                .map(BigDecimal::intValueExact);
    }

    /** An amount in euros, with at most two decimals and not below zero. */
    public Optional<Euro> optionalEuro(String name) {
        var bare = text(name).replaceFirst("^€\\s*", "");
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        return strictly(name, bare)
                .filter(value -> fits(name, value, 2))
                .filter(value -> {
                    if (value.signum() < 0) {
                        fault(name, "form.euro.negative");
                    }
                    return value.signum() >= 0;
                })
                .map(Euro::new);
    }

    private Optional<BigDecimal> strictly(String name) {
        return strictly(name, text(name));
    }

    private Optional<BigDecimal> strictly(String name, String value) {
        var reading = StrictNumber.of(value);
        if (reading instanceof StrictNumber.Read read) {
            return Optional.of(read.value());
        }
        if (reading instanceof StrictNumber.Ambiguous two) {
            fault(name, "form.number.ambiguous", value, two.asThousands(), two.asDecimals());
        } else if (reading instanceof StrictNumber.NoNumber no) {
            fault(
                    name,
                    no.suggestion().isEmpty() ? "form.number" : "form.number.suggest",
                    quoted(value),
                    no.suggestion());
        }
        return Optional.empty();
    }

    /** Enough of what was typed to know it again, however much that was. */
    public static String quoted(String value) {
        return value.length() <= LONGEST_QUOTE ? value : value.substring(0, LONGEST_QUOTE) + "…";
    }

    private boolean fits(String name, BigDecimal value, int mostDecimals) {
        var plain = value.stripTrailingZeros();
        if (plain.scale() > mostDecimals) {
            fault(name, mostDecimals == 0 ? "form.number.whole" : "form.number.decimals", mostDecimals);
            return false;
        }
        if (plain.precision() - plain.scale() > MOST_DIGITS) {
            fault(name, "form.number.large");
            return false;
        }
        return true;
    }

    private Stream<String> texts(String name) {
        return fields.getOrDefault(name, List.of()).stream().map(CleanText::of);
    }

    /** A number as it is typed into a field: a comma before the decimals it has, no marks between thousands. */
    public static String dutch(BigDecimal value) {
        var plain = value.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString().replace('.', ',');
    }

    /** An amount as it is typed into a field: marks between thousands and both cents, which can be read in one way only. */
    public static String dutch(Euro euro) {
        var english = String.format(Locale.ROOT, "%,.2f", euro.amount());
        return english.replace(',', ' ').replace('.', ',').replace(' ', '.');
    }
}
