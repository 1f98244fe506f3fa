package nl.uitkomst.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.organisation.Organisations;
import nl.uitkomst.domain.organisation.RegisterOrganisation;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.net.URI;
import java.util.Map;

/** The list of organisations, and registering another one. */
@RequestScoped
@Path("organisaties")
@Allowed({Role.CONTRACT_MANAGER, Role.ADMINISTRATOR, Role.AUDITOR})
public class OrganisationsResource {

    @Inject
    Organisations organisations;

    @Inject
    RegisterOrganisation registerOrganisation;

    @Inject
    AccessPolicy policy;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @GET
    public View list() {
        policy.require(policy.maySeeOrganisations(person.get()));
        return View.of(
                "organisation/list.jte",
                new OrganisationsPage(organisations.all(), policy.mayKeepOrganisations(person.get())));
    }

    @GET
    @Path("nieuw")
    @Allowed({Role.CONTRACT_MANAGER, Role.ADMINISTRATOR})
    public View form() {
        return form(new OrganisationForm(FormInput.filled(language.texts(), Map.of("soort", "PROVIDER"))));
    }

    @POST
    @Path("nieuw")
    @Allowed({Role.CONTRACT_MANAGER, Role.ADMINISTRATOR})
    public Response register(MultivaluedMap<String, String> sent) {
        var form = new OrganisationForm(FormInput.of(language.texts(), sent));
        var filled = form.read();
        if (filled.isEmpty()) {
            return form(form).withStatus(422);
        }
        try {
            var what = filled.get();
            var made = registerOrganisation.register(person.get(), what.kind(), what.name(), what.codes());
            return Response.seeOther(URI.create("/organisaties/" + made.publicId() + "?gedaan=geregistreerd"))
                    .build();
        } catch (RuleBroken refusal) {
            form.input().fault(refusal.rule().name().equals("NAME_TAKEN") ? "naam" : "kvknummer", refusal);
            return form(form).withStatus(422);
        }
    }

    private static View form(OrganisationForm form) {
        return View.of("organisation/new.jte", form);
    }
}
