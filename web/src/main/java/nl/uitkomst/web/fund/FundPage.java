package nl.uitkomst.web.fund;

import nl.uitkomst.domain.fund.FundEntry;
import nl.uitkomst.domain.fund.FundStatement;
import nl.uitkomst.domain.proposal.ProposalList;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.fund.FundWords;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.ContractNav;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The fund of one contract on screen. */
public record FundPage(FundStatement fund, ProposalList proposals, ContractNav nav, Texts texts) {

    /**
     * An entry with what was free after it.
     *
     * @param address the page it comes from; empty for what the fund does by itself
     */
    public record Line(FundEntry entry, String words, String address, String reason, Euro amount, Euro free) {}

    public String title() {
        return words().title(fund);
    }

    public String lead() {
        return words().lead(fund);
    }

    private FundWords words() {
        return FundWords.in(texts);
    }

    public FundBar wide() {
        return FundBar.of(fund, 1200, 130, texts);
    }

    public FundBar narrow() {
        return FundBar.of(fund, 328, 80, texts);
    }

    public boolean isEmpty() {
        return fund.entries().isEmpty();
    }

    public boolean isOwing() {
        return fund.owed().amount().signum() > 0;
    }

    /** The newest first. */
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        var free = Euro.valueOf("0");
        for (var entry : fund.entries()) {
            free = free.plus(entry.onFree());
            lines.add(new Line(
                    entry,
                    words().entry(entry, fund),
                    address(entry),
                    entry.reason().orElse(""),
                    moved(entry),
                    free));
        }
        Collections.reverse(lines);
        return lines;
    }

    /** What it does to what is free; a payment takes from what is reserved and is shown as it is. */
    private static Euro moved(FundEntry entry) {
        return entry.onFree().amount().signum() == 0 ? entry.amount() : entry.onFree();
    }

    private String address(FundEntry entry) {
        var contract = "/contracten/" + fund.number();
        return entry.year()
                .filter(year -> fund.seesSettlements())
                .map(year -> contract + "/afrekeningen/" + year
                        + entry.settlement().map(number -> "/" + number).orElse(""))
                .or(() ->
                        fund.purpose(entry).map(purpose -> contract + "/investeringen/voorstellen/" + purpose.number()))
                .orElse("");
    }

    public List<FundStatement.Purpose> purposes() {
        return List.copyOf(fund.purposes().values());
    }

    public String here() {
        return "/contracten/" + fund.number() + "/investeringen";
    }

    public String signed(Line line) {
        return Notation.in(texts).change(line.amount());
    }
}
