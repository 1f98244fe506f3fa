package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.submission.Entry;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** Says in words what was reported on a line: '6 van 45', '7,4 bij 61 antwoorden', 'niet geleverd'. */
public final class EntryText {

    private final Texts texts;
    private final Notation notation;

    private EntryText(Texts texts) {
        this.texts = texts;
        this.notation = Notation.in(texts);
    }

    public static EntryText in(Texts texts) {
        return new EntryText(texts);
    }

    /** A dash when there is none. */
    public String of(@Nullable Entry entry, KpiDefinition kpi) {
        if (entry instanceof Entry.Ratio ratio) {
            return texts.get(
                    "submission.entry.RATIO", notation.exact(ratio.numerator()), notation.exact(ratio.denominator()));
        }
        if (entry instanceof Entry.Average average) {
            return texts.get(
                    "submission.entry.AVERAGE", notation.exact(average.mean()), notation.number(average.respondents()));
        }
        if (entry instanceof Entry.NotDelivered) {
            return texts.get("submission.entry.NOT_DELIVERED");
        }
        return entry instanceof Entry.Number number ? number(number.value(), kpi) : "–";
    }

    /** What stands at one place of the line, as a person would type it; empty when nothing does. */
    public static String typed(@Nullable Entry entry, LineField field) {
        if (entry instanceof Entry.NotDelivered not) {
            return field == LineField.REASON ? not.reason() : "";
        }
        var figure = figure(entry, field);
        return figure == null ? "" : figure.toPlainString().replace('.', ',');
    }

    static @Nullable BigDecimal figure(@Nullable Entry entry, LineField field) {
        var first = field == LineField.FIRST;
        if (field == LineField.REASON || entry == null) {
            return null;
        }
        if (entry instanceof Entry.Ratio ratio) {
            return first ? ratio.numerator() : ratio.denominator();
        }
        if (entry instanceof Entry.Average average) {
            return first ? average.mean() : BigDecimal.valueOf(average.respondents());
        }
        return entry instanceof Entry.Number number && first ? number.value() : null;
    }

    private String number(BigDecimal value, KpiDefinition kpi) {
        var whole = value.stripTrailingZeros().scale() <= 2;
        return kpi.kind() == KpiKind.AMOUNT && whole ? notation.euro(new Euro(value)) : notation.exact(value);
    }
}
