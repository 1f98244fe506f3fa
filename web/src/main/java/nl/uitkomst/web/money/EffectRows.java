package nl.uitkomst.web.money;

import nl.uitkomst.domain.contract.Agreement;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.money.EffectPayment;
import nl.uitkomst.domain.money.EffectPayment.Step;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.reporting.submission.StrictNumber;
import nl.uitkomst.web.FormInput;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The effects that are paid for, a group of fields each; a group without a name is no effect. */
public record EffectRows(FormInput input, Agreement contract) {

    private static final int MOST = 20;
    private static final int LONGEST_NAME = 120;
    private static final BigDecimal HIGHEST = new BigDecimal("999999999999");
    private static final Pattern STEP = Pattern.compile("(\\S+)\\s*[:=]\\s*(?:€\\s*)?(\\S+)");

    static void fill(Map<String, String> values, List<EffectPayment> effects) {
        values.put("effecten", String.valueOf(effects.size()));
        for (var i = 0; i < effects.size(); i++) {
            var effect = effects.get(i);
            var row = "-" + (i + 1);
            values.put("effectnaam" + row, effect.name());
            values.put("effectkpi" + row, effect.kpi().text());
            values.put(
                    "effectjaar" + row,
                    effect.year() == null ? "" : effect.year().toString());
            values.put("effectnul" + row, FormInput.dutch(effect.baseline()));
            values.put("effectdoel" + row, FormInput.dutch(effect.agreed()));
            values.put("effectbedrag" + row, FormInput.dutch(effect.amount()));
            values.put("effecthoogstens" + row, FormInput.dutch(effect.cap()));
            values.put(
                    "effectstappen" + row,
                    effect.steps().stream()
                            .map(step -> FormInput.dutch(step.figure()) + ": " + FormInput.dutch(step.amount()))
                            .collect(Collectors.joining("\n")));
        }
    }

    /** The numbers of the groups that are shown. */
    public List<Integer> rows() {
        return IntStream.rangeClosed(1, count()).boxed().toList();
    }

    private int count() {
        return input.text("effecten").matches("\\d{1,2}")
                ? Math.min(MOST, Integer.parseInt(input.text("effecten")))
                : 0;
    }

    public void another() {
        input.put("effecten", String.valueOf(Math.min(MOST, count() + 1)));
    }

    List<EffectPayment> read() {
        var effects = new ArrayList<EffectPayment>();
        for (var row : rows()) {
            if (input.has("effectnaam-" + row)) {
                read("-" + row).ifPresent(effects::add);
            }
        }
        for (var i = 0; i < effects.size(); i++) {
            var name = effects.get(i).name();
            if (effects.subList(0, i).stream().anyMatch(other -> other.name().equalsIgnoreCase(name))) {
                input.fault("effectnaam-" + (i + 1), "money.agree.effect.twice", name);
            }
        }
        return effects;
    }

    private Optional<EffectPayment> read(String row) {
        var name = input.required("effectnaam" + row, LONGEST_NAME);
        var kpi = kpi("effectkpi" + row);
        var year = input.has("effectjaar" + row) ? year("effectjaar" + row) : null;
        var baseline = input.number("effectnul" + row, HIGHEST.negate(), HIGHEST);
        var agreed = input.number("effectdoel" + row, HIGHEST.negate(), HIGHEST);
        var amount = positive("effectbedrag" + row, true);
        var cap = positive("effecthoogstens" + row, false);
        if (kpi == null || baseline.isEmpty() || agreed.isEmpty() || amount.isEmpty()) {
            return Optional.empty();
        }
        if (baseline.get().compareTo(agreed.get()) == 0) {
            input.fault("effectdoel" + row, "money.agree.effect.same");
            return Optional.empty();
        }
        var steps = steps("effectstappen" + row, baseline.get(), agreed.get());
        return steps.map(read -> new EffectPayment(
                name, kpi, year, baseline.get(), agreed.get(), amount.get(), cap.orElse(amount.get()), read));
    }

    private @Nullable KpiCode kpi(String field) {
        var chosen = contract.kpis().stream()
                .map(Agreement.AgreedKpi::code)
                .filter(code -> code.text().equals(input.text(field)))
                .findFirst();
        if (chosen.isEmpty()) {
            input.fault(field, "form.choose");
        }
        return chosen.orElse(null);
    }

    private @Nullable Integer year(String field) {
        var year = contract.years().stream()
                .filter(one -> one.toString().equals(input.text(field)))
                .findFirst();
        if (year.isEmpty()) {
            input.fault(field, "form.choose");
        }
        return year.orElse(null);
    }

    private Optional<Euro> positive(String field, boolean required) {
        if (required && !input.has(field)) {
            input.fault(field, "form.required");
        }
        return input.optionalEuro(field).filter(euro -> {
            if (euro.amount().signum() == 0) {
                input.fault(field, "money.agree.effect.zero");
            }
            return euro.amount().signum() > 0;
        });
    }

    /** Nothing, with a fault, when a line is not a figure beyond the baseline with an amount. */
    private Optional<List<Step>> steps(String field, BigDecimal baseline, BigDecimal agreed) {
        var steps = new ArrayList<Step>();
        var upward = agreed.compareTo(baseline);
        for (var line : input.text(field).lines().map(String::strip).toList()) {
            if (line.isEmpty()) {
                continue;
            }
            var step = step(line);
            if (step == null || step.figure().compareTo(baseline) * upward <= 0) {
                input.fault(field, step == null ? "money.agree.effect.step" : "money.agree.effect.beyond", line);
                return Optional.empty();
            }
            steps.add(step);
        }
        return Optional.of(steps);
    }

    private static @Nullable Step step(String line) {
        var matcher = STEP.matcher(line);
        if (!matcher.matches()
                || !(StrictNumber.of(matcher.group(1)) instanceof StrictNumber.Read figure)
                || !(StrictNumber.of(matcher.group(2)) instanceof StrictNumber.Read amount)
                || amount.value().scale() > 2
                || amount.value().signum() < 0) {
            return null;
        }
        return new Step(figure.value(), new Euro(amount.value()));
    }
}
