package nl.uitkomst.web.amendment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.amendment.Change;
import nl.uitkomst.domain.amendment.ChangeAmendment;
import nl.uitkomst.domain.amendment.DropChange;
import nl.uitkomst.domain.amendment.Negotiation;
import nl.uitkomst.domain.amendment.OfferAmendment;
import nl.uitkomst.domain.amendment.SettleCollision;
import nl.uitkomst.domain.amendment.WithdrawAmendment;
import nl.uitkomst.domain.contract.Agreements;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.util.Map;

/** One amendment, and everything that is done with it as a whole. */
@RequestScoped
@Path("contracten/{nummer}/wijzigingen/{volgnummer}")
@Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
public class AmendmentResource {

    private static final int LONGEST_REASON = 2000;

    @Inject
    Bench bench;

    @Inject
    Agreements agreements;

    @Inject
    ChangeAmendment changeAmendment;

    @Inject
    DropChange dropChange;

    @Inject
    SettleCollision settleCollision;

    @Inject
    OfferAmendment offerAmendment;

    @Inject
    WithdrawAmendment withdrawAmendment;

    @Inject
    ContractPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber contract;

    @PathParam("volgnummer")
    int number;

    @GET
    @Allowed({
        Role.CONTRACT_MANAGER,
        Role.ALDERMAN,
        Role.COOPERATIVE_REPORTER,
        Role.PROVIDER_REPORTER,
        Role.BOARD_MEMBER,
        Role.AUDITOR
    })
    public View show(
            @QueryParam("gedaan") @DefaultValue("") String done, @QueryParam("sinds") @DefaultValue("0") int read) {
        return view(FormInput.filled(language.texts(), Map.of()), read, AmendmentDone.known(done));
    }

    @GET
    @Path("reden")
    public View reason() {
        var known = bench.open(contract, number);
        return reason(ReasonForm.of(language.texts(), known), known);
    }

    @POST
    @Path("reden")
    public Response changeReason(MultivaluedMap<String, String> sent) {
        var known = bench.open(contract, number);
        var input = FormInput.of(language.texts(), sent);
        var basics = form(input, known).read();
        if (basics.isEmpty()) {
            return reason(input, known).withStatus(422);
        }
        try {
            changeAmendment.change(
                    person.get(),
                    contract,
                    number,
                    Bench.whole(input, "versie"),
                    basics.get().reason(),
                    basics.get().from());
            return Bench.next(contract, number, "opgeslagen", input);
        } catch (RuleBroken refusal) {
            input.changedMeanwhile(refusal);
            var now = bench.open(contract, number);
            input.put("versie", String.valueOf(now.basics()));
            return reason(input, now).withStatus(409);
        }
    }

    @POST
    @Path("vervallen")
    public Response drop(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        return attempt(
                input,
                "vervallen",
                () -> dropChange.drop(person.get(), contract, number, subject(input), Bench.whole(input, "versie")));
    }

    @POST
    @Path("overnemen")
    public Response settle(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        return attempt(
                input,
                "overgenomen",
                () -> settleCollision.settle(
                        person.get(), contract, number, subject(input), Bench.whole(input, "versie")));
    }

    @POST
    @Path("aanbieden")
    public Response offer(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        return attempt(
                input,
                "aangeboden",
                () -> offerAmendment.offer(person.get(), contract, number, Bench.whole(input, "gelezen")));
    }

    @POST
    @Path("intrekken")
    public Response withdraw(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var why = input.required("waarom", LONGEST_REASON);
        if (!input.isFaultless()) {
            return view(input, 0, "").withStatus(422);
        }
        return attempt(input, "ingetrokken", () -> withdrawAmendment.withdraw(person.get(), contract, number, why));
    }

    private Response attempt(FormInput input, String done, Runnable act) {
        try {
            act.run();
            return Bench.next(contract, number, done, input);
        } catch (RuleBroken refusal) {
            if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
                throw refusal;
            }
            input.fault("", refusal);
            return view(input, Bench.whole(input, "gelezen"), "").withStatus(409);
        }
    }

    private static Change.Subject subject(FormInput input) {
        try {
            return Change.Subject.valueOf(input.text("onderdeel"));
        } catch (IllegalArgumentException tamperedWith) {
            throw new Missing("change", input.text("onderdeel"));
        }
    }

    private View view(FormInput input, int read, String done) {
        var negotiation = bench.read(contract, number);
        return View.of(
                "amendment/one.jte",
                new AmendmentPage(negotiation, person.get(), places.of(contract), input, read, done, language.texts()));
    }

    private ReasonForm form(FormInput input, Negotiation known) {
        return new ReasonForm(input, agreements.of(person.get(), contract), known, places.of(contract));
    }

    private View reason(FormInput input, Negotiation known) {
        return View.of("amendment/reason.jte", form(input, known));
    }
}
