package nl.uitkomst.web.tender;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import nl.uitkomst.domain.tender.Calendar;
import nl.uitkomst.domain.tender.DescribeTender;
import nl.uitkomst.domain.tender.LegalTerm;
import nl.uitkomst.domain.tender.OverruleTerm;
import nl.uitkomst.domain.tender.PlanTender;
import nl.uitkomst.domain.tender.ScopeTender;
import nl.uitkomst.domain.tender.StateScoring;
import nl.uitkomst.domain.tender.TakeJourney;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import nl.uitkomst.domain.tender.TenderSheet;
import nl.uitkomst.domain.tender.TenderSheets;
import nl.uitkomst.domain.tender.WeighCriteria;
import nl.uitkomst.web.ApiWords;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.ArrayList;
import java.util.Optional;

/** The set-up and the calendar of a tender, written by another system. Once the tender is announced each of these is a rectification, and needs a reason. */
@RequestScoped
@Path("api/v1/aanbestedingen/{nummer}/opzet")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "aanbestedingen")
@Allowed(Role.CONTRACT_MANAGER)
public class TenderSetupApi {

    @Inject
    TenderSheets sheets;

    @Inject
    DescribeTender describeTender;

    @Inject
    ScopeTender scopeTender;

    @Inject
    TakeJourney takeJourney;

    @Inject
    WeighCriteria weighCriteria;

    @Inject
    StateScoring stateScoring;

    @Inject
    PlanTender planTender;

    @Inject
    OverruleTerm overruleTerm;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    TenderNumber number;

    /** What is done with something that was read. */
    private interface Writing<T> {
        void write(T read, String reason);
    }

    @PUT
    @Path("basis")
    @Operation(
            summary = "Waarover de aanbesteding gaat",
            description =
                    "Velden titel, omschrijving, procedure, categorie en zo nodig waarde; alleen in de voorbereiding")
    public Response basics(String body) {
        writable();
        var sent = TenderInput.of(
                body, language.texts(), "titel", "omschrijving", "procedure", "categorie", "waarde", "reden");
        return keep(sent, sent.basics(), (read, reason) -> describeTender.describe(person.get(), number, read, null));
    }

    @PUT
    @Path("omvang")
    @Operation(
            summary = "Voor wie, in welke percelen, op welke minimumeisen en hoe lang",
            description = "Velden doelgroepen (naam, start), percelen, eisen, maanden en na de aankondiging reden")
    public Response scope(String body) {
        writable();
        var sent = TenderInput.of(body, language.texts(), "doelgroepen", "percelen", "eisen", "maanden", "reden");
        return keep(sent, sent.scope(), (read, reason) -> scopeTender.write(person.get(), number, read, reason, null));
    }

    @PUT
    @Path("klantreis")
    @Operation(summary = "De klantreis waarop wordt beoordeeld", description = "Veld klantreis: een uuid")
    public Response journey(String body) {
        writable();
        var sent = TenderInput.of(body, language.texts(), "klantreis");
        var journey = sent.input().key("klantreis");
        return keep(sent, journey, (read, reason) -> takeJourney.take(person.get(), number, read));
    }

    @PUT
    @Path("criteria")
    @Operation(
            summary = "De gunningscriteria met hun gewicht, samen 100",
            description =
                    "Veld criteria: soort (kwaliteit met persona en fase, prijs, of anders met naam), gewicht en zo nodig minimumscore; na de aankondiging ook reden")
    public Response criteria(String body) {
        var sheet = writable();
        var sent = TenderInput.of(body, language.texts(), "criteria", "reden");
        return keep(
                sent,
                sent.criteria(sheet),
                (read, reason) -> weighCriteria.weigh(person.get(), number, read, reason, null));
    }

    @PUT
    @Path("beoordeling")
    @Operation(
            summary = "De schaal, de prijsformule en wat er bij gelijke punten gebeurt",
            description =
                    "Velden schaal (score, betekenis), formule (laagstePrijs, rechteLijn of perEuro), laag, hoog, perPunt, bijGelijkePunten (kwaliteit, prijs of loting) en na de aankondiging reden")
    public Response scoring(String body) {
        writable();
        var sent = TenderInput.of(
                body, language.texts(), "schaal", "formule", "laag", "hoog", "perPunt", "bijGelijkePunten", "reden");
        return keep(
                sent, sent.scoring(), (read, reason) -> stateScoring.state(person.get(), number, read, reason, null));
    }

    @PUT
    @Path("planning")
    @Operation(
            summary = "De momenten van de aanbesteding, in UTC",
            description =
                    "Een veld per moment: vragenTot, aanmeldenTot, selectieOp, dialoogVan, dialoogTot, uitnodigingOp, inschrijvenTot, gunningOp, contractVan; en na de aankondiging reden")
    public Response planning(String body) {
        writable();
        var known = new ArrayList<>(ApiWords.values(Calendar.Kind.class).keySet());
        known.add("reden");
        var sent = TenderInput.of(body, language.texts(), known.toArray(String[]::new));
        return keep(sent, sent.calendar(), (read, reason) -> planTender.plan(person.get(), number, read, reason, null));
    }

    @PUT
    @Path("signalen/{termijn}")
    @Operation(summary = "Een te korte termijn zo laten", description = "Veld reden")
    public Response overrule(@PathParam("termijn") String term, String body) {
        writable();
        var legal = Optional.ofNullable(ApiWords.values(LegalTerm.class).get(term))
                .orElseThrow(() -> new Missing("legal term", term));
        var sent = TenderInput.of(body, language.texts(), "reden");
        return keep(
                sent, Optional.of(legal), (read, reason) -> overruleTerm.overrule(person.get(), number, read, reason));
    }

    private <T> Response keep(TenderInput sent, Optional<T> read, Writing<T> writing) {
        var reason = sent.reason();
        return TenderAnswers.of(
                sent.input(),
                () -> writing.write(read.orElseThrow(), reason),
                () -> TenderJson.of(sheets.of(person.get(), number)));
    }

    private TenderSheet writable() {
        var sheet = sheets.of(person.get(), number);
        if (!sheet.may(Act.SET_UP)) {
            throw new RuleBroken(AccessPolicy.Rule.NOT_ALLOWED);
        }
        return sheet;
    }
}
