package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.submission.Finding;
import nl.uitkomst.domain.submission.Finding.Code;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/** A finding in words: what was found, what is expected, and what to do about it. */
public record FindingText(String found, String expected, String todo) {

    private static final Set<Code> ABOUT_NUMBERS = EnumSet.of(
            Code.NOT_WHOLE,
            Code.NEGATIVE,
            Code.TOO_LARGE,
            Code.TOO_PRECISE,
            Code.NUMERATOR_ABOVE_DENOMINATOR,
            Code.REASON_TOO_LONG,
            Code.OUT_OF_SCALE,
            Code.UNUSUAL,
            Code.UNUSUAL_DENOMINATOR,
            Code.FROM_FORMULA,
            Code.TOO_MANY_CELLS,
            Code.IGNORED_CELLS);
    private static final String PLAIN_NUMBER = "-?[0-9]{1,25}(\\.[0-9]{1,25})?%?";

    public static FindingText of(Finding finding, Texts texts) {
        var details = finding.details().stream()
                .map(detail -> ABOUT_NUMBERS.contains(finding.code()) ? number(detail, texts) : detail)
                .toArray();
        var key = "submission.finding." + finding.code();
        return new FindingText(
                texts.get(key + ".found", details),
                texts.get(key + ".expected", details),
                texts.get(key + ".todo", details));
    }

    private static String number(String detail, Texts texts) {
        if (!detail.matches(PLAIN_NUMBER)) {
            return detail;
        }
        var percent = detail.endsWith("%") ? "%" : "";
        var number = detail.substring(0, detail.length() - percent.length());
        return Notation.in(texts).exact(new BigDecimal(number)) + percent;
    }
}
