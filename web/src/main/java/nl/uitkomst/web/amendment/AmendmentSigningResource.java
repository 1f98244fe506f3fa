package nl.uitkomst.web.amendment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.amendment.Amendment;
import nl.uitkomst.domain.amendment.AnswerAmendment;
import nl.uitkomst.domain.amendment.SignAmendment;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.util.Map;

/** Signing an offered amendment, or answering with what should be otherwise. */
@RequestScoped
@Path("contracten/{nummer}/wijzigingen/{volgnummer}/tekenen")
@Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
public class AmendmentSigningResource {

    private static final int LONGEST_ANSWER = 4000;

    @Inject
    Bench bench;

    @Inject
    SignAmendment signAmendment;

    @Inject
    AnswerAmendment answerAmendment;

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
    public View show() {
        return view(FormInput.filled(language.texts(), Map.of()));
    }

    @POST
    public Response sign(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        if (!input.has("akkoord")) {
            input.fault("akkoord", "amendment.sign.fault.read");
            return view(input).withStatus(422);
        }
        try {
            signAmendment.sign(person.get(), contract, number, Bench.whole(input, "gelezen"));
        } catch (RuleBroken refusal) {
            return refused(input, refusal);
        }
        var inForce = bench.read(contract, number).status() == Amendment.Status.IN_FORCE;
        input.put("gelezen", "");
        return Bench.next(contract, number, inForce ? "geldt" : "getekend", input);
    }

    @POST
    @Path("antwoord")
    public Response answer(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var wishes = input.required("wensen", LONGEST_ANSWER);
        if (!input.isFaultless()) {
            return view(input).withStatus(422);
        }
        try {
            answerAmendment.answer(person.get(), contract, number, Bench.whole(input, "gelezen"), wishes);
            return Bench.next(contract, number, "beantwoord", input);
        } catch (RuleBroken refusal) {
            return refused(input, refusal);
        }
    }

    private Response refused(FormInput input, RuleBroken refusal) {
        if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
            throw refusal;
        }
        input.fault("", refusal);
        return view(input).withStatus(409);
    }

    private View view(FormInput input) {
        var negotiation = bench.read(contract, number);
        return View.of(
                "amendment/sign.jte",
                new AmendmentPage(negotiation, person.get(), places.of(contract), input, 0, "", language.texts()));
    }
}
