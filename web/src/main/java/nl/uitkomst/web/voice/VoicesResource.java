package nl.uitkomst.web.voice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.voice.AnswerVoice;
import nl.uitkomst.domain.voice.RecordVoice;
import nl.uitkomst.domain.voice.RedactVoice;
import nl.uitkomst.domain.voice.Reply;
import nl.uitkomst.domain.voice.SeenVoice;
import nl.uitkomst.domain.voice.Voice;
import nl.uitkomst.domain.voice.VoiceBoard;
import nl.uitkomst.reporting.voice.VoicesFile;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is heard about a contract: written down, answered, counted. */
@RequestScoped
@Path("contracten/{nummer}/stemmen")
@Allowed
public class VoicesResource {

    private static final Set<String> DONE = Set.of("recorded", "changed", "answered", "redacted");

    @Inject
    VoiceBoard board;

    @Inject
    RecordVoice recordVoice;

    @Inject
    AnswerVoice answerVoice;

    @Inject
    RedactVoice redactVoice;

    @Inject
    ContractPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @GET
    public View all(@BeanParam VoiceFilter filter) {
        return View.of("voice/list.jte", VoicesPage.of(content(), filter, places.of(number)));
    }

    @GET
    @Path("lijst.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv(@BeanParam VoiceFilter filter) {
        var shown = VoicesPage.shown(content(), filter);
        return Response.ok(VoicesFile.csv(number, shown, language.texts()))
                .header("Content-Disposition", "attachment; filename=\"" + number + "-stemmen.csv\"")
                .build();
    }

    @GET
    @Path("nieuw")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER, Role.COOPERATIVE_REPORTER, Role.PROVIDER_REPORTER})
    public View blank(
            @QueryParam("kpi") @DefaultValue("") String kpi,
            @QueryParam("voorstel") @DefaultValue("") String proposal) {
        var about = Map.of("kpi", kpi, "voorstel", proposal);
        return view(VoiceForm.blank(keepable(), about, places.of(number), language.texts()));
    }

    @POST
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER, Role.COOPERATIVE_REPORTER, Role.PROVIDER_REPORTER})
    public Response record(MultivaluedMap<String, String> sent) {
        return keep(new VoiceForm(keepable(), null, FormInput.of(language.texts(), sent), places.of(number)));
    }

    @GET
    @Path("{stem: \\d+}")
    public View one(@PathParam("stem") int voice, @QueryParam("gedaan") @DefaultValue("") String done) {
        return page(content(), voice, FormInput.filled(language.texts(), Map.of()), DONE.contains(done) ? done : "");
    }

    @GET
    @Path("{stem: \\d+}/wijzigen")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER, Role.COOPERATIVE_REPORTER, Role.PROVIDER_REPORTER})
    public View filled(@PathParam("stem") int voice) {
        var content = keepable();
        return view(VoiceForm.filled(content, openOf(content, voice), places.of(number), language.texts()));
    }

    @POST
    @Path("{stem: \\d+}")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER, Role.COOPERATIVE_REPORTER, Role.PROVIDER_REPORTER})
    public Response change(@PathParam("stem") int voice, MultivaluedMap<String, String> sent) {
        var content = keepable();
        var input = FormInput.of(language.texts(), sent);
        return keep(new VoiceForm(content, openOf(content, voice), input, places.of(number)));
    }

    @POST
    @Path("{stem: \\d+}/antwoord")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER, Role.COOPERATIVE_REPORTER, Role.PROVIDER_REPORTER})
    public Response answer(@PathParam("stem") int voice, MultivaluedMap<String, String> sent) {
        var content = keepable();
        openOf(content, voice);
        var input = FormInput.of(language.texts(), sent);
        var reply = reply(input);
        reply.ifPresent(given -> {
            answerVoice.faults(person.get(), number, voice, given).forEach(fault -> VoiceForm.tell(input, fault));
            VoiceForm.askToLook(input, "antwoord", given.suspect());
        });
        if (reply.isEmpty() || !input.isFaultless()) {
            return page(content, voice, input, "").withStatus(422);
        }
        try {
            answerVoice.answer(person.get(), number, voice, reply.get(), input.has(VoiceForm.LOOKED_AGAIN));
        } catch (RuleBroken refusal) {
            requireToldHere(refusal);
            input.fault("", refusal);
            return page(content(), voice, input, "").withStatus(409);
        }
        return to(voice, "answered");
    }

    @POST
    @Path("{stem: \\d+}/woorden")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER, Role.COOPERATIVE_REPORTER, Role.PROVIDER_REPORTER})
    public Response redact(@PathParam("stem") int voice, MultivaluedMap<String, String> sent) {
        var content = keepable();
        var seen = content.voice(voice);
        var input = FormInput.of(language.texts(), sent).put("weghalen", "ja");
        var said = new RedactVoice.Said(
                input.optional("woorden", VoiceForm.LONGEST),
                input.optional("antwoord", VoiceForm.LONGEST),
                input.optional("gedaan", VoiceForm.LONGEST));
        redactVoice.faults(person.get(), number, voice, said).forEach(fault -> VoiceForm.tell(input, fault));
        if (!input.isFaultless()) {
            return page(content, voice, input, "").withStatus(422);
        }
        var version = input.text("versie").matches("\\d{1,18}") ? Long.parseLong(input.text("versie")) : seen.version();
        redactVoice.redact(person.get(), number, voice, said, version);
        return to(voice, "redacted");
    }

    private static Optional<Reply> reply(FormInput input) {
        var words = input.required("antwoord", VoiceForm.LONGEST);
        var followed = input.choice("gevolg", Reply.Followed.class);
        var done = input.required("gedaan", VoiceForm.LONGEST);
        var on = input.date("op");
        return !input.isFaultless() || followed.isEmpty()
                ? Optional.empty()
                : on.map(day -> new Reply(words, followed.get(), done, day));
    }

    private Response keep(VoiceForm form) {
        var telling = form.read();
        telling.ifPresent(read -> {
            recordVoice.faults(person.get(), number, read).forEach(form::tell);
            VoiceForm.askToLook(form.input(), "woorden", read.suspect());
        });
        if (telling.isEmpty() || !form.input().isFaultless()) {
            return view(form).withStatus(422);
        }
        var voice = form.voice();
        try {
            if (voice == null) {
                return to(recordVoice.record(person.get(), number, telling.get(), form.lookedAgain()), "recorded");
            }
            recordVoice.change(person.get(), number, voice.number(), telling.get(), form.lookedAgain(), form.version());
            return to(voice.number(), "changed");
        } catch (RuleBroken refusal) {
            requireToldHere(refusal);
            tell(form, voice, refusal);
            return view(form).withStatus(409);
        }
    }

    private static void tell(VoiceForm form, @Nullable SeenVoice voice, RuleBroken refusal) {
        if (refusal.rule() == Voice.Rule.CHANGED_MEANWHILE && voice != null) {
            form.input().changedMeanwhile(refusal);
            form.input().put("versie", String.valueOf(voice.version()));
        } else {
            form.input().fault("", refusal);
        }
    }

    private static void requireToldHere(RuleBroken refusal) {
        if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
            throw refusal;
        }
    }

    private VoiceBoard.Content content() {
        return board.of(person.get(), number);
    }

    /** For whoever may write down voices here. */
    private VoiceBoard.Content keepable() {
        var content = content();
        if (!content.mayKeep()) {
            throw new RuleBroken(AccessPolicy.Rule.NOT_ALLOWED);
        }
        return content;
    }

    private static SeenVoice openOf(VoiceBoard.Content content, int number) {
        var voice = content.voice(number);
        if (!voice.isOpen()) {
            throw new RuleBroken(Voice.Rule.ANSWERED_ALREADY, String.valueOf(number));
        }
        return voice;
    }

    private View page(VoiceBoard.Content content, int voice, FormInput input, String done) {
        return View.of("voice/one.jte", new VoicePage(content, content.voice(voice), input, done, places.of(number)));
    }

    private static View view(VoiceForm form) {
        return View.of("voice/form.jte", form);
    }

    private Response to(int voice, String done) {
        return Response.seeOther(URI.create("/contracten/" + number + "/stemmen/" + voice + "?gedaan=" + done))
                .build();
    }
}
