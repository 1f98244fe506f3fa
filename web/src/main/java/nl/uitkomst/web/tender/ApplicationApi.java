package nl.uitkomst.web.tender;

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
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.ApplyForTender;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import nl.uitkomst.domain.tender.TenderSheets;
import nl.uitkomst.domain.tender.WithdrawApplication;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The own application for a tender, for another system. */
@RequestScoped
@Path("api/v1/aanbestedingen/{nummer}/aanmelding")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "aanbestedingen")
@Allowed(Role.BIDDER)
public class ApplicationApi {

    @Inject
    TenderSheets sheets;

    @Inject
    ApplyForTender applyForTender;

    @Inject
    WithdrawApplication withdrawApplication;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    TenderNumber number;

    @GET
    @Operation(summary = "Uw aanmelding, met wat erover is beslist zodra dat aan allen is verstuurd")
    public TenderJson.Gegadigde own() {
        var own = sheets.of(person.get(), number).own();
        if (own == null) {
            throw new Missing("application", number);
        }
        return TenderJson.Gegadigde.of(own);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Aanmelden, of de aanmelding wijzigen, tot de termijn voorbij is",
            description =
                    "Velden handelsnaam, contact (een rol), leden (naam, soort, penvoerder) en verklaringen (onderwerp, geldt, bewijs)")
    public Response apply(String body) {
        if (!sheets.of(person.get(), number).may(Act.APPLY)) {
            throw new RuleBroken(AccessPolicy.Rule.NOT_ALLOWED);
        }
        var sent = TenderInput.of(body, language.texts(), "handelsnaam", "contact", "leden", "verklaringen");
        var application = sent.application();
        return TenderAnswers.of(
                sent.input(), () -> applyForTender.apply(person.get(), number, application.orElseThrow()), this::own);
    }

    @POST
    @Path("intrekken")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "De aanmelding intrekken", description = "Veld zeker: waar")
    public Response withdraw(String body) {
        sheets.of(person.get(), number);
        var sent = TenderInput.of(body, language.texts(), "zeker");
        if (!sent.input().flag("zeker")) {
            sent.input().fault("zeker", "required", "tender.apply.withdraw.sure");
        }
        return TenderAnswers.of(sent.input(), () -> {
            withdrawApplication.withdraw(person.get(), number);
            return Response.noContent().build();
        });
    }
}
