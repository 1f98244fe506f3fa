package nl.uitkomst.web.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import nl.uitkomst.domain.action.Action;
import nl.uitkomst.domain.action.ActionBoard;
import nl.uitkomst.domain.action.AgreeAction;
import nl.uitkomst.domain.action.ChangeAction;
import nl.uitkomst.domain.action.CloseAction;
import nl.uitkomst.domain.action.SeenAction;
import nl.uitkomst.domain.action.TickStep;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.Outcomes;
import nl.uitkomst.domain.outcome.PeriodRange;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.reporting.action.ActionsFile;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import nl.uitkomst.web.outcome.Marks;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The actions of a contract: agreed, changed, followed step by step, and closed with what came of them. */
@RequestScoped
@Path("contracten/{nummer}/acties")
@Allowed
public class ActionsResource {

    private static final Set<String> DONE = Set.of("agreed", "changed", "ticked", "closed");
    private static final int LONGEST_WORDS = 4000;

    @Inject
    ActionBoard board;

    @Inject
    AgreeAction agreeAction;

    @Inject
    ChangeAction changeAction;

    @Inject
    TickStep tickStep;

    @Inject
    CloseAction closeAction;

    @Inject
    Outcomes outcomes;

    @Inject
    Marks marks;

    @Inject
    ContractPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @GET
    public View all(@BeanParam ActionFilter filter) {
        return View.of("action/list.jte", new ActionsPage(content(), filter, places.of(number)));
    }

    @GET
    @Path("lijst.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv(@BeanParam ActionFilter filter) {
        var content = content();
        var shown = new ActionsPage(content, filter, places.of(number)).shown();
        return Response.ok(ActionsFile.csv(number, shown, content.today(), language.texts()))
                .header("Content-Disposition", "attachment; filename=\"" + number + "-acties.csv\"")
                .build();
    }

    @GET
    @Path("nieuw")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER, Role.COOPERATIVE_REPORTER})
    public View blank(@QueryParam("kpi") @DefaultValue("") String kpi) {
        return view(ActionForm.blank(keepable(), kpi, places.of(number), language.texts()));
    }

    @POST
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER, Role.COOPERATIVE_REPORTER})
    public Response agree(MultivaluedMap<String, String> sent) {
        return keep(new ActionForm(keepable(), null, FormInput.of(language.texts(), sent), places.of(number)));
    }

    @GET
    @Path("{actie: \\d+}")
    public View one(@PathParam("actie") int action, @QueryParam("gedaan") @DefaultValue("") String done) {
        return page(content(), action, FormInput.filled(language.texts(), Map.of()), DONE.contains(done) ? done : "");
    }

    @GET
    @Path("{actie: \\d+}/wijzigen")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER, Role.COOPERATIVE_REPORTER})
    public View filled(@PathParam("actie") int action) {
        var content = keepable();
        return view(ActionForm.filled(content, openOf(content, action), places.of(number), language.texts()));
    }

    @POST
    @Path("{actie: \\d+}")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER, Role.COOPERATIVE_REPORTER})
    public Response change(@PathParam("actie") int action, MultivaluedMap<String, String> sent) {
        var content = keepable();
        var input = FormInput.of(language.texts(), sent);
        return keep(new ActionForm(content, openOf(content, action), input, places.of(number)));
    }

    @POST
    @Path("{actie: \\d+}/stappen/{stap: \\d+}")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER, Role.COOPERATIVE_REPORTER, Role.PROVIDER_REPORTER})
    public Response tick(
            @PathParam("actie") int action, @PathParam("stap") int step, MultivaluedMap<String, String> sent) {
        if (FormInput.of(language.texts(), sent).text("gedaan").equals("nee")) {
            tickStep.tick(person.get(), number, action, step, null);
        } else {
            tickStep.tickToday(person.get(), number, action, step);
        }
        return to(action, "ticked");
    }

    @POST
    @Path("{actie: \\d+}/sluiten")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER, Role.COOPERATIVE_REPORTER})
    public Response close(@PathParam("actie") int action, MultivaluedMap<String, String> sent) {
        var content = keepable();
        openOf(content, action);
        var input = FormInput.of(language.texts(), sent);
        var result = input.choice("resultaat", Action.Result.class);
        var words = input.required("woorden", LONGEST_WORDS);
        if (!input.isFaultless() || result.isEmpty()) {
            return page(content, action, input, "").withStatus(422);
        }
        try {
            closeAction.close(person.get(), number, action, result.get(), words);
        } catch (RuleBroken refusal) {
            requireToldAtField(refusal);
            input.fault("woorden", refusal);
            return page(content, action, input, "").withStatus(409);
        }
        return to(action, "closed");
    }

    private Response keep(ActionForm form) {
        if (form.asksForMore()) {
            form.addStep();
            return view(form).withStatus(200);
        }
        var plan = form.read();
        plan.ifPresent(read -> agreeAction.faults(person.get(), number, read).forEach(form::tell));
        if (plan.isEmpty() || !form.input().isFaultless()) {
            return view(form).withStatus(422);
        }
        var action = form.action();
        try {
            if (action == null) {
                return to(agreeAction.agree(person.get(), number, plan.get(), null), "agreed");
            }
            changeAction.change(person.get(), number, action.number(), plan.get(), form.version());
            return to(action.number(), "changed");
        } catch (RuleBroken refusal) {
            requireToldAtField(refusal);
            if (refusal.rule() == Action.Rule.CHANGED_MEANWHILE && action != null) {
                form.input().changedMeanwhile(refusal);
                form.input().put("versie", String.valueOf(action.version()));
            } else {
                form.input().fault("", refusal);
            }
            return view(form).withStatus(409);
        }
    }

    private static void requireToldAtField(RuleBroken refusal) {
        if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
            throw refusal;
        }
    }

    private ActionBoard.Content content() {
        return board.of(person.get(), number);
    }

    /** For whoever may agree actions here. */
    private ActionBoard.Content keepable() {
        var content = content();
        if (!content.mayKeep()) {
            throw new RuleBroken(AccessPolicy.Rule.NOT_ALLOWED);
        }
        return content;
    }

    private static SeenAction openOf(ActionBoard.Content content, int number) {
        var action = content.action(number);
        if (!action.isOpen()) {
            throw new RuleBroken(Action.Rule.CLOSED_ALREADY, String.valueOf(number));
        }
        return action;
    }

    private View page(ActionBoard.Content content, int number, FormInput input, String done) {
        var action = content.action(number);
        var expected = action.plan().expectation();
        var code = expected == null ? action.plan().kpi() : expected.kpi();
        return View.of(
                "action/one.jte",
                new ActionPage(
                        content,
                        action,
                        outcome(code),
                        code == null ? List.of() : marks.about(this.number, code),
                        input,
                        done,
                        places.of(this.number)));
    }

    private @Nullable KpiOutcome outcome(@Nullable KpiCode code) {
        return code == null
                ? null
                : outcomes.kpi(person.get(), number, code, PeriodRange.ALL).kpi();
    }

    private static View view(ActionForm form) {
        return View.of("action/form.jte", form);
    }

    private Response to(int action, String done) {
        return Response.seeOther(URI.create("/contracten/" + number + "/acties/" + action + "?gedaan=" + done))
                .build();
    }
}
