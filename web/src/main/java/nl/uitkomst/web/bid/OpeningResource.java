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
import nl.uitkomst.domain.bid.BeginOpening;
import nl.uitkomst.domain.bid.ConfirmOpening;
import nl.uitkomst.domain.bid.OpeningRoom;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.bid.seal.SecretWord;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.reporting.bid.PrintedOpening;
import nl.uitkomst.web.Attempt;
import nl.uitkomst.web.Download;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.TenderPlaces;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The opening of the bids by two officers, one after the other, and its record. */
@RequestScoped
@Path("aanbestedingen/{nummer}/opening")
@Allowed({Role.CONTRACT_MANAGER, Role.OPENER, Role.ALDERMAN, Role.AUDITOR})
public class OpeningResource {

    private static final Set<String> DONE = Set.of("begonnen", "geopend");

    @Inject
    OpeningRoom room;

    @Inject
    BeginOpening beginOpening;

    @Inject
    ConfirmOpening confirmOpening;

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
        return view(FormInput.filled(language.texts(), Map.of()), DONE.contains(done) ? done : "");
    }

    @POST
    @Path("{envelop: quality|price}/begin")
    @Allowed(Role.OPENER)
    public Response begin(@PathParam("envelop") String envelope, MultivaluedMap<String, String> sent) {
        return attempt(
                envelope, sent, "begonnen", word -> beginOpening.begin(person.get(), number, kind(envelope), word));
    }

    @POST
    @Path("{envelop: quality|price}/bevestig")
    @Allowed(Role.OPENER)
    public Response confirm(@PathParam("envelop") String envelope, MultivaluedMap<String, String> sent) {
        return attempt(
                envelope, sent, "geopend", word -> confirmOpening.confirm(person.get(), number, kind(envelope), word));
    }

    @GET
    @Path("{envelop: quality|price}.pdf")
    @Produces("application/pdf")
    public Response record(@PathParam("envelop") String envelope) {
        var content = room.of(person.get(), number);
        var opening = content.turn(kind(envelope)).begun().orElseThrow(() -> new Missing("opening", envelope));
        var record = opening.drawnUp().orElseThrow(() -> new Missing("record", envelope));
        var pdf = PrintedOpening.pdf(content.tender(), opening, record, language.texts());
        return Download.file(
                pdf, language.texts().get("bid.record.file", number.text(), envelope) + ".pdf", "application/pdf");
    }

    static Envelope kind(String envelope) {
        return Stream.of(Envelope.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(envelope))
                .findFirst()
                .orElseThrow(() -> new Missing("envelope", envelope));
    }

    private Response attempt(
            String envelope, MultivaluedMap<String, String> sent, String done, Consumer<SecretWord> act) {
        var input = FormInput.of(language.texts(), sent);
        var field = "sleutelwoord-" + envelope;
        var word = input.required(field, 200);
        input.put(field, "");
        return Attempt.of(
                input,
                () -> act.accept(SecretWord.typed(word)),
                Refusing.at(field),
                () -> view(input, ""),
                () -> "/aanbestedingen/" + number + "/opening?gedaan=" + done);
    }

    private View view(FormInput input, String done) {
        return View.of(
                "bid/opening.jte",
                new OpeningPage(room.of(person.get(), number), input, done, places.of(number), language.texts()));
    }
}
