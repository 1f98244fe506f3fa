package nl.uitkomst.web.contract;

import nl.uitkomst.domain.contract.AccessRule;
import nl.uitkomst.domain.contract.AccessRule.Tariff;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.reporting.submission.StrictNumber;
import nl.uitkomst.web.FormInput;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One access rule in the form of a contract. Conditions and tariffs stand one on a line; a tariff as {@code Met Gelre-pas: 2,50 per uur}. */
record AccessRow(int number, FormInput input) {

    private static final Pattern TARIFF = Pattern.compile("(.+):\\s*(?:€\\s*)?(\\S+)\\s+per\\s+(\\S.*)");
    private static final int LONGEST_LIST = 4000;

    static void fill(Map<String, String> values, int number, AccessRule rule) {
        values.put("voorziening-" + number, rule.provision());
        values.put("voorwaarden-" + number, String.join("\n", rule.conditions()));
        values.put(
                "tarieven-" + number,
                rule.tariffs().stream().map(AccessRow::line).collect(Collectors.joining("\n")));
        values.put("maximum-" + number, rule.maximum());
        values.put("anders-" + number, rule.otherwise());
    }

    private static String line(Tariff tariff) {
        return tariff.group() + ": " + FormInput.dutch(tariff.amount()) + " per " + tariff.unit();
    }

    /** The rule; empty for a row that was left empty, or with faults at its fields. */
    Optional<AccessRule> read() {
        var conditions =
                input.optional("voorwaarden-" + number, LONGEST_LIST).lines().toList();
        var tariffs = tariffs();
        var maximum = input.optional("maximum-" + number, 200);
        var otherwise = input.optional("anders-" + number, 500);
        var filled = !conditions.isEmpty() || !tariffs.isEmpty() || !maximum.isEmpty() || !otherwise.isEmpty();
        var provision =
                filled ? input.required("voorziening-" + number, 200) : input.optional("voorziening-" + number, 200);
        return provision.isEmpty()
                ? Optional.empty()
                : Optional.of(new AccessRule(provision, conditions, tariffs, maximum, otherwise));
    }

    private List<Tariff> tariffs() {
        var tariffs = new ArrayList<Tariff>();
        for (var line :
                input.optional("tarieven-" + number, LONGEST_LIST).lines().toList()) {
            if (!line.isBlank()) {
                tariff(line.strip()).ifPresentOrElse(tariffs::add, () -> fault(line.strip()));
            }
        }
        return tariffs;
    }

    private void fault(String line) {
        input.fault("tarieven-" + number, "contract.fault.tariff", line);
    }

    private static Optional<Tariff> tariff(String line) {
        var parts = TARIFF.matcher(line);
        if (!parts.matches()
                || !(StrictNumber.of(parts.group(2)) instanceof StrictNumber.Read amount)
                || amount.value().signum() < 0
                || amount.value().stripTrailingZeros().scale() > 2) {
            return Optional.empty();
        }
        return Optional.of(new Tariff(parts.group(1), new Euro(amount.value()), parts.group(3)));
    }
}
