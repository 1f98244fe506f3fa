package nl.uitkomst.web.amendment;

import nl.uitkomst.domain.amendment.Change;
import nl.uitkomst.domain.amendment.Negotiation;
import nl.uitkomst.domain.amendment.TermsChange;
import nl.uitkomst.domain.amendment.TermsChange.Field;
import nl.uitkomst.domain.contract.Steering;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.FormInput;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the contract says of itself, as the amendment has it. */
public record TermsForm(FormInput input, Negotiation negotiation, ContractNav nav) implements PartForm {

    private static final int LONGEST_SCOPE = 10_000;
    private static final int LONGEST_LINES = 2000;
    private static final int LONGEST_TITLE = 200;
    private static final int MOST_WEEKS = 26;
    private static final int MOST_YEARS = 30;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Map<Field, String> NAMES = Map.of(
            Field.TITLE, "titel",
            Field.SCOPE, "omvang",
            Field.LAST_DAY, "tot",
            Field.WEEKS_UNTIL_DUE, "weken",
            Field.TOLERATED_MISS_SHARE, "mispercentage",
            Field.STEERING_MODEL, "sturing",
            Field.FUNDING, "bekostiging",
            Field.AREAS, "gebieden",
            Field.TARGET_GROUPS, "doelgroepen");

    static FormInput filled(Texts texts, Negotiation negotiation) {
        var values = new LinkedHashMap<String, String>();
        var terms = negotiation.after().terms();
        NAMES.forEach((field, name) -> {
            values.put(name, field.of(terms));
            var subject = TermsChange.to(field, "").subject();
            values.put(Bench.versionOf(subject), String.valueOf(negotiation.version(subject)));
        });
        values.put("mispercentage", FormInput.dutch(terms.toleratedMissShare()));
        return Bench.started(FormInput.filled(texts, values), negotiation);
    }

    @Override
    public String field(Change.Subject subject) {
        return NAMES.get(Field.valueOf(subject.key()));
    }

    /** The hidden fields with what was read of each part. */
    public List<String> versions() {
        return NAMES.keySet().stream()
                .sorted()
                .map(field -> Bench.versionOf(TermsChange.to(field, "").subject()))
                .toList();
    }

    @Override
    public List<Change> read() {
        var changes = new ArrayList<Change>();
        changes.add(TermsChange.to(Field.TITLE, input.required("titel", LONGEST_TITLE)));
        changes.add(TermsChange.to(
                Field.SCOPE, input.optional("omvang", LONGEST_SCOPE).replace("\r\n", "\n")));
        lastDay().ifPresent(changes::add);
        input.whole("weken", 1, MOST_WEEKS)
                .ifPresent(weeks -> changes.add(TermsChange.to(Field.WEEKS_UNTIL_DUE, weeks.toString())));
        input.share("mispercentage", BigDecimal.ZERO, HUNDRED)
                .ifPresent(share -> changes.add(TermsChange.to(
                        Field.TOLERATED_MISS_SHARE, share.stripTrailingZeros().toPlainString())));
        changes.add(TermsChange.to(Field.STEERING_MODEL, name("sturing", Steering.Model.class)));
        changes.add(TermsChange.to(Field.FUNDING, name("bekostiging", Steering.Funding.class)));
        changes.add(TermsChange.to(Field.AREAS, lines("gebieden")));
        changes.add(TermsChange.to(Field.TARGET_GROUPS, lines("doelgroepen")));
        return changes;
    }

    private <E extends Enum<E>> String name(String field, Class<E> kind) {
        return input.has(field) ? input.choice(field, kind).map(Enum::name).orElse("") : "";
    }

    /** One on a line. */
    private String lines(String name) {
        return input.optional(name, LONGEST_LINES)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private Optional<Change> lastDay() {
        var first = negotiation.now().terms().term().first();
        return input.date("tot")
                .filter(day -> {
                    if (!first.isBefore(day)) {
                        input.fault("tot", "contract.fault.endsBeforeItBegins");
                    } else if (day.isAfter(first.plusYears(MOST_YEARS))) {
                        input.fault("tot", "contract.fault.tooLong");
                    }
                    return first.isBefore(day) && !day.isAfter(first.plusYears(MOST_YEARS));
                })
                .map(day -> TermsChange.to(Field.LAST_DAY, day.toString()));
    }
}
