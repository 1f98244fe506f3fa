package nl.uitkomst.web.spending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.spending.Executions;
import nl.uitkomst.domain.spending.LookBack;
import nl.uitkomst.domain.spending.LookBackOn;
import nl.uitkomst.domain.spending.StopInvestment;
import nl.uitkomst.reporting.outcome.ChartMark;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.Download;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import nl.uitkomst.web.outcome.Marks;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How one adopted proposal is carried out as a whole: its phases, stopping early, looking back. */
@RequestScoped
@Path("contracten/{nummer}/investeringen/voorstellen/{voorstel: \\d{1,4}}/uitvoering")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.AUDITOR})
public class ExecutionResource {

    private static final int LONGEST = 4000;
    private static final Set<String> DONE =
            Set.of("gemeld", "akkoord", "teruggestuurd", "betaald", "terugbetaald", "gestopt", "teruggekeken");

    @Inject
    Executions executions;

    @Inject
    StopInvestment stopInvestment;

    @Inject
    LookBackOn lookBackOn;

    @Inject
    Marks chartMarks;

    @Inject
    ContractPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @PathParam("voorstel")
    int proposal;

    @GET
    public View show(@QueryParam("gedaan") @DefaultValue("") String done) {
        return view(FormInput.filled(language.texts(), Map.of()), DONE.contains(done) ? done : "");
    }

    @GET
    @Path("bewijzen/{stap: \\d{1,6}}")
    public Response proof(@PathParam("stap") int step) {
        var file = executions.proof(person.get(), number, proposal, step);
        return Download.file(file.content(), file.name(), MediaType.APPLICATION_OCTET_STREAM);
    }

    @POST
    @Path("stoppen")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response stop(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var why = input.required("reden", LONGEST);
        return attempt(input, "reden", "gestopt", () -> stopInvestment.stop(person.get(), number, proposal, why));
    }

    @POST
    @Path("terugblik")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    public Response lookBack(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var result = input.choice("resultaat", LookBack.Result.class);
        var lesson = input.required("les", LONGEST);
        return attempt(
                input,
                "les",
                "teruggekeken",
                () -> lookBackOn.lookBack(person.get(), number, proposal, result.orElseThrow(), lesson));
    }

    private Response attempt(FormInput input, String field, String done, Runnable act) {
        if (!input.isFaultless()) {
            return view(input, "").withStatus(422);
        }
        try {
            act.run();
        } catch (RuleBroken refusal) {
            if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
                throw refusal;
            }
            input.fault(SpendingRules.isAboutText(refusal) ? field : "", refusal);
            return view(input, "").withStatus(409);
        }
        return Response.seeOther(URI.create("/contracten/" + number + "/investeringen/voorstellen/" + proposal
                        + "/uitvoering?gedaan=" + done))
                .build();
    }

    private View view(FormInput input, String done) {
        var execution = executions.of(person.get(), number, proposal);
        var kpi = execution.kpi();
        var marks = kpi == null ? List.<ChartMark>of() : chartMarks.about(number, kpi.code());
        return View.of(
                "spending/execution.jte",
                new ExecutionPage(execution, marks, input, done, places.of(number), language.texts()));
    }
}
