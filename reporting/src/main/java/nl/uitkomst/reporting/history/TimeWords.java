package nl.uitkomst.reporting.history;

import nl.uitkomst.domain.contract.AccessRule;
import nl.uitkomst.domain.term.AgreedDate;
import nl.uitkomst.domain.term.ExtensionOption;
import nl.uitkomst.domain.term.PhasedStart;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.contract.FormWords;
import nl.uitkomst.reporting.shared.Notation;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.stream.Collectors;

/** What is agreed about time beside the term, and about who may use what, one thing at a time, in words. Empty where nothing is agreed. */
public final class TimeWords {

    private final FormWords words;
    private final Texts texts;
    private final Notation notation;

    public TimeWords(FormWords words) {
        this.words = words;
        this.texts = words.texts();
        this.notation = Notation.in(texts);
    }

    public String option(@Nullable ExtensionOption option) {
        if (option == null) {
            return "";
        }
        var sums = option.lumpSums().entrySet().stream()
                .map(sum ->
                        words.get("history.option.sum", String.valueOf(sum.getKey()), notation.cents(sum.getValue())))
                .collect(Collectors.joining());
        return texts.get("history.option.value", option.newLastDay(), option.decideBy()) + sums;
    }

    public String notice(@Nullable Integer months) {
        return months == null ? "" : texts.get("history.notice.months", months);
    }

    public String date(@Nullable AgreedDate date) {
        return date == null ? "" : notation.date(date.day());
    }

    public String phase(@Nullable PhasedStart phase) {
        return phase == null ? "" : notation.date(phase.startsOn());
    }

    public String inhabitants(@Nullable Integer count) {
        return count == null ? "" : notation.number(count);
    }

    public String access(@Nullable AccessRule rule) {
        if (rule == null) {
            return "";
        }
        var parts = new ArrayList<>(rule.conditions());
        rule.tariffs().stream()
                .map(tariff -> texts.get(
                        "history.access.tariff", tariff.group(), notation.cents(tariff.amount()), tariff.unit()))
                .forEach(parts::add);
        parts.add(rule.maximum());
        parts.add(rule.otherwise());
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("; "));
    }
}
