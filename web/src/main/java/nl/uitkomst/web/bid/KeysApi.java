package nl.uitkomst.web.bid;

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
import nl.uitkomst.domain.bid.AppointOfficers;
import nl.uitkomst.domain.bid.ConfirmOfficerKey;
import nl.uitkomst.domain.bid.KeyRoom;
import nl.uitkomst.domain.bid.MakeOfficerKey;
import nl.uitkomst.domain.bid.MakeTenderKeys;
import nl.uitkomst.domain.bid.seal.SecretWord;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.Set;
import java.util.stream.Collectors;

/** Who keeps the keys of a tender, for another system. A word of an officer goes in or out once, in the body, and is kept nowhere. */
@RequestScoped
@Path("api/v1/aanbestedingen/{nummer}/kluis")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed({Role.CONTRACT_MANAGER, Role.OPENER, Role.ALDERMAN, Role.AUDITOR})
@Tag(name = "aanbestedingen")
public class KeysApi {

    @Inject
    KeyRoom room;

    @Inject
    AppointOfficers appointing;

    @Inject
    MakeOfficerKey makeOfficerKey;

    @Inject
    ConfirmOfficerKey confirmOfficerKey;

    @Inject
    MakeTenderKeys makeTenderKeys;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    TenderNumber number;

    @GET
    @Operation(
            summary = "Wie de sleutels van de aanbesteding bewaart, met de vingerafdrukken",
            description =
                    "Een opener leest onder 'eigen' ook de eigen sleutel. Geen sleutel die iets opent, staat erin.")
    public BidJson.Kluis read() {
        var by = person.get();
        var ceremony = room.of(by, number);
        return BidJson.of(ceremony, by.role() == Role.OPENER ? room.own(by).orElse(null) : null);
    }

    @POST
    @Path("openers")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(
            summary = "De drie openers aanwijzen, in de plaats van wie er was",
            description = "Veld openers: drie accounts uit 'beschikbaar'. Kan totdat de sleutels zijn gemaakt.")
    public Response appoint(String body) {
        var input = sent(body, "openers");
        var accounts = input.texts("openers", 18);
        var chosen = accounts.stream()
                .filter(one -> one.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
        if (chosen.size() != accounts.size()) {
            input.fault("openers", "form", "form.choose");
        }
        return BidAnswers.of(input, "openers", () -> appointing.appoint(person.get(), number, chosen), this::read);
    }

    @POST
    @Path("sleutels")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(
            summary = "De twee sleutels van de aanbesteding maken, als alle drie de openers een eigen sleutel hebben")
    public Response make() {
        return BidAnswers.of(
                JsonInput.nothing(language.texts()), "", () -> makeTenderKeys.make(person.get(), number), this::read);
    }

    @POST
    @Path("eigen")
    @Allowed(Role.OPENER)
    @Operation(
            summary = "Als opener een eigen sleutel maken",
            description =
                    "Het sleutelwoord staat alleen in dit antwoord en wordt niet bewaard. De sleutel telt na bevestigen.")
    public BidJson.Sleutelwoord makeOwn() {
        room.of(person.get(), number);
        return new BidJson.Sleutelwoord(makeOfficerKey.make(person.get()).shown());
    }

    @POST
    @Path("eigen/bevestigen")
    @Allowed(Role.OPENER)
    @Operation(summary = "Bevestigen dat u het sleutelwoord hebt", description = "Veld sleutelwoord")
    public Response confirmOwn(String body) {
        var input = sent(body, "sleutelwoord");
        var word = input.required("sleutelwoord", 200);
        return BidAnswers.of(
                input,
                "sleutelwoord",
                () -> confirmOfficerKey.confirm(person.get(), SecretWord.typed(word)),
                this::read);
    }

    /** What was sent about a tender of which its sender may know the keepers. */
    private JsonInput sent(String body, String... known) {
        room.of(person.get(), number);
        return JsonInput.of(body, language.texts(), Set.of(known));
    }
}
