package nl.uitkomst.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import nl.uitkomst.domain.contract.MergeOrganisations;
import nl.uitkomst.domain.organisation.JoinCooperative;
import nl.uitkomst.domain.organisation.LeaveCooperative;
import nl.uitkomst.domain.organisation.Membership;
import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.domain.organisation.OrganisationCodes;
import nl.uitkomst.domain.organisation.Organisations;
import nl.uitkomst.domain.organisation.RegisterOrganisation;
import nl.uitkomst.domain.organisation.RenameOrganisation;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Organisations and who takes part in them, for another system. */
@RequestScoped
@Path("api/v1/organisaties")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed({Role.CONTRACT_MANAGER, Role.ADMINISTRATOR, Role.AUDITOR})
@Tag(name = "organisaties")
public class OrganisationsApi {

    @Inject
    Organisations organisations;

    @Inject
    RegisterOrganisation registerOrganisation;

    @Inject
    JoinCooperative joinCooperative;

    @Inject
    LeaveCooperative leaveCooperative;

    @Inject
    RenameOrganisation renameOrganisation;

    @Inject
    MergeOrganisations mergeOrganisations;

    @Inject
    AccessPolicy policy;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @GET
    @Operation(summary = "Alle organisaties")
    public List<OrganisationJson> list() {
        policy.require(policy.maySeeOrganisations(person.get()));
        return organisations.all().stream()
                .map(one -> OrganisationJson.of(one, false))
                .toList();
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    @Operation(summary = "Eén organisatie, met wie eraan meedoet")
    public OrganisationJson one(@PathParam("id") UUID id) {
        policy.require(policy.maySeeOrganisations(person.get()));
        return OrganisationJson.of(organisations.get(id), true);
    }

    @POST
    @Allowed({Role.CONTRACT_MANAGER, Role.ADMINISTRATOR})
    @Operation(summary = "Een organisatie toevoegen: soort, naam en nummers in registers")
    public Response register(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("soort", "naam", "cbsCode", "kvkNummer", "agbCode"));
        var kind = input.choice("soort", Organisation.Kind.class);
        var name = input.required("naam", OrganisationForm.LONGEST_NAME);
        var cbs = code(input, "cbsCode", "GM\\d{4}", "organisation.fault.cbs");
        var kvk = code(input, "kvkNummer", "\\d{8}", "organisation.fault.kvk");
        var agb = code(input, "agbCode", "\\d{8}", "organisation.fault.agb");
        if (!input.isFaultless()) {
            return input.refused();
        }
        try {
            var made = registerOrganisation.register(
                    person.get(), kind.orElseThrow(), name, new OrganisationCodes(cbs, kvk, agb));
            return Response.created(URI.create("/api/v1/organisaties/" + made.publicId()))
                    .entity(OrganisationJson.of(made, true))
                    .build();
        } catch (RuleBroken refusal) {
            return refused(input, refusal, refusal.rule() == Organisation.Rule.NAME_TAKEN ? "naam" : "");
        }
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/deelnames")
    @Allowed({Role.CONTRACT_MANAGER, Role.ADMINISTRATOR})
    @Operation(summary = "Een organisatie laten meedoen aan een coöperatie")
    public Response join(@PathParam("id") UUID id, String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("organisatie", "rol", "van"));
        var provider = input.key("organisatie");
        var role = input.choice("rol", Membership.Role.class);
        var from = input.date("van");
        if (!input.isFaultless()) {
            return input.refused();
        }
        try {
            joinCooperative.join(person.get(), id, provider.orElseThrow(), role.orElseThrow(), from.orElseThrow());
            return Response.created(URI.create("/api/v1/organisaties/" + id))
                    .entity(one(id))
                    .build();
        } catch (RuleBroken refusal) {
            return refused(input, refusal, "organisatie");
        }
    }

    @PUT
    @Path("{id: [0-9a-f-]{36}}/deelnames/{provider: [0-9a-f-]{36}}")
    @Allowed({Role.CONTRACT_MANAGER, Role.ADMINISTRATOR})
    @Operation(summary = "Een deelname beëindigen: de laatste dag in 'totEnMet'")
    public Response leave(@PathParam("id") UUID id, @PathParam("provider") UUID provider, String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("totEnMet"));
        var lastDay = input.date("totEnMet");
        if (!input.isFaultless()) {
            return input.refused();
        }
        try {
            leaveCooperative.leave(person.get(), id, provider, lastDay.orElseThrow());
            return Response.ok(one(id)).build();
        } catch (RuleBroken refusal) {
            return refused(input, refusal, "totEnMet");
        }
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/namen")
    @Allowed({Role.CONTRACT_MANAGER, Role.ADMINISTRATOR})
    @Operation(summary = "Een andere naam vanaf een dag; wat over een eerdere dag gaat, houdt de naam van toen")
    public Response rename(@PathParam("id") UUID id, String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("naam", "vanaf"));
        var name = input.required("naam", OrganisationForm.LONGEST_NAME);
        var from = input.date("vanaf");
        if (!input.isFaultless()) {
            return input.refused();
        }
        try {
            renameOrganisation.rename(person.get(), id, name, from.orElseThrow());
            return Response.ok(one(id)).build();
        } catch (RuleBroken refusal) {
            return refused(input, refusal, "naam");
        }
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/fusie")
    @Allowed({Role.CONTRACT_MANAGER, Role.ADMINISTRATOR})
    @Operation(
            summary =
                    "Opgaan in een andere organisatie vanaf een dag; die neemt haar plaats in contracten en coöperaties in")
    public Response merge(@PathParam("id") UUID id, String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("in", "vanaf"));
        var into = input.key("in");
        var from = input.date("vanaf");
        if (!input.isFaultless()) {
            return input.refused();
        }
        try {
            mergeOrganisations.merge(person.get(), id, into.orElseThrow(), from.orElseThrow());
            return Response.ok(one(id)).build();
        } catch (RuleBroken refusal) {
            return refused(input, refusal, "in");
        }
    }

    private static Response refused(JsonInput input, RuleBroken refusal, String field) {
        if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
            throw refusal;
        }
        return input.refused(refusal, field);
    }

    private static @Nullable String code(JsonInput input, String name, String form, String words) {
        var code = input.optional(name, 20);
        if (code.isEmpty()) {
            return null;
        }
        if (!code.matches(form)) {
            input.fault(name, "form", words);
        }
        return code;
    }
}
