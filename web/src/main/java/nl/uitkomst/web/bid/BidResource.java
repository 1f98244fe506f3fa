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
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.reporting.bid.PrintedReceipt;
import nl.uitkomst.web.Download;
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
        try {
            var word = makeVault.make(person.get(), number, input.has("opnieuw"));
            return view(blank(), null, word.shown(), "").withStatus(200);
        } catch (RuleBroken refusal) {
            return refused(input, "", refusal, null);
        }
    }

    @POST
    @Path("openen")
    public Response open(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var word = input.required("kluiswoord", 200);
        if (!input.isFaultless()) {
            return view(input, null, null, "").withStatus(422);
        }
        try {
            var token = openVault.open(person.get(), number, SecretWord.typed(word));
            return Response.fromResponse(to("?gedaan=open"))
                    .cookie(cookie.opened(number, token))
                    .build();
        } catch (RuleBroken refusal) {
            return refused(input.put("kluiswoord", ""), "kluiswoord", refusal, null);
        }
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
        if (promise.isEmpty()) {
            return view(input, place, null, "").withStatus(422);
        }
        try {
            writePromise.write(person.get(), number, cookie.token(), key, promise.get(), input.text("gelezen"));
        } catch (RuleBroken refusal) {
            return refused(input, "belofte", refusal, place);
        }
        return to("?gedaan=bewaard#" + URLEncoder.encode(key, StandardCharsets.UTF_8));
    }

    @POST
    @Path("indienen")
    public Response submit(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        try {
            submitBid.submit(person.get(), number, cookie.token());
        } catch (RuleBroken refusal) {
            return refused(input, "", refusal, null);
        }
        return to("?gedaan=ingediend#bewijs");
    }

    @POST
    @Path("intrekken")
    public Response withdraw(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        if (!input.has("zeker")) {
            input.fault("zeker", "bid.withdraw.sure.fault");
            return view(input, null, null, "").withStatus(422);
        }
        try {
            withdrawBid.withdraw(person.get(), number);
        } catch (RuleBroken refusal) {
            return refused(input, "", refusal, null);
        }
        return to("?gedaan=ingetrokken#bewijs");
    }

    @GET
    @Path("bewijs/{bewijs: \\d+}.pdf")
    @Produces("application/pdf")
    public Response receipt(@PathParam("bewijs") int which) {
        var content = room.of(person.get(), number, "");
        var receipt = content.bid().receipts().stream()
                .filter(one -> one.number() == which)
                .findFirst()
                .orElseThrow(() -> new Missing("receipt", which));
        var texts = language.texts();
        var print = content.fingerprint() == null ? "" : content.fingerprint();
        var pdf = PrintedReceipt.pdf(content.tender(), content.tradeName(), print, receipt, texts);
        return Download.file(pdf, texts.get("bid.receipt.file", number.text(), which) + ".pdf", "application/pdf");
    }

    private BidRoom.Content content() {
        return room.of(person.get(), number, cookie.token());
    }

    private FormInput blank() {
        return FormInput.filled(language.texts(), Map.of());
    }

    private Response refused(FormInput input, String field, RuleBroken refusal, @Nullable PromisePlace place) {
        Refusing.in(input, field, refusal, language.texts());
        return view(input, place, null, "").withStatus(409);
    }

    private View view(FormInput input, @Nullable PromisePlace place, @Nullable String word, String done) {
        return View.of(
                place == null ? "bid/bid.jte" : "bid/promise.jte",
                new BidPage(content(), place, word, input, done, places.of(number), language.texts()));
    }

    private Response to(String query) {
        return Response.seeOther(URI.create("/aanbestedingen/" + number + "/inschrijving" + query))
                .build();
    }
}
