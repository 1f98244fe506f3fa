package nl.uitkomst.web.amendment;

import nl.uitkomst.domain.amendment.Amendment.Status;
import nl.uitkomst.domain.amendment.AmendmentOverview;
import nl.uitkomst.web.ContractNav;

/** All amendments of a contract, newest first on screen. */
public record AmendmentsPage(AmendmentOverview overview, ContractNav nav, String done) {

    public long count(Status status) {
        return overview.lines().stream().filter(line -> line.status() == status).count();
    }

    public String address(int number) {
        return "/contracten/" + overview.contract() + "/wijzigingen/" + number;
    }
}
