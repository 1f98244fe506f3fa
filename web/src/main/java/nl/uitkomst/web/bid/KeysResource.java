package nl.uitkomst.web.bid;

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
import nl.uitkomst.domain.bid.AppointOfficers;
import nl.uitkomst.domain.bid.ConfirmOfficerKey;
import nl.uitkomst.domain.bid.KeyRoom;
import nl.uitkomst.domain.bid.MakeOfficerKey;
import nl.uitkomst.domain.bid.MakeTenderKeys;
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

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who keeps the keys of a tender: three officers, each with a key, and the ceremony in which the keys of the tender are made. */
@RequestScoped
@Path("aanbestedingen/{nummer}/kluis")
@Allowed({Role.CONTRACT_MANAGER, Role.OPENER, Role.ALDERMAN, Role.AUDITOR})
public class KeysResource {

    private static final Set<String> DONE = Set.of("aangewezen", "sleutels", "bevestigd");

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
    TenderPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    TenderNumber number;

    @GET
    public View show(@QueryParam("gedaan") @DefaultValue("") String done) {
        return view(FormInput.filled(language.texts(), Map.of()), null, DONE.contains(done) ? done : "");
    }

    @POST
    @Path("openers")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response appoint(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var chosen = input.all("opener").stream()
                .filter(one -> one.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
        return attempt(input, "opener", "aangewezen", () -> appointing.appoint(person.get(), number, chosen));
    }

    @POST
    @Path("sleutels")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response make(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        return attempt(input, "", "sleutels", () -> makeTenderKeys.make(person.get(), number));
    }

    /** The word is shown on the answer itself and nowhere else. */
    @POST
    @Path("eigen")
    @Allowed(Role.OPENER)
    public Response makeOwn(MultivaluedMap<String, String> sent) {
        room.of(person.get(), number);
        var word = makeOfficerKey.make(person.get());
        return view(FormInput.of(language.texts(), sent), word.shown(), "").withStatus(200);
    }

    @POST
    @Path("eigen/bevestigen")
    @Allowed(Role.OPENER)
    public Response confirmOwn(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var word = input.required("sleutelwoord", 200);
        input.put("sleutelwoord", "");
        return attempt(
                input,
                "sleutelwoord",
                "bevestigd",
                () -> confirmOfficerKey.confirm(person.get(), SecretWord.typed(word)));
    }

    private Response attempt(FormInput input, String field, String done, Runnable act) {
        return Attempt.of(
                input,
                act,
                Refusing.at(field),
                () -> view(input, null, ""),
                () -> "/aanbestedingen/" + number + "/kluis?gedaan=" + done);
    }

    private View view(FormInput input, @Nullable String word, String done) {
        var by = person.get();
        var officer = by.role() == Role.OPENER;
        var page = new KeysPage(
                number,
                room.of(by, number),
                by.role() == Role.CONTRACT_MANAGER,
                officer,
                officer ? room.own(by).orElse(null) : null,
                word,
                input,
                done,
                places.of(number),
                language.texts());
        return View.of("bid/keys.jte", page);
    }
}
