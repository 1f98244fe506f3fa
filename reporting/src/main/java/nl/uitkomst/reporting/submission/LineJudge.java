package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.shared.Bsn;
import nl.uitkomst.domain.submission.Entry;
import nl.uitkomst.domain.submission.Finding.Code;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Makes an entry of what stands on one line, and notes everything that stands in the way. */
final class LineJudge {

    private static final BigDecimal MORE_THAN_FITS = BigDecimal.TEN.pow(12);
    private static final BigDecimal MORE_THAN_EVER_ASKED = BigDecimal.TEN.pow(8);
    private static final int NINE_DIGITS = 9;

    private static final int LONGEST_NUMBER = 40;

    private final KpiKind kind;
    private final List<LineAnswer.Fault> faults = new ArrayList<>();

    LineJudge(KpiKind kind) {
        this.kind = kind;
    }

    LineAnswer judge(Raw first, Raw second, Raw reason) {
        var entry = reason.isEmpty() ? figures(first, second) : notDelivered(first, second, reason);
        var refused = faults.stream().anyMatch(LineAnswer.Fault::isError);
        return new LineAnswer(refused ? null : entry, List.copyOf(faults));
    }

    private @Nullable Entry notDelivered(Raw first, Raw second, Raw reason) {
        if (Bsn.isIn(reason.text())) {
            fault(LineField.REASON, Code.BSN);
        } else if (reason.text().length() > LineAnswer.LONGEST_REASON) {
            fault(LineField.REASON, Code.REASON_TOO_LONG, reason.text().length(), LineAnswer.LONGEST_REASON);
        }
        if (!first.isEmpty() || !second.isEmpty()) {
            fault(LineField.REASON, Code.VALUE_AND_REASON);
        }
        return new Entry.NotDelivered(reason.text());
    }

    private @Nullable Entry figures(Raw first, Raw second) {
        var two = LineField.SECOND.isAskedFor(kind);
        if (first.isEmpty() && second.isEmpty()) {
            fault(LineField.FIRST, Code.EMPTY);
            return null;
        }
        if (two && (first.isEmpty() || second.isEmpty())) {
            fault(first.isEmpty() ? LineField.FIRST : LineField.SECOND, Code.INCOMPLETE);
        }
        var figure = number(LineField.FIRST, first);
        var other = two ? number(LineField.SECOND, second) : null;
        return figure == null || two && other == null ? null : entry(figure, other);
    }

    private @Nullable Entry entry(BigDecimal figure, @Nullable BigDecimal other) {
        return switch (kind) {
            case RATIO -> other == null ? null : new Entry.Ratio(figure, other);
            case AVERAGE -> other == null ? null : average(figure, other);
            case COUNT, AMOUNT, INDEX -> new Entry.Number(figure);
        };
    }

    /** A number of people that is none cannot even be kept in an entry. */
    private @Nullable Entry average(BigDecimal mean, BigDecimal respondents) {
        if (respondents.scale() > 0) {
            fault(LineField.SECOND, Code.NOT_WHOLE, shown(respondents));
        } else if (respondents.signum() < 0) {
            fault(LineField.SECOND, Code.NEGATIVE, shown(respondents));
        } else if (respondents.compareTo(MORE_THAN_EVER_ASKED) > 0) {
            fault(LineField.SECOND, Code.TOO_LARGE, shown(respondents));
        } else {
            return new Entry.Average(mean, respondents.intValueExact());
        }
        return null;
    }

    private @Nullable BigDecimal number(LineField field, Raw raw) {
        if (raw.formula() && raw.number() != null) {
            fault(field, Code.FROM_FORMULA, shown(raw.number()));
        }
        return switch (raw.kind()) {
            case EMPTY -> null;
            case NUMBER -> kept(field, raw.number());
            case TEXT -> typed(field, raw.text());
            case DATE -> refused(field, Code.DATE_FOR_NUMBER, raw.text());
            case FAULT -> refused(field, Code.FORMULA_ERROR, raw.text());
            case TRUTH -> refused(field, Code.NOT_A_NUMBER, raw.text(), example(field));
        };
    }

    private @Nullable BigDecimal typed(LineField field, String text) {
        if (Bsn.isIn(text)) {
            return refused(field, Code.BSN);
        }
        var reading = StrictNumber.of(text);
        if (reading instanceof StrictNumber.Read read) {
            return kept(field, read.value());
        }
        if (reading instanceof StrictNumber.Ambiguous either) {
            return refused(field, Code.AMBIGUOUS_NUMBER, text, either.asThousands(), either.asDecimals());
        }
        var meant = ((StrictNumber.NoNumber) reading).suggestion();
        return refused(field, Code.NOT_A_NUMBER, PlainText.shortened(text), meant.isEmpty() ? example(field) : meant);
    }

    /** A count of nine digits is no count of people, but may well be the number of one. */
    private @Nullable BigDecimal kept(LineField field, @Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        var plainCount = kind == KpiKind.RATIO || kind == KpiKind.COUNT || field == LineField.SECOND;
        if (plainCount
                && number.scale() <= 0
                && number.precision() - number.scale() == NINE_DIGITS
                && Bsn.isIn(number.toPlainString())) {
            return refused(field, Code.BSN);
        }
        if (number.abs().compareTo(MORE_THAN_FITS) >= 0) {
            return refused(field, Code.TOO_LARGE, shown(number));
        }
        return number;
    }

    private @Nullable BigDecimal refused(LineField field, Code code, Object... details) {
        fault(field, code, details);
        return null;
    }

    private void fault(LineField field, Code code, Object... details) {
        var words = List.of(details).stream().map(String::valueOf).toList();
        faults.add(new LineAnswer.Fault(field, code, words));
    }

    private String example(LineField field) {
        return switch (kind) {
            case AVERAGE -> field == LineField.FIRST ? "7,2" : "41";
            case AMOUNT -> "1250,50";
            case RATIO, COUNT, INDEX -> "41";
        };
    }

    private static String shown(BigDecimal number) {
        var plain = Math.abs((long) number.scale()) > LONGEST_NUMBER ? number.toString() : number.toPlainString();
        return PlainText.shortened(plain);
    }
}
