package nl.uitkomst.web.bid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.bid.BidRoom;
import nl.uitkomst.domain.bid.CloseVault;
import nl.uitkomst.domain.bid.KeepPrice;
import nl.uitkomst.domain.bid.MakeVault;
import nl.uitkomst.domain.bid.OpenVault;
import nl.uitkomst.domain.bid.PromisePlace;
import nl.uitkomst.domain.bid.SubmitBid;
import nl.uitkomst.domain.bid.WithdrawBid;
import nl.uitkomst.domain.bid.WritePromise;
import nl.uitkomst.domain.bid.seal.SecretWord;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.Set;

/**
 * The own bid, for another system. It opens the vault with the word, once, and sends along what it gets for that with every request in the header
 * {@code Kluistoegang}; neither of the two is kept.
 */
@RequestScoped
@Path("api/v1/aanbestedingen/{nummer}/inschrijving")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed(Role.BIDDER)
@Tag(name = "aanbestedingen")
public class BidApi {

    @Inject
    BidRoom room;

    @Inject
    MakeVault makeVault;

    @Inject
    OpenVault openVault;

    @Inject
    CloseVault closeVault;

    @Inject
    WritePromise writePromise;

    @Inject
    KeepPrice keepPrice;

    @Inject
    SubmitBid submitBid;

    @Inject
    WithdrawBid withdrawBid;

    @Inject
    VaultCookie vault;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    TenderNumber number;

    @GET
    @Operation(
            summary = "Uw inschrijving, met wat er ontbreekt en uw ontvangstbewijzen",
            description =
                    "Met de kop Kluistoegang ook de inhoud van het concept; zonder die kop is 'open' onwaar en is de inhoud leeg. Tijden zijn die van de database.")
    public BidJson.Inschrijving read() {
        return BidJson.of(room.of(person.get(), number, vault.token()));
    }

    @POST
    @Path("kluis")
    @Operation(
            summary = "Een kluis maken voor uw concept",
            description =
                    "Het kluiswoord staat alleen in dit antwoord en wordt niet bewaard. Met 'opnieuw' begint u opnieuw als u het kwijt bent: uw concept gaat dan verloren.")
    public Response make(String body) {
        var input = sent(body, "opnieuw");
        var anew = input.flag("opnieuw");
        return BidAnswers.of(
                input,
                "",
                () -> new BidJson.Kluiswoord(
                        makeVault.make(person.get(), number, anew).shown()));
    }

    @POST
    @Path("openen")
    @Operation(
            summary = "De kluis openen met het kluiswoord",
            description =
                    "Veld kluiswoord. Stuur 'kluistoegang' uit het antwoord mee als kop Kluistoegang; die opent de kluis hoogstens acht uur, alleen voor dit account.")
    public Response open(String body) {
        var input = sent(body, "kluiswoord");
        var word = input.required("kluiswoord", 200);
        return BidAnswers.of(
                input,
                "kluiswoord",
                () -> new BidJson.Kluistoegang(openVault.open(person.get(), number, SecretWord.typed(word))));
    }

    @POST
    @Path("sluiten")
    @Operation(summary = "De kluis sluiten, overal waar u hem hebt geopend")
    public Response close() {
        closeVault.close(person.get(), number);
        return Response.noContent().build();
    }

    @PUT
    @Path("belofte")
    @Operation(
            summary = "Een belofte schrijven onder een criterium",
            description =
                    "In 'waar' de sleutel van het criterium. Velden belofte, maatstaf (naam, soort, richting, norm, eenheid, ondergrens, gevolg) en gelezen: het kenmerk van wat er stond toen u het las.")
    public Response write(@QueryParam("waar") @DefaultValue("") String key, String body) {
        PromisePlace.of(room.of(person.get(), number, vault.token()).tender(), key);
        var input = JsonInput.of(body, language.texts(), Set.of("belofte", "maatstaf", "gelezen"));
        var promise = BidInput.promise(input);
        var read = input.required("gelezen", 64);
        return BidAnswers.of(
                input,
                "belofte",
                () -> writePromise.write(person.get(), number, vault.token(), key, promise.orElseThrow(), read),
                this::read);
    }

    @PUT
    @Path("prijs")
    @Operation(
            summary = "De prijs opgeven: voor elk onderdeel een bedrag per contractjaar, in euro's zonder btw",
            description = "Veld regels: naam en jaren (een lijst van bedragen als tekst, zoals \"1250000.00\")")
    public Response price(String body) {
        var input = sent(body, "regels");
        var sheet = BidInput.price(input);
        return BidAnswers.of(
                input,
                "regels",
                () -> keepPrice.keep(person.get(), number, vault.token(), sheet.orElseThrow()),
                this::read);
    }

    @POST
    @Path("indienen")
    @Operation(
            summary = "Indienen wat er in de kluis staat, in de plaats van wat u eerder indiende",
            description = "Het antwoord is het ontvangstbewijs, met tijd en hash")
    public Response submit() {
        read();
        return BidAnswers.of(
                JsonInput.nothing(language.texts()),
                "",
                () -> BidJson.of(submitBid.submit(person.get(), number, vault.token())));
    }

    @POST
    @Path("intrekken")
    @Operation(
            summary = "Intrekken wat u indiende; het concept blijft",
            description = "Veld zeker: waar. Het antwoord is het bewijs van de intrekking")
    public Response withdraw(String body) {
        var input = sent(body, "zeker");
        if (!input.flag("zeker")) {
            input.fault("zeker", "required", "bid.withdraw.sure.fault");
        }
        return BidAnswers.of(input, "", () -> BidJson.of(withdrawBid.withdraw(person.get(), number)));
    }

    /** What was sent about a tender in which its sender bids. */
    private JsonInput sent(String body, String... known) {
        read();
        return JsonInput.of(body, language.texts(), Set.of(known));
    }
}
