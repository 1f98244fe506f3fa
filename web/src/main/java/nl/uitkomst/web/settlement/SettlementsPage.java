package nl.uitkomst.web.settlement;

import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.settlement.Settlement;
import nl.uitkomst.domain.settlement.YearEnds.Year;
import nl.uitkomst.domain.settlement.YearEnds.Years;
import nl.uitkomst.web.ContractNav;

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

    public boolean isSubsidy() {
        return years.legalForm() == Contract.LegalForm.SUBSIDY;
    }

    public String address(Year year) {
        return "/contracten/" + years.number() + "/afrekeningen/" + year.year();
    }
}
