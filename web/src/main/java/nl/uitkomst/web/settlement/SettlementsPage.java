package nl.uitkomst.web.settlement;

import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.settlement.Settlement;
import nl.uitkomst.domain.settlement.YearEnds.Year;
import nl.uitkomst.domain.settlement.YearEnds.Years;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.settlement.SettlementWords;
import nl.uitkomst.web.ContractNav;

import java.util.Objects;

/** All contract years of one contract, and how far each is settled. */
public record SettlementsPage(Years years, ContractNav nav) {

    public long closed() {
        return years.years().stream()
                .filter(year -> year.status() == Settlement.Status.CLOSED)
                .count();
    }

    public long waiting() {
        return years.years().stream().filter(Year::signs).count();
    }

    /** Which year comes next, and from when; empty when all are drawn up. */
    public String next(Texts texts) {
        return years.next()
                .map(year -> SettlementWords.in(texts, isSubsidy())
                        .words(
                                "settlement.years.next",
                                String.valueOf(year.year()),
                                Objects.requireNonNull(years.from().get(year.year()))))
                .orElse("");
    }

    public boolean isSubsidy() {
        return years.legalForm() == Contract.LegalForm.SUBSIDY;
    }

    public String address(Year year) {
        return "/contracten/" + years.number() + "/afrekeningen/" + year.year();
    }
}
