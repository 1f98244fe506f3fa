package nl.uitkomst.web.persona;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.persona.Figure;
import nl.uitkomst.domain.persona.ForgetPersona;
import nl.uitkomst.domain.persona.KeepAxis;
import nl.uitkomst.domain.persona.PersonaBoard;
import nl.uitkomst.domain.persona.PersonaPictures;
import nl.uitkomst.domain.persona.Picture;
import nl.uitkomst.domain.persona.PicturePersona;
import nl.uitkomst.domain.persona.RecordPersona;
import nl.uitkomst.domain.persona.SentPicture;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.reporting.outcome.Plate;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.SentForm;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** The personas of one's organisation: on their axes, one by one, with their pictures. */
@RequestScoped
@Path("personas")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.AUDITOR})
public class PersonasResource {

    private static final Set<String> DONE = Set.of("recorded", "changed", "pictured", "forgotten", "axis");
    private static final String PICTURE = "beeld";

    @Inject
    PersonaBoard board;

    @Inject
    RecordPersona recordPersona;

    @Inject
    PicturePersona picturePersona;

    @Inject
    ForgetPersona forgetPersona;

    @Inject
    KeepAxis keepAxis;

    @Inject
    PersonaPictures pictures;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @QueryParam("x")
    @DefaultValue("")
    String across;

    @QueryParam("y")
    @DefaultValue("")
    String up;

    @GET
    public View all(@QueryParam("gedaan") @DefaultValue("") String done) {
        return list(FormInput.filled(language.texts(), Map.of()), DONE.contains(done) ? done : "");
    }

    private View list(FormInput input, String done) {
        return View.of("persona/list.jte", PersonasPage.of(content(), across, up, input, done));
    }

    @GET
    @Path("assen.svg")
    @Produces("image/svg+xml")
    public Response svg(@Context Request request) {
        return plot(request, "svg", Plate::svgFile);
    }

    @GET
    @Path("assen.png")
    @Produces("image/png")
    public Response png(@Context Request request) {
        return plot(request, "png", plate -> plate.png(2));
    }

    private Response plot(Request request, String kind, Function<Plate, Object> drawing) {
        var page = PersonasPage.of(content(), across, up, FormInput.filled(language.texts(), Map.of()), "");
        var shown = List.of(kind, language.texts().language(), page.board().personas(), page.shown());
        return Drawn.answer(
                request,
                shown,
                () -> page.plot(language.texts()).map(drawing).orElseThrow(() -> new Missing("plot", across)));
    }

    @GET
    @Path("nieuw")
    @Allowed(Role.CONTRACT_MANAGER)
    public View blank() {
        return view(PersonaForm.blank(content(), language.texts()));
    }

    @POST
    @Allowed(Role.CONTRACT_MANAGER)
    public Response record(MultivaluedMap<String, String> sent) {
        var form = new PersonaForm(content(), null, FormInput.of(language.texts(), sent), "");
        var sketch = form.read();
        recordPersona.faults(person.get(), sketch, null).forEach(form::tell);
        PersonaFields.askToLook(form.input(), "over", sketch.suspect());
        if (!form.input().isFaultless()) {
            return view(form).withStatus(422);
        }
        var key = recordPersona.record(person.get(), sketch, PersonaFields.lookedAgain(form.input()), false);
        return to("/" + key + "?gedaan=recorded");
    }

    @GET
    @Path("{persona}")
    public View one(@PathParam("persona") UUID key, @QueryParam("gedaan") @DefaultValue("") String done) {
        var content = content();
        return view(
                PersonaForm.filled(content, content.persona(key), language.texts(), DONE.contains(done) ? done : ""));
    }

    @POST
    @Path("{persona}")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response change(@PathParam("persona") UUID key, MultivaluedMap<String, String> sent) {
        var content = content();
        var seen = content.persona(key);
        var form = new PersonaForm(content, seen, FormInput.of(language.texts(), sent), "");
        var sketch = form.read();
        recordPersona.faults(person.get(), sketch, key).forEach(form::tell);
        PersonaFields.askToLook(form.input(), "over", sketch.suspect());
        if (!form.input().isFaultless()) {
            return view(form).withStatus(422);
        }
        try {
            recordPersona.change(
                    person.get(),
                    key,
                    sketch,
                    PersonaFields.lookedAgain(form.input()),
                    PersonaFields.version(form.input()));
        } catch (RuleBroken refusal) {
            PersonaFields.refused(form.input(), refusal, seen.version());
            return view(form).withStatus(409);
        }
        return to("/" + key + "?gedaan=changed");
    }

    @POST
    @Path("{persona}/beeld")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Allowed(Role.CONTRACT_MANAGER)
    public Response picture(@PathParam("persona") UUID key, List<EntityPart> parts) {
        var content = content();
        var persona = content.persona(key);
        requireKeeper(content);
        var sent = SentForm.of(parts, PICTURE);
        var input = PersonaForm.filled(content, persona, language.texts(), "").input();
        sent.fields().forEach((name, values) -> input.put(name, values.get(0)));
        var form = new PersonaForm(content, persona, input, "");
        try {
            if (sent.file().isNone()) {
                draw(key, form);
            } else {
                PicturePersona.faults(input.text("alt")).forEach(form::tell);
                var picture = SentPicture.of(sent.file().content());
                if (input.isFaultless()) {
                    picturePersona.send(person.get(), key, picture, input.text("alt"));
                }
            }
        } catch (RuleBroken refusal) {
            input.fault(PICTURE, refusal);
        }
        return input.isFaultless()
                ? to("/" + key + "?gedaan=pictured")
                : view(form).withStatus(422);
    }

    private void draw(UUID key, PersonaForm form) {
        var chosen = form.input().text("figuur");
        var figure = Stream.of(Figure.values())
                .filter(one -> one.name().equals(chosen))
                .findFirst();
        if (figure.isEmpty() && !chosen.isEmpty()) {
            form.input().fault("figuur", "form.choose");
            return;
        }
        var shown =
                figure.map(one -> Picture.drawn(one, form.input().text("alt"))).orElse(Picture.NONE);
        picturePersona.draw(person.get(), key, shown);
    }

    @POST
    @Path("{persona}/weg")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response forget(@PathParam("persona") UUID key) {
        var content = content();
        var form = PersonaForm.filled(content, content.persona(key), language.texts(), "");
        try {
            forgetPersona.forget(person.get(), key);
        } catch (RuleBroken refusal) {
            PersonaFields.refused(form.input(), refusal, 0);
            return view(form).withStatus(409);
        }
        return to("?gedaan=forgotten");
    }

    @GET
    @Path("beelden/{beeld}")
    public Response shown(@Context Request request, @PathParam("beeld") UUID picture) {
        return Drawn.picture(request, pictures.of(person.get(), picture));
    }

    @POST
    @Path("assen")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response addAxis(MultivaluedMap<String, String> sent) {
        return axis("", FormInput.of(language.texts(), sent));
    }

    @POST
    @Path("assen/{as}")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response renameAxis(@PathParam("as") String key, MultivaluedMap<String, String> sent) {
        return axis(key, FormInput.of(language.texts(), sent).put("as", key));
    }

    private Response axis(String key, FormInput input) {
        var content = content();
        requireKeeper(content);
        if (!key.isEmpty()
                && content.axes().stream().noneMatch(axis -> axis.key().equals(key))) {
            throw new Missing("axis", key);
        }
        var ending = key.isEmpty() ? "" : "-" + key;
        var naming = new KeepAxis.Naming(
                input.text("as-naam" + ending), input.text("as-laag" + ending), input.text("as-hoog" + ending));
        keepAxis.faults(person.get(), naming, key).forEach(fault -> {
            var field = switch (fault.place()) {
                case LOW -> "as-laag";
                case HIGH -> "as-hoog";
                default -> "as-naam";
            };
            PersonaFields.tell(input, field + ending, fault);
        });
        if (!input.isFaultless()) {
            return list(input, "").withStatus(422);
        }
        if (key.isEmpty()) {
            keepAxis.add(person.get(), naming);
        } else {
            keepAxis.rename(person.get(), key, naming);
        }
        return to("?gedaan=axis#assen");
    }

    private static void requireKeeper(PersonaBoard.Content content) {
        if (!content.keeps()) {
            throw new RuleBroken(AccessPolicy.Rule.NOT_ALLOWED);
        }
    }

    private PersonaBoard.Content content() {
        return board.of(person.get());
    }

    private static View view(PersonaForm form) {
        return View.of("persona/one.jte", form);
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create("/personas" + path)).build();
    }
}
