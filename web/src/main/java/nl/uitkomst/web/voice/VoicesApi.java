package nl.uitkomst.web.voice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.voice.AnswerVoice;
import nl.uitkomst.domain.voice.RecordVoice;
import nl.uitkomst.domain.voice.RedactVoice;
import nl.uitkomst.domain.voice.VoiceBoard;
import nl.uitkomst.domain.voice.VoiceCounts;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.net.URI;
import java.util.List;
import java.util.Set;

/** What is heard about a contract, for another system. */
@RequestScoped
@Path("api/v1/contracten/{nummer}/stemmen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "stemmen")
@Allowed
public class VoicesApi {

    private static final String FIELDS =
            "soort, bron, gehoord (2026-11-22), thema en woorden moeten er zijn, bij advies ook gevraagd;"
                    + " verder kpi, organisatie (uuid) en voorstel. Lijken er gegevens van een persoon in te staan, dan moet"
                    + " bevestigd waar zijn. Een burgerservicenummer wordt altijd geweigerd";

    @Inject
    VoiceBoard board;

    @Inject
    RecordVoice recordVoice;

    @Inject
    AnswerVoice answerVoice;

    @Inject
    RedactVoice redactVoice;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @GET
    @Operation(
            summary = "De stemmen die u mag lezen, wat het laatst is gehoord eerst",
            description =
                    "soort, thema, stand (open, telaat of beantwoord), kpi, organisatie (naam) en periode kiezen daaruit")
    public List<VoiceJson> all(@BeanParam VoiceFilter filter) {
        var content = content();
        return VoicesPage.shown(content, filter).stream()
                .map(voice -> VoiceJson.of(content, voice))
                .toList();
    }

    @GET
    @Path("tellingen")
    @Operation(summary = "Hoeveel stemmen per periode en thema, en hoe lang ze op antwoord wachtten")
    public VoiceJson.Tellingen counts(@BeanParam VoiceFilter filter) {
        var content = content();
        var shown = VoicesPage.shown(content, filter);
        return VoiceJson.counts(VoiceCounts.of(shown, content.reporting(), content.today()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER, Role.COOPERATIVE_REPORTER, Role.PROVIDER_REPORTER})
    @Operation(summary = "Een stem opschrijven", description = FIELDS)
    public Response record(String body) {
        var sent = sent(body, VoiceInput.TELLING);
        var telling = sent.telling();
        telling.ifPresent(read -> {
            recordVoice.faults(person.get(), number, read).forEach(sent::tell);
            sent.askToLook(read.suspect());
        });
        if (telling.isEmpty() || !sent.input().isFaultless()) {
            return sent.input().refused();
        }
        var voice = recordVoice.record(person.get(), number, telling.get(), sent.lookedAgain());
        return Response.created(URI.create("/api/v1/contracten/" + number + "/stemmen/" + voice))
                .entity(one(voice))
                .build();
    }

    @GET
    @Path("{stem: \\d+}")
    @Operation(summary = "Eén stem met het antwoord")
    public VoiceJson one(@PathParam("stem") int voice) {
        var content = content();
        return VoiceJson.of(content, content.voice(voice));
    }

    @PUT
    @Path("{stem: \\d+}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER, Role.COOPERATIVE_REPORTER, Role.PROVIDER_REPORTER})
    @Operation(
            summary = "Een stem verbeteren die nog niet is beantwoord",
            description = FIELDS + "; en de versie die u las")
    public Response change(@PathParam("stem") int voice, String body) {
        var sent = sent(body, VoiceInput.TELLING);
        sent.board().voice(voice);
        var telling = sent.telling();
        var version = sent.input().version();
        telling.ifPresent(read -> {
            recordVoice.faults(person.get(), number, read).forEach(sent::tell);
            sent.askToLook(read.suspect());
        });
        if (telling.isEmpty() || !sent.input().isFaultless()) {
            return sent.input().refused();
        }
        recordVoice.change(person.get(), number, voice, telling.get(), sent.lookedAgain(), version);
        return Response.ok(one(voice)).build();
    }

    @POST
    @Path("{stem: \\d+}/antwoord")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER, Role.COOPERATIVE_REPORTER, Role.PROVIDER_REPORTER})
    @Operation(
            summary = "Een stem beantwoorden",
            description =
                    "Velden woorden, gevolg (overgenomen, deels, nietOvergenomen of doorgestuurd), gedaan, en zo nodig op en bevestigd")
    public Response answer(@PathParam("stem") int voice, String body) {
        var sent = sent(body, VoiceInput.REPLY);
        sent.board().voice(voice);
        var reply = sent.reply();
        reply.ifPresent(read -> {
            answerVoice.faults(person.get(), number, voice, read).forEach(sent::tell);
            sent.askToLook(read.suspect());
        });
        if (reply.isEmpty() || !sent.input().isFaultless()) {
            return sent.input().refused();
        }
        answerVoice.answer(person.get(), number, voice, reply.get(), sent.lookedAgain());
        return Response.ok(one(voice)).build();
    }

    @PUT
    @Path("{stem: \\d+}/woorden")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER, Role.COOPERATIVE_REPORTER, Role.PROVIDER_REPORTER})
    @Operation(
            summary = "Gegevens van een persoon uit een stem halen",
            description = "Velden woorden, bij een beantwoorde stem ook antwoord en gedaan, en de versie die u las")
    public Response redact(@PathParam("stem") int voice, String body) {
        var sent = sent(body, VoiceInput.REDACTION);
        sent.board().voice(voice);
        var input = sent.input();
        var said = new RedactVoice.Said(
                input.required("woorden", VoiceForm.LONGEST),
                input.optional("antwoord", VoiceForm.LONGEST),
                input.optional("gedaan", VoiceForm.LONGEST));
        var version = input.version();
        if (input.isFaultless()) {
            redactVoice.faults(person.get(), number, voice, said).forEach(sent::tell);
        }
        if (!input.isFaultless()) {
            return input.refused();
        }
        redactVoice.redact(person.get(), number, voice, said, version);
        return Response.ok(one(voice)).build();
    }

    /** For whoever may write down voices here. */
    private VoiceInput sent(String body, Set<String> fields) {
        var content = content();
        if (!content.mayKeep()) {
            throw new RuleBroken(AccessPolicy.Rule.NOT_ALLOWED);
        }
        return new VoiceInput(content, JsonInput.of(body, language.texts(), fields), language.texts());
    }

    private VoiceBoard.Content content() {
        return board.of(person.get(), number);
    }
}
