package nl.uitkomst.web.money;

import nl.uitkomst.domain.money.PaymentSchedule;
import nl.uitkomst.domain.money.PaymentSchedule.Part;
import nl.uitkomst.domain.money.PaymentSchedule.Rhythm;
import nl.uitkomst.reporting.submission.StrictNumber;
import nl.uitkomst.web.FormInput;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Own dates of payment as they are typed: a day and its share on each line, such as {@code 15-1: 40}. */
final class ScheduleText {

    private static final Pattern LINE = Pattern.compile("(\\d{1,2})-(\\d{1,2})\\s*[:=]\\s*(\\S+?)\\s*%?");

    private ScheduleText() {}

    static String of(List<Part> parts) {
        return parts.stream()
                .map(part -> part.day().getDayOfMonth() + "-" + part.day().getMonthValue() + ": "
                        + FormInput.dutch(part.share()))
                .collect(Collectors.joining("\n"));
    }

    /** Nothing, with a fault, when the lines cannot be read or are no hundred percent together. */
    static Optional<PaymentSchedule> read(FormInput input, Rhythm rhythm) {
        var advance = input.has("vooruit");
        if (rhythm != Rhythm.OWN_DATES) {
            return Optional.of(new PaymentSchedule(rhythm, List.of(), advance));
        }
        var parts = new ArrayList<Part>();
        for (var line : input.text("termijnen").lines().map(String::strip).toList()) {
            if (!line.isEmpty()) {
                var part = part(line);
                if (part == null || parts.stream().anyMatch(known -> known.day().equals(part.day()))) {
                    input.fault("termijnen", part == null ? "money.agree.dates.line" : "money.agree.dates.twice", line);
                    return Optional.empty();
                }
                parts.add(part);
            }
        }
        var sum = parts.stream().map(Part::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.valueOf(100)) != 0) {
            input.fault("termijnen", "money.agree.dates.sum", FormInput.dutch(sum));
            return Optional.empty();
        }
        return Optional.of(new PaymentSchedule(rhythm, parts, advance));
    }

    private static @Nullable Part part(String line) {
        var matcher = LINE.matcher(line);
        if (!matcher.matches() || !(StrictNumber.of(matcher.group(3)) instanceof StrictNumber.Read share)) {
            return null;
        }
        try {
            var day = MonthDay.of(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(1)));
            return share.value().signum() > 0 && share.value().scale() <= 2 ? new Part(day, share.value()) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
