package nl.uitkomst.web.term;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.amendment.TakeOption;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.term.ContractTime;
import nl.uitkomst.domain.term.ContractTimes;
import nl.uitkomst.domain.term.SignEnding;
import nl.uitkomst.domain.term.WithdrawEnding;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.Faults;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.net.URI;
import java.util.Set;

/** The line of a contract, for everyone who may see it; taking an option and signing its early end for whoever may. */
@RequestScoped
@Path("contracten/{nummer}/looptijd")
@Allowed({
    Role.CONTRACT_MANAGER,
    Role.ALDERMAN,
    Role.COOPERATIVE_REPORTER,
    Role.PROVIDER_REPORTER,
    Role.BOARD_MEMBER,
    Role.AUDITOR
})
public class TermResource {

    private static final Set<String> DONE =
            Set.of("agreed", "proposed", "ended", "signed", "decided", "withdrawn", "account");

    @Inject
    ContractTimes times;

    @Inject
    TakeOption takeOption;

    @Inject
    SignEnding signEnding;

    @Inject
    WithdrawEnding withdrawEnding;

    @Inject
    ContractPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @GET
    public View show(@QueryParam("gedaan") @DefaultValue("") String done) {
        return page(DONE.contains(done) ? done : "", Faults.NONE);
    }

    @POST
    @Path("opties/{optie: \\d+}/nemen")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    public Response take(@PathParam("optie") int option) {
        var time = times.of(person.get(), number);
        try {
            var amendment = takeOption.take(person.get(), number, option, reason(time, option));
            return to("/wijzigingen/" + amendment);
        } catch (RuleBroken refusal) {
            return refused(refusal);
        }
    }

    private String reason(ContractTime time, int option) {
        var texts = language.texts();
        return time.agreement()
                .option(option)
                .map(one -> texts.get(
                        "term.option.reason",
                        String.valueOf(option),
                        Notation.in(texts).date(one.newLastDay())))
                .orElse("-");
    }

    @POST
    @Path("einde/tekenen")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    public Response sign() {
        try {
            var decided = signEnding.sign(person.get(), number);
            return to("/looptijd?gedaan=" + (decided ? "decided" : "signed"));
        } catch (RuleBroken refusal) {
            return refused(refusal);
        }
    }

    @POST
    @Path("einde/intrekken")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    public Response withdraw() {
        try {
            withdrawEnding.withdraw(person.get(), number);
            return to("/looptijd?gedaan=withdrawn");
        } catch (RuleBroken refusal) {
            return refused(refusal);
        }
    }

    private Response refused(RuleBroken refusal) {
        if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
            throw refusal;
        }
        var words = language.texts().get(refusal.rule().key(), refusal.details().toArray());
        return page("", Faults.NONE.with("", words)).withStatus(409);
    }

    private View page(String done, Faults faults) {
        var time = times.of(person.get(), number);
        return View.of("term/term.jte", TermPage.of(time, done, faults, places.of(number), language.texts()));
    }

    private Response to(String path) {
        return Response.seeOther(URI.create("/contracten/" + number + path)).build();
    }
}
