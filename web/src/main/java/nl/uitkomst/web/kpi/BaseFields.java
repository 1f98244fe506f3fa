package nl.uitkomst.web.kpi;

import nl.uitkomst.web.FormInput;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The base of an index in the form: one value for the year as a whole, or one for each of its periods. */
record BaseFields(FormInput input, List<Integer> numbers) {

    private static final BigDecimal SMALLEST = new BigDecimal("0.0001");
    private static final BigDecimal HIGHEST = new BigDecimal("999999999999");

    Map<Integer, BigDecimal> read() {
        var base = new TreeMap<Integer, BigDecimal>();
        numbers.forEach(number ->
                input.optionalNumber("basis-" + number, SMALLEST, HIGHEST).ifPresent(value -> base.put(number, value)));
        var filledPeriods = numbers.stream()
                .filter(number -> number > 0 && input.has("basis-" + number))
                .count();
        if (!input.has("basis-0") && filledPeriods == 0) {
            input.fault("basis-0", "kpi.fault.base");
        } else if (filledPeriods > 0 && filledPeriods < numbers.size() - 1) {
            input.fault(firstEmpty(), "kpi.fault.basePeriods");
        }
        return base;
    }

    private String firstEmpty() {
        return numbers.stream()
                .filter(number -> number > 0 && !input.has("basis-" + number))
                .findFirst()
                .map(number -> "basis-" + number)
                .orElse("basis-0");
    }
}
