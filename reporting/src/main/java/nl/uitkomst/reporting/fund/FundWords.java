package nl.uitkomst.reporting.fund;

import nl.uitkomst.domain.fund.FundEntry;
import nl.uitkomst.domain.fund.FundStatement;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.reporting.Texts;

/** What a fund says: its message, and what each entry is. */
public final class FundWords {

    private final Texts texts;

    private FundWords(Texts texts) {
        this.texts = texts;
    }

    public static FundWords in(Texts texts) {
        return new FundWords(texts);
    }

    public String title(FundStatement fund) {
        if (fund.entries().isEmpty()) {
            return texts.get("fund.title.empty");
        }
        return isNone(fund.free()) ? texts.get("fund.title.none") : texts.get("fund.title", fund.free());
    }

    public String lead(FundStatement fund) {
        if (!fund.pays()) {
            return texts.get("fund.lead.noMoney");
        }
        if (fund.entries().isEmpty()) {
            return texts.get("fund.lead.empty");
        }
        var what = isNone(fund.reserved()) && isNone(fund.spent())
                ? texts.get("fund.lead.untouched", fund.received())
                : texts.get("fund.lead", fund.received(), fund.reserved(), fund.spent());
        return isNone(fund.owed()) ? what : what + " " + texts.get("fund.lead.owed", fund.owed());
    }

    public String entry(FundEntry entry, FundStatement fund) {
        return texts.get(
                "fund.entry." + entry.kind(),
                entry.year().map(String::valueOf).orElse(""),
                fund.purpose(entry)
                        .map(purpose ->
                                texts.get("fund.entry.purpose", String.valueOf(purpose.number()), purpose.title()))
                        .orElse(""),
                entry.phase().map(String::valueOf).orElse(""));
    }

    private static boolean isNone(Euro amount) {
        return amount.amount().signum() == 0;
    }
}
