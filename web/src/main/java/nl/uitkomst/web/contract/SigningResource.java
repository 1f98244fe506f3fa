package nl.uitkomst.web.contract;

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
import nl.uitkomst.domain.contract.Agreement;
import nl.uitkomst.domain.contract.Agreements;
import nl.uitkomst.domain.contract.AnswerWithChanges;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.SignContract;
import nl.uitkomst.domain.history.Histories;
import nl.uitkomst.domain.money.MoneyYears;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.reporting.history.DifferenceWords;
import nl.uitkomst.reporting.history.Wording;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Signing an offered contract, or answering with what should be otherwise. */
@RequestScoped
@Path("contracten/{nummer}/tekenen")
@Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
public class SigningResource {

    private static final int LONGEST_ANSWER = 4000;

    @Inject
    Agreements agreements;

    @Inject
    MoneyYears moneyYears;

    @Inject
    Histories histories;

    @Inject
    SignContract signContract;

    @Inject
    AnswerWithChanges answerWithChanges;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @GET
    public View show(@QueryParam("gedaan") @DefaultValue("") String done) {
        return view(FormInput.filled(language.texts(), Map.of()), Done.known(done));
    }

    @POST
    public Response sign(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        if (!input.has("akkoord")) {
            input.fault("akkoord", "contract.sign.fault.read");
            return view(input, "").withStatus(422);
        }
        try {
            signContract.sign(person.get(), number, offeredAt(input));
        } catch (RuleBroken refusal) {
            return refused(input, refusal);
        }
        var agreed = agreements.of(person.get(), number).status() == Contract.Status.AGREED;
        return Response.seeOther(URI.create(
                        "/contracten/" + number + "/afspraken?gedaan=" + (agreed ? "overeengekomen" : "getekend")))
                .build();
    }

    @POST
    @Path("antwoord")
    public Response answer(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var wishes = input.required("wensen", LONGEST_ANSWER);
        if (!input.isFaultless()) {
            return view(input, "").withStatus(422);
        }
        try {
            answerWithChanges.answer(person.get(), number, offeredAt(input), wishes);
            return Response.seeOther(URI.create("/contracten?gedaan=beantwoord"))
                    .build();
        } catch (RuleBroken refusal) {
            return refused(input, refusal);
        }
    }

    private Response refused(FormInput input, RuleBroken refusal) {
        if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
            throw refusal;
        }
        input.fault("", refusal);
        return view(input, "").withStatus(409);
    }

    private static Instant offeredAt(FormInput input) {
        try {
            return Instant.parse(input.text("aangeboden"));
        } catch (DateTimeException tamperedWith) {
            return Instant.EPOCH;
        }
    }

    private View view(FormInput input, String done) {
        var agreement = agreements.of(person.get(), number);
        return View.of(
                "contract/sign.jte",
                new SigningPage(
                        agreement,
                        moneyYears.readable(person.get(), number).orElse(null),
                        person.get(),
                        changes(agreement),
                        input,
                        done));
    }

    private @Nullable List<Wording> changes(Agreement agreement) {
        return agreement.status() == Contract.Status.OFFERED
                ? histories
                        .sinceLastOffer(person.get(), number)
                        .map(DifferenceWords.in(
                                language.texts(), agreement.proposal().legalForm())::of)
                        .orElse(null)
                : null;
    }
}
