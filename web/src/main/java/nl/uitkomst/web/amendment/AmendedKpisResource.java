package nl.uitkomst.web.amendment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.amendment.Change;
import nl.uitkomst.domain.amendment.KpiChange;
import nl.uitkomst.domain.amendment.Negotiation;
import nl.uitkomst.domain.amendment.Obstacle;
import nl.uitkomst.domain.contract.Agreement;
import nl.uitkomst.domain.contract.Agreement.AgreedKpi;
import nl.uitkomst.domain.contract.Agreements;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Term;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import nl.uitkomst.web.kpi.KpiForm;

import java.util.List;
import java.util.Map;

/** The KPIs in an amendment: another definition or target, a new one, or one that is dropped. */
@RequestScoped
@Path("contracten/{nummer}/wijzigingen/{volgnummer}/kpis")
@Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
public class AmendedKpisResource {

    @Inject
    Bench bench;

    @Inject
    Agreements agreements;

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
    public View list() {
        return list(FormInput.filled(language.texts(), Map.of()));
    }

    private View list(FormInput input) {
        var negotiation = bench.open(contract, number);
        return View.of(
                "amendment/kpis.jte", new AmendedKpisPage(input, negotiation, first(negotiation), places.of(contract)));
    }

    @GET
    @Path("nieuw")
    public View blank() {
        var negotiation = bench.open(contract, number);
        var form = KpiForm.blank(language.texts(), terms(negotiation));
        Bench.started(form.input(), negotiation);
        return view(form, negotiation);
    }

    @POST
    @Path("nieuw")
    public Response add(MultivaluedMap<String, String> sent) {
        var negotiation = bench.open(contract, number);
        var form = new KpiForm(FormInput.of(language.texts(), sent), terms(negotiation), null, language.texts());
        if (form.asksForOtherFields()) {
            return view(form, negotiation).withStatus(200);
        }
        var code = form.readCode();
        if (code.filter(one -> negotiation.after().kpi(one).isPresent()).isPresent()) {
            form.input().fault("code", "contract.rule.CODE_TAKEN", code.get().text());
        }
        var agreement = form.read();
        return code.isEmpty() || agreement.isEmpty()
                ? view(form, negotiation).withStatus(422)
                : write(form, negotiation, KpiChange.to(code.get(), agreement.get()), "code");
    }

    @GET
    @Path("{code}")
    public View form(@PathParam("code") KpiCode code) {
        var negotiation = bench.open(contract, number);
        var known = known(negotiation, code);
        var form = KpiForm.of(language.texts(), terms(negotiation), known);
        Bench.started(form.input(), negotiation);
        var subject = KpiChange.to(code, null).subject();
        form.input().put(Bench.versionOf(subject), String.valueOf(negotiation.version(subject)));
        return view(form, negotiation);
    }

    @POST
    @Path("{code}")
    public Response change(@PathParam("code") KpiCode code, MultivaluedMap<String, String> sent) {
        var negotiation = bench.open(contract, number);
        var known = known(negotiation, code);
        var form = new KpiForm(FormInput.of(language.texts(), sent), terms(negotiation), known, language.texts());
        if (form.asksForOtherFields()) {
            return view(form, negotiation).withStatus(200);
        }
        var agreement = form.read();
        return agreement.isEmpty()
                ? view(form, negotiation).withStatus(422)
                : write(form, negotiation, KpiChange.to(code, agreement.get()), "");
    }

    @POST
    @Path("{code}/vervallen")
    public Response drop(@PathParam("code") KpiCode code, MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        List<Change> wishes = List.of(KpiChange.to(code, null));
        return bench.write(contract, number, input, wishes, subject -> "", () -> list(input));
    }

    private Response write(KpiForm form, Negotiation negotiation, Change change, String field) {
        return bench.write(
                contract, number, form.input(), List.of(change), subject -> field, () -> view(form, negotiation));
    }

    private static AgreedKpi known(Negotiation negotiation, KpiCode code) {
        var state = negotiation.after().kpi(code).orElseThrow(() -> new Missing("kpi", code));
        var subject = KpiChange.to(code, null).subject();
        return new AgreedKpi(code, state.agreement(), negotiation.version(subject), List.of());
    }

    /** What the form asks targets for: from the first period for which the change can hold, until the end of the term that is being worked out. */
    private Agreement terms(Negotiation negotiation) {
        var first = negotiation.firstPeriodStart();
        var last = negotiation.after().terms().term().last();
        if (!first.isBefore(last)) {
            throw new RuleBroken(Obstacle.Rule.NO_PERIOD_LEFT, first);
        }
        return agreements.of(person.get(), contract).during(new Term(first, last));
    }

    private static ReportingPeriod first(Negotiation negotiation) {
        return negotiation.now().terms().reporting().periodOf(negotiation.firstPeriodStart());
    }

    private View view(KpiForm form, Negotiation negotiation) {
        return View.of(
                "amendment/kpi.jte", new AmendedKpiPage(form, negotiation, first(negotiation), places.of(contract)));
    }
}
