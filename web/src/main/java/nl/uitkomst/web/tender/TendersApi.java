package nl.uitkomst.web.tender;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.tender.AnnounceTender;
import nl.uitkomst.domain.tender.DraftTender;
import nl.uitkomst.domain.tender.Step;
import nl.uitkomst.domain.tender.StepOn;
import nl.uitkomst.domain.tender.TenderLines;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderSheets;
import nl.uitkomst.domain.tender.WithdrawTender;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import nl.uitkomst.web.account.Open;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.net.URI;
import java.util.List;

/** Tenders, for another system. */
@RequestScoped
@Path("api/v1/aanbestedingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "aanbestedingen")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.AUDITOR, Role.BIDDER, Role.ASSESSOR, Role.OPENER})
public class TendersApi {

    @Inject
    TenderLines lines;

    @Inject
    TenderSheets sheets;

    @Inject
    DraftTender draftTender;

    @Inject
    AnnounceTender announceTender;

    @Inject
    StepOn stepOn;

    @Inject
    WithdrawTender withdrawTender;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @GET
    @Operation(summary = "De aanbestedingen waar u iets mee te maken hebt")
    public List<TenderJson.Regel> all() {
        return lines.of(person.get()).stream().map(TenderJson.Regel::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(
            summary = "Een aanbesteding beginnen",
            description =
                    "Velden nummer, titel, omschrijving, procedure (concurrentiegerichteDialoog, openbaar, nietOpenbaar of socialeDiensten), categorie (leveringen, werken of diensten) en zo nodig waarde")
    public Response draft(String body) {
        var sent = TenderInput.of(
                body, language.texts(), "nummer", "titel", "omschrijving", "procedure", "categorie", "waarde");
        var basics = sent.basics();
        var number = sent.input().optional("nummer", 40);
        return TenderAnswers.of(sent.input(), () -> {
            var tender = draftTender.draft(person.get(), number, basics.orElseThrow(), false);
            return Response.created(URI.create("/api/v1/aanbestedingen/" + tender.number()))
                    .entity(one(tender.number()))
                    .build();
        });
    }

    @GET
    @Path("{nummer}")
    @Operation(summary = "Eén aanbesteding met haar opzet en planning")
    public TenderJson one(@PathParam("nummer") TenderNumber number) {
        return TenderJson.of(sheets.of(person.get(), number));
    }

    @GET
    @Path("{nummer}/aankondiging")
    @Open
    @Operation(summary = "Wat iedereen kan lezen van een aanbesteding die is aangekondigd")
    public TenderJson announcement(@PathParam("nummer") TenderNumber number) {
        return TenderJson.of(sheets.announced(number));
    }

    @POST
    @Path("{nummer}/aankondigen")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "Een aanbesteding aankondigen, als alles er is")
    public Response announce(@PathParam("nummer") TenderNumber number) {
        return TenderAnswers.of(
                JsonInput.nothing(language.texts()),
                () -> announceTender.announce(person.get(), number),
                () -> one(number));
    }

    @POST
    @Path("{nummer}/stap")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(
            summary = "Een aanbesteding een stap verder brengen",
            description = "Veld stap: aanmeldingSluiten, selectieVersturen, dialoogOpenen of uitnodigen")
    public Response step(@PathParam("nummer") TenderNumber number, String body) {
        sheets.of(person.get(), number);
        var sent = TenderInput.of(body, language.texts(), "stap");
        var step = sent.input().choice("stap", Step.class);
        return TenderAnswers.of(
                sent.input(), () -> stepOn.step(person.get(), number, step.orElseThrow()), () -> one(number));
    }

    @POST
    @Path("{nummer}/intrekken")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "Een aanbesteding intrekken", description = "Veld reden")
    public Response withdraw(@PathParam("nummer") TenderNumber number, String body) {
        sheets.of(person.get(), number);
        var sent = TenderInput.of(body, language.texts(), "reden");
        var reason = sent.reason();
        return TenderAnswers.of(
                sent.input(), () -> withdrawTender.withdraw(person.get(), number, reason), () -> one(number));
    }
}
