package nl.uitkomst.domain.submission;

import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.outcome.Figure;
import nl.uitkomst.domain.outcome.Unusual;
import nl.uitkomst.domain.shared.Bsn;
import nl.uitkomst.domain.submission.Finding.Code;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says of one line whether what stands there can be true, and whether it stands out. */
final class LineCheck {

    /** What can be wrong, without its place. */
    record Fault(Code code, List<String> details) {}

    private static final int PERIODS_COMPARED = 12;
    private static final int LONGEST_REASON = 500;
    private static final int DECIMALS_OF_EUROS = 2;
    private static final int DECIMALS_KEPT = 4;
    private static final BigDecimal LARGEST_COUNT = BigDecimal.TEN.pow(9);
    private static final BigDecimal LARGEST_AMOUNT = BigDecimal.TEN.pow(12);

    private final Line line;
    private final KpiKind kind;
    private final List<Fault> faults = new ArrayList<>();

    private LineCheck(Line line) {
        this.line = line;
        this.kind = line.kpi().kind();
    }

    static List<Fault> of(Line line, Entry entry) {
        var check = new LineCheck(line);
        check.check(entry);
        if (check.faults.isEmpty()) {
            check.compareWithHistory(entry);
        }
        return check.faults;
    }

    private void check(Entry entry) {
        if (entry instanceof Entry.NotDelivered none) {
            reason(none.reason());
        } else if (entry instanceof Entry.Ratio ratio && kind == KpiKind.RATIO) {
            ratio(ratio);
        } else if (entry instanceof Entry.Average average && kind == KpiKind.AVERAGE) {
            average(average);
        } else if (entry instanceof Entry.Number number && kind != KpiKind.RATIO && kind != KpiKind.AVERAGE) {
            number(number.value());
        } else {
            fault(Code.WRONG_KIND);
        }
    }

    private void reason(String reason) {
        if (reason.isBlank()) {
            fault(Code.EMPTY);
        } else if (reason.length() > LONGEST_REASON) {
            fault(Code.REASON_TOO_LONG, reason.length(), LONGEST_REASON);
        } else if (Bsn.isIn(reason)) {
            fault(Code.BSN);
        }
    }

    private void ratio(Entry.Ratio ratio) {
        count(ratio.numerator());
        count(ratio.denominator());
        if (ratio.numerator().compareTo(ratio.denominator()) > 0) {
            fault(Code.NUMERATOR_ABOVE_DENOMINATOR, ratio.numerator(), ratio.denominator());
        }
    }

    private void average(Entry.Average average) {
        if (average.respondents() < 0) {
            fault(Code.NEGATIVE, BigDecimal.valueOf(average.respondents()));
        }
        decimals(average.mean(), DECIMALS_KEPT);
        var scale = Scale.of(line.kpi().unit());
        if (scale.isPresent() && average.respondents() > 0 && !scale.get().contains(average.mean())) {
            fault(
                    Code.OUT_OF_SCALE,
                    average.mean(),
                    scale.get().low(),
                    scale.get().high());
        } else if (scale.isEmpty()) {
            size(average.mean(), LARGEST_COUNT);
        }
    }

    private void number(BigDecimal value) {
        switch (kind) {
            case COUNT -> count(value);
            case AMOUNT -> {
                decimals(value, DECIMALS_OF_EUROS);
                size(value, LARGEST_AMOUNT);
            }
            default -> {
                decimals(value, DECIMALS_KEPT);
                size(value, LARGEST_COUNT);
            }
        }
    }

    private void count(BigDecimal value) {
        if (value.scale() > 0) {
            fault(Code.NOT_WHOLE, value);
        }
        if (Bsn.isIn(value.toPlainString())) {
            fault(Code.BSN);
        } else {
            size(value, LARGEST_COUNT);
        }
    }

    private void size(BigDecimal value, BigDecimal largest) {
        if (value.signum() < 0) {
            fault(Code.NEGATIVE, value);
        } else if (value.compareTo(largest) >= 0) {
            fault(Code.TOO_LARGE, value, largest);
        }
    }

    private void decimals(BigDecimal value, int most) {
        if (value.scale() > most) {
            fault(Code.TOO_PRECISE, value, most);
        }
    }

    private void compareWithHistory(Entry entry) {
        if (entry instanceof Entry.Ratio ratio) {
            compareRatio(ratio);
        } else if (entry instanceof Entry.Average average && average.respondents() > 0) {
            var before = earlier(Entry.Average.class).filter(it -> it.respondents() > 0);
            compare(
                    Code.UNUSUAL,
                    average.mean(),
                    before.map(Entry.Average::mean).toList());
        } else if (entry instanceof Entry.Number number) {
            var before = earlier(Entry.Number.class);
            compare(
                    Code.UNUSUAL,
                    number.value(),
                    before.map(Entry.Number::value).toList());
        }
    }

    private void compareRatio(Entry.Ratio ratio) {
        var before = earlier(Entry.Ratio.class)
                .filter(it -> it.denominator().signum() > 0)
                .map(LineCheck::figure)
                .toList();
        if (ratio.denominator().signum() > 0
                && Unusual.ratio(figure(ratio), before).isPresent()) {
            var shown = recent(before).map(this::percentage).sorted().toList();
            fault(Code.UNUSUAL, percentage(figure(ratio)) + "%", shown.get(0) + "%", shown.get(shown.size() - 1) + "%");
        }
        compare(
                Code.UNUSUAL_DENOMINATOR,
                ratio.denominator(),
                earlier(Entry.Ratio.class).map(Entry.Ratio::denominator).toList());
    }

    private void compare(Code code, BigDecimal value, List<BigDecimal> before) {
        if (Unusual.number(value, before).isPresent()) {
            var sorted = recent(before).sorted().toList();
            fault(code, value, sorted.get(0), sorted.get(sorted.size() - 1));
        }
    }

    private static <T> Stream<T> recent(List<T> before) {
        return before.stream().limit(PERIODS_COMPARED);
    }

    private <T extends Entry> Stream<T> earlier(Class<T> kind) {
        return line.history().stream().filter(kind::isInstance).map(kind::cast);
    }

    private BigDecimal percentage(Figure figure) {
        return figure.rounded(Math.max(1, line.kpi().decimals()));
    }

    private static Figure figure(Entry.Ratio ratio) {
        return new Figure(KpiKind.RATIO, ratio.numerator(), ratio.denominator());
    }

    private void fault(Code code, Object... details) {
        faults.add(new Fault(code, Stream.of(details).map(LineCheck::text).toList()));
    }

    private static String text(Object detail) {
        return detail instanceof BigDecimal number ? number.toPlainString() : String.valueOf(detail);
    }
}
