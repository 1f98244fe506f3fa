package nl.uitkomst.web.settlement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.settlement.AnswerSettlement;
import nl.uitkomst.domain.settlement.DrawUpSettlement;
import nl.uitkomst.domain.settlement.SignSettlement;
import nl.uitkomst.domain.settlement.WithdrawCorrection;
import nl.uitkomst.domain.settlement.YearEnd;
import nl.uitkomst.domain.settlement.YearEnds;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Map;
import java.util.Set;

/** The settlement of one contract year: reading it, drawing it up, signing it or saying what is wrong, correcting it. */
@RequestScoped
@Path("contracten/{nummer}/afrekeningen/{jaar: \\d{4}}")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.AUDITOR})
public class SettlementResource {

    private static final int LONGEST = 2000;
    private static final int LONGEST_ANSWER = 4000;
    private static final Set<String> DONE =
            Set.of("opgemaakt", "getekend", "teruggestuurd", "correctie", "ingetrokken");

    @Inject
    YearEnds yearEnds;

    @Inject
    DrawUpSettlement drawUp;

    @Inject
    SignSettlement signSettlement;

    @Inject
    AnswerSettlement answerSettlement;

    @Inject
    WithdrawCorrection withdrawCorrection;

    @Inject
    ContractPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @PathParam("jaar")
    int year;

    @GET
    public View show(@QueryParam("gedaan") @DefaultValue("") String done) {
        return view(FormInput.filled(language.texts(), Map.of()), DONE.contains(done) ? done : "");
    }

    /** An earlier settlement of the year, as it was. */
    @GET
    @Path("{volgnummer: \\d{1,4}}")
    public View one(@PathParam("volgnummer") int wanted) {
        var end = end();
        return view(end, paper(end, wanted), FormInput.filled(language.texts(), Map.of()), "");
    }

    @GET
    @Path("{volgnummer: \\d{1,4}}/pdf")
    @Produces("application/pdf")
    public Response pdf(@PathParam("volgnummer") int wanted) {
        var end = end();
        return SettlementFile.of(end, paper(end, wanted), language.texts());
    }

    @POST
    @Path("opmaken")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response drawUp(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var reserve = ReserveForm.read(input);
        if (!input.has("kenmerk")) {
            input.fault("", "settlement.drawUp.fault.read");
        }
        var read = SettlementPage.NONE.equals(input.text("kenmerk")) ? "" : input.text("kenmerk");
        return attempt(input, "opgemaakt", () -> drawUp.drawUp(person.get(), number, year, reserve, read));
    }

    @POST
    @Path("tekenen")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    public Response sign(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        if (!input.has("akkoord")) {
            input.fault("akkoord", "settlement.sign.fault.read");
        }
        return attempt(input, "getekend", () -> signSettlement.sign(person.get(), number, year, input.text("kenmerk")));
    }

    @POST
    @Path("antwoord")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    public Response answer(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var wrong = input.required("bezwaar", LONGEST_ANSWER);
        return attempt(
                input,
                "teruggestuurd",
                () -> answerSettlement.answer(person.get(), number, year, input.text("kenmerk"), wrong));
    }

    @POST
    @Path("correctie")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response correct(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var why = input.required("reden", LONGEST);
        var reserve = ReserveForm.read(input);
        return attempt(input, "correctie", () -> drawUp.correct(person.get(), number, year, reserve, why));
    }

    @POST
    @Path("intrekken")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response withdraw(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        return attempt(input, "ingetrokken", () -> withdrawCorrection.withdraw(person.get(), number, year));
    }

    private Response attempt(FormInput input, String done, Runnable act) {
        if (!input.isFaultless()) {
            return view(input, "").withStatus(422);
        }
        try {
            act.run();
        } catch (RuleBroken refusal) {
            if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
                throw refusal;
            }
            input.fault("", refusal);
            return view(input, "").withStatus(409);
        }
        return Response.seeOther(URI.create("/contracten/" + number + "/afrekeningen/" + year + "?gedaan=" + done))
                .build();
    }

    private View view(FormInput input, String done) {
        var end = end();
        return view(end, end.newest().orElse(null), input, done);
    }

    private View view(YearEnd end, YearEnd.@Nullable Paper paper, FormInput input, String done) {
        return View.of(
                "settlement/year.jte",
                new SettlementPage(end, paper, person.get(), input, done, places.of(number), language.texts()));
    }

    private YearEnd end() {
        return yearEnds.of(person.get(), number, year);
    }

    private static YearEnd.Paper paper(YearEnd end, int wanted) {
        return end.paper(wanted).orElseThrow(() -> new Missing("settlement", wanted));
    }
}
