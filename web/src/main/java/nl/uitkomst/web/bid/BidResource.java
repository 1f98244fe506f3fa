package nl.uitkomst.web.bid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.bid.BidRoom;
import nl.uitkomst.domain.bid.CloseVault;
import nl.uitkomst.domain.bid.MakeVault;
import nl.uitkomst.domain.bid.OpenVault;
import nl.uitkomst.domain.bid.PromisePlace;
import nl.uitkomst.domain.bid.SubmitBid;
import nl.uitkomst.domain.bid.WithdrawBid;
import nl.uitkomst.domain.bid.WritePromise;
import nl.uitkomst.domain.bid.seal.SecretWord;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.web.Attempt;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.TenderPlaces;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/** The bid of the own organisation: the vault, the promises, what is missing, submitting, replacing and withdrawing, and the receipts. */
@RequestScoped
@Path("aanbestedingen/{nummer}/inschrijving")
@Allowed(Role.BIDDER)
public class BidResource {

    private static final Set<String> DONE =
            Set.of("open", "dicht", "bewaard", "prijs", "document", "weg", "ingediend", "ingetrokken");

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
    SubmitBid submitBid;

    @Inject
    WithdrawBid withdrawBid;

    @Inject
    VaultCookie cookie;

    @Inject
    TenderPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    TenderNumber number;

    @GET
    public View show(@QueryParam("gedaan") @DefaultValue("") String done) {
        return view(blank(), null, null, DONE.contains(done) ? done : "");
    }

    @POST
    @Path("kluis")
    public Response make(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        return Attempt.of(
                input,
                () -> {
                    var word = makeVault.make(person.get(), number, input.has("opnieuw"));
                    return view(blank(), null, word.shown(), "").withStatus(200);
                },
                Refusing.at(""),
                () -> view(input, null, null, ""));
    }

    @POST
    @Path("openen")
    public Response open(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var word = input.required("kluiswoord", 200);
        input.put("kluiswoord", "");
        return Attempt.of(
                input,
                () -> {
                    var token = openVault.open(person.get(), number, SecretWord.typed(word));
                    return Response.fromResponse(to("?gedaan=open"))
                            .cookie(cookie.opened(number, token))
                            .build();
                },
                Refusing.at("kluiswoord"),
                () -> view(input, null, null, ""));
    }

    @POST
    @Path("sluiten")
    public Response close() {
        closeVault.close(person.get(), number);
        return Response.fromResponse(to("?gedaan=dicht"))
                .cookie(cookie.closed(number))
                .build();
    }

    @GET
    @Path("belofte")
    public View promise(@QueryParam("waar") @DefaultValue("") String key) {
        var content = content();
        var place = PromisePlace.of(content.tender(), key);
        var input = blank();
        BidPage.fill(input, content.promise(place), language.texts());
        return View.of(
                "bid/promise.jte", new BidPage(content, place, null, input, "", places.of(number), language.texts()));
    }

    @POST
    @Path("belofte")
    public Response write(@QueryParam("waar") @DefaultValue("") String key, MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var place = PromisePlace.of(content().tender(), key);
        var promise = new PromiseForm(input).promise();
        return Attempt.of(
                input,
                () -> writePromise.write(
                        person.get(), number, cookie.token(), key, promise.orElseThrow(), input.text("gelezen")),
                Refusing.at("belofte"),
                () -> view(input, place, null, ""),
                () -> address("?gedaan=bewaard#" + URLEncoder.encode(key, StandardCharsets.UTF_8)));
    }

    @POST
    @Path("indienen")
    public Response submit(MultivaluedMap<String, String> sent) {
        return attempt(
                FormInput.of(language.texts(), sent),
                () -> submitBid.submit(person.get(), number, cookie.token()),
                "?gedaan=ingediend#bewijs");
    }

    @POST
    @Path("intrekken")
    public Response withdraw(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        if (!input.has("zeker")) {
            input.fault("zeker", "bid.withdraw.sure.fault");
        }
        return attempt(input, () -> withdrawBid.withdraw(person.get(), number), "?gedaan=ingetrokken#bewijs");
    }

    @GET
    @Path("bewijs/{bewijs: \\d+}.pdf")
    @Produces("application/pdf")
    public Response receipt(@PathParam("bewijs") int which) {
        return BidFiles.receipt(room.of(person.get(), number, ""), which, language.texts());
    }

    private BidRoom.Content content() {
        return room.of(person.get(), number, cookie.token());
    }

    private FormInput blank() {
        return FormInput.filled(language.texts(), Map.of());
    }

    private Response attempt(FormInput input, Runnable act, String next) {
        return Attempt.of(input, act, Refusing.at(""), () -> view(input, null, null, ""), () -> address(next));
    }

    private View view(FormInput input, @Nullable PromisePlace place, @Nullable String word, String done) {
        return View.of(
                place == null ? "bid/bid.jte" : "bid/promise.jte",
                new BidPage(content(), place, word, input, done, places.of(number), language.texts()));
    }

    private Response to(String query) {
        return Response.seeOther(URI.create(address(query))).build();
    }

    private String address(String query) {
        return "/aanbestedingen/" + number + "/inschrijving" + query;
    }
}
