package nl.uitkomst.web.kpi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.AddKpi;
import nl.uitkomst.domain.contract.Agreements;
import nl.uitkomst.domain.contract.ChangeKpi;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.RemoveKpi;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.net.URI;
import java.util.List;

/** The KPIs of a contract with their definitions and targets, for another system. */
@RequestScoped
@Path("api/v1/contracten/{nummer}/kpis")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed({
    Role.CONTRACT_MANAGER,
    Role.ALDERMAN,
    Role.COOPERATIVE_REPORTER,
    Role.PROVIDER_REPORTER,
    Role.BOARD_MEMBER,
    Role.AUDITOR
})
@Tag(name = "kpis")
public class KpisApi {

    @Inject
    Agreements agreements;

    @Inject
    AddKpi addKpi;

    @Inject
    ChangeKpi changeKpi;

    @Inject
    RemoveKpi removeKpi;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @GET
    @Operation(summary = "De KPI's van een contract, met definitie en normen")
    public List<KpiJson> list() {
        return agreements.of(person.get(), number).kpis().stream()
                .map(KpiJson::of)
                .toList();
    }

    @GET
    @Path("{code}")
    @Operation(summary = "Eén KPI met definitie en normen")
    public KpiJson one(@PathParam("code") KpiCode code) {
        return agreements
                .of(person.get(), number)
                .kpi(code)
                .map(KpiJson::of)
                .orElseThrow(() -> new Missing("kpi", code));
    }

    @POST
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "Een KPI toevoegen aan een concept")
    public Response add(String body) {
        var input = JsonInput.of(body, language.texts(), KpiInput.FIELDS);
        var code = input.value("code", KpiForm::code, "kpi.fault.code");
        var agreement = new KpiInput(input).read(periods());
        if (code.isEmpty() || agreement.isEmpty()) {
            return input.refused();
        }
        try {
            addKpi.add(person.get(), number, code.get(), agreement.get());
            return Response.created(URI.create("/api/v1/contracten/" + number + "/kpis/" + code.get()))
                    .entity(one(code.get()))
                    .build();
        } catch (RuleBroken refusal) {
            return refused(input, refusal, refusal.rule() == Contract.Rule.CODE_TAKEN ? "code" : "");
        }
    }

    @PUT
    @Path("{code}")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "Een KPI van een concept wijzigen; stuur 'versie' mee zoals u die las")
    public Response change(@PathParam("code") KpiCode code, String body) {
        var input = JsonInput.of(body, language.texts(), KpiInput.FIELDS);
        if (input.has("code") && !input.required("code", 40).equals(code.text())) {
            input.fault("code", "fixed", "kpi.fault.codeFixed");
        }
        var version = input.version();
        var agreement = new KpiInput(input).read(periods());
        if (agreement.isEmpty()) {
            return input.refused();
        }
        try {
            changeKpi.change(person.get(), number, code, version, agreement.get());
            return Response.ok(one(code)).build();
        } catch (RuleBroken refusal) {
            return refused(input, refusal, "");
        }
    }

    @DELETE
    @Path("{code}")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "Een KPI uit een concept halen")
    public void remove(@PathParam("code") KpiCode code) {
        removeKpi.remove(person.get(), number, code);
    }

    private List<ReportingPeriod> periods() {
        return agreements.of(person.get(), number).periods();
    }

    private static Response refused(JsonInput input, RuleBroken refusal, String field) {
        if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
            throw refusal;
        }
        return input.refused(refusal, field);
    }
}
