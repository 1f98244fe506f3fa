package nl.uitkomst.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.Agreements;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.money.MoneyYears;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.time.Clock;
import java.time.LocalDate;

/** What was agreed, for everyone who may see the contract. */
@RequestScoped
@Path("contracten/{nummer}/afspraken")
@Allowed({
    Role.CONTRACT_MANAGER,
    Role.ALDERMAN,
    Role.COOPERATIVE_REPORTER,
    Role.PROVIDER_REPORTER,
    Role.BOARD_MEMBER,
    Role.AUDITOR
})
public class AgreementResource {

    @Inject
    Agreements agreements;

    @Inject
    MoneyYears moneyYears;

    @Inject
    ContractPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    @PathParam("nummer")
    ContractNumber number;

    @GET
    public View show(@QueryParam("gedaan") @DefaultValue("") String done) {
        var agreement = agreements.of(person.get(), number);
        return View.of(
                "contract/agreement.jte",
                new AgreementPage(
                        agreement,
                        moneyYears.readable(person.get(), number).orElse(null),
                        Timeline.of(agreement, LocalDate.now(clock)),
                        agreement.waitsFor(person.get().organisation()),
                        places.of(number),
                        Done.known(done)));
    }
}
