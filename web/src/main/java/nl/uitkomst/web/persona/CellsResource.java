package nl.uitkomst.web.persona;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.persona.JourneyView;
import nl.uitkomst.domain.persona.PersonaBoard;
import nl.uitkomst.domain.persona.Stage;
import nl.uitkomst.domain.persona.WriteCells;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.net.URI;
import java.util.List;
import java.util.UUID;

/** Filling a journey: one persona through all stages, or in one of them. */
@RequestScoped
@Path("klantreizen/{sleutel}/invullen/{persona}")
@Allowed(Role.CONTRACT_MANAGER)
public class CellsResource {

    @Inject
    PersonaBoard board;

    @Inject
    WriteCells writeCells;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("sleutel")
    UUID key;

    @PathParam("persona")
    UUID persona;

    @GET
    public View row() {
        var journey = Keeping.of(board, person.get(), key);
        return filled(journey, journey.stages());
    }

    @POST
    public Response writeRow(MultivaluedMap<String, String> sent) {
        var journey = Keeping.of(board, person.get(), key);
        return write(journey, journey.stages(), sent);
    }

    @GET
    @Path("{fase}")
    public View cell(@PathParam("fase") String stage) {
        var journey = Keeping.of(board, person.get(), key);
        return filled(journey, List.of(stage(journey, stage)));
    }

    @POST
    @Path("{fase}")
    public Response writeCell(@PathParam("fase") String stage, MultivaluedMap<String, String> sent) {
        var journey = Keeping.of(board, person.get(), key);
        return write(journey, List.of(stage(journey, stage)), sent);
    }

    private View filled(JourneyView journey, List<Stage> stages) {
        var seen = journey.persona(persona).orElseThrow(() -> new Missing("persona", persona));
        return view(RowForm.filled(journey, seen, stages, language.texts()));
    }

    private Response write(JourneyView journey, List<Stage> stages, MultivaluedMap<String, String> sent) {
        var seen = journey.persona(persona).orElseThrow(() -> new Missing("persona", persona));
        var form = new RowForm(journey, seen, stages, FormInput.of(language.texts(), sent));
        var cells = form.read();
        WriteCells.faults(cells).forEach(form::tell);
        if (!form.input().isFaultless()) {
            return view(form).withStatus(422);
        }
        try {
            writeCells.write(person.get(), key, cells, PersonaFields.version(form.input()));
        } catch (RuleBroken refusal) {
            PersonaFields.refused(form.input(), refusal, journey.version());
            return view(form).withStatus(409);
        }
        return Response.seeOther(URI.create("/klantreizen/" + key + "?gedaan=written#p-" + persona))
                .build();
    }

    private static Stage stage(JourneyView journey, String key) {
        return journey.stage(key).orElseThrow(() -> new Missing("stage", key));
    }

    private static View view(RowForm form) {
        return View.of("persona/row.jte", form);
    }
}
