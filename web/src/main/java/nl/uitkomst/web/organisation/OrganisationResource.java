package nl.uitkomst.web.organisation;

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
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.MergeOrganisations;
import nl.uitkomst.domain.organisation.ChangeMembershipRole;
import nl.uitkomst.domain.organisation.JoinCooperative;
import nl.uitkomst.domain.organisation.LeaveCooperative;
import nl.uitkomst.domain.organisation.Membership;
import nl.uitkomst.domain.organisation.RenameOrganisation;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.net.URI;
import java.util.Map;
import java.util.UUID;

/** One organisation, and who takes part in it from when until when. */
@RequestScoped
@Path("organisaties/{id: [0-9a-f-]{36}}")
@Allowed({Role.CONTRACT_MANAGER, Role.ADMINISTRATOR, Role.AUDITOR})
public class OrganisationResource {

    @Inject
    OrganisationPages pages;

    @Inject
    JoinCooperative joinCooperative;

    @Inject
    LeaveCooperative leaveCooperative;

    @Inject
    ChangeMembershipRole changeMembershipRole;

    @Inject
    RenameOrganisation renameOrganisation;

    @Inject
    MergeOrganisations mergeOrganisations;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("id")
    UUID id;

    @GET
    public View show(@QueryParam("gedaan") @DefaultValue("") String done) {
        return View.of(
                "organisation/one.jte",
                pages.of(person.get(), id, FormInput.filled(language.texts(), Map.of()), "", done));
    }

    @POST
    @Path("deelnames")
    @Allowed({Role.CONTRACT_MANAGER, Role.ADMINISTRATOR})
    public Response join(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var provider = input.key("aanbieder");
        var role = input.choice("rol", Membership.Role.class);
        var from = input.date("van");
        if (!input.isFaultless()) {
            return again(input, "meedoen");
        }
        return attempt(
                input,
                "meedoen",
                "aanbieder",
                () -> joinCooperative.join(
                        person.get(), id, provider.orElseThrow(), role.orElseThrow(), from.orElseThrow()));
    }

    @POST
    @Path("deelnames/{provider: [0-9a-f-]{36}}/einde")
    @Allowed({Role.CONTRACT_MANAGER, Role.ADMINISTRATOR})
    public Response leave(@PathParam("provider") UUID provider, MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var field = "tot-" + provider;
        var lastDay = input.date(field);
        var opened = "einde-" + provider;
        if (lastDay.isEmpty()) {
            return again(input, opened);
        }
        return attempt(input, opened, field, () -> leaveCooperative.leave(person.get(), id, provider, lastDay.get()));
    }

    @POST
    @Path("deelnames/{provider: [0-9a-f-]{36}}/rol")
    @Allowed({Role.CONTRACT_MANAGER, Role.ADMINISTRATOR})
    public Response changeRole(@PathParam("provider") UUID provider, MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var role = input.choice("rol-" + provider, Membership.Role.class);
        var from = input.date("van-" + provider);
        var opened = "rol-" + provider;
        if (!input.isFaultless()) {
            return again(input, opened);
        }
        return attempt(
                input,
                opened,
                "van-" + provider,
                () -> changeMembershipRole.change(person.get(), id, provider, role.orElseThrow(), from.orElseThrow()));
    }

    @POST
    @Path("naam")
    @Allowed({Role.CONTRACT_MANAGER, Role.ADMINISTRATOR})
    public Response rename(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var name = input.required("naam", OrganisationForm.LONGEST_NAME);
        var from = input.date("naam-van");
        if (!input.isFaultless()) {
            return again(input, "naam");
        }
        return attempt(
                input,
                "naam",
                "naam",
                "hernoemd",
                () -> renameOrganisation.rename(person.get(), id, name, from.orElseThrow()));
    }

    @POST
    @Path("fusie")
    @Allowed({Role.CONTRACT_MANAGER, Role.ADMINISTRATOR})
    public Response merge(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var into = input.key("fusie-in");
        var from = input.date("fusie-van");
        if (!input.isFaultless()) {
            return again(input, "fusie");
        }
        return attempt(
                input,
                "fusie",
                "fusie-in",
                "opgegaan",
                () -> mergeOrganisations.merge(person.get(), id, into.orElseThrow(), from.orElseThrow()));
    }

    private Response attempt(FormInput input, String opened, String field, Runnable act) {
        return attempt(input, opened, field, "deelname", act);
    }

    private Response attempt(FormInput input, String opened, String field, String done, Runnable act) {
        try {
            act.run();
            return Response.seeOther(URI.create("/organisaties/" + id + "?gedaan=" + done))
                    .build();
        } catch (RuleBroken refusal) {
            if (refusal.rule().name().equals("NOT_ALLOWED")) {
                throw refusal;
            }
            input.fault(field, refusal);
            return again(input, opened);
        }
    }

    private Response again(FormInput input, String opened) {
        return View.of("organisation/one.jte", pages.of(person.get(), id, input, opened, ""))
                .withStatus(422);
    }
}
