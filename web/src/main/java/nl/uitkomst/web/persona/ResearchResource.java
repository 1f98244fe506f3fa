package nl.uitkomst.web.persona;

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
import nl.uitkomst.domain.persona.HeldInquiry;
import nl.uitkomst.domain.persona.Inquiry;
import nl.uitkomst.domain.persona.JourneyView;
import nl.uitkomst.domain.persona.PersonaBoard;
import nl.uitkomst.domain.persona.RecordInquiry;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.PersonalData;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.net.URI;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** The research on which a journey stands: what was asked of whom, how many answered, what was heard. */
@RequestScoped
@Path("klantreizen/{sleutel}/onderzoek")
@Allowed
public class ResearchResource {

    private static final Set<String> DONE = Set.of("inquired", "corrected", "struck");

    @Inject
    PersonaBoard board;

    @Inject
    RecordInquiry recordInquiry;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("sleutel")
    UUID key;

    @GET
    public View all(@QueryParam("gedaan") @DefaultValue("") String done) {
        return page(InquiryForm.blank(language.texts()).input(), DONE.contains(done) ? done : "");
    }

    @POST
    @Allowed(Role.CONTRACT_MANAGER)
    public Response record(MultivaluedMap<String, String> sent) {
        var journey = Keeping.of(board, person.get(), key);
        var form = new InquiryForm(FormInput.of(language.texts(), sent));
        return keep(
                journey,
                form,
                inquiry -> recordInquiry.record(person.get(), key, inquiry, PersonaFields.lookedAgain(form.input())),
                "inquired");
    }

    @GET
    @Path("{onderzoek: \\d{1,5}}")
    @Allowed(Role.CONTRACT_MANAGER)
    public View one(@PathParam("onderzoek") int number) {
        var journey = Keeping.of(board, person.get(), key);
        return page(
                InquiryForm.filled(held(journey, number), journey.version(), language.texts())
                        .input(),
                "");
    }

    @POST
    @Path("{onderzoek: \\d{1,5}}")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response correct(@PathParam("onderzoek") int number, MultivaluedMap<String, String> sent) {
        var journey = Keeping.of(board, person.get(), key);
        held(journey, number);
        var input = FormInput.of(language.texts(), sent).put("nummer", String.valueOf(number));
        return keep(
                journey,
                new InquiryForm(input),
                inquiry -> recordInquiry.correct(
                        person.get(),
                        key,
                        new HeldInquiry(number, inquiry),
                        PersonaFields.lookedAgain(input),
                        PersonaFields.version(input)),
                "corrected");
    }

    @POST
    @Path("{onderzoek: \\d{1,5}}/weg")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response strike(@PathParam("onderzoek") int number, MultivaluedMap<String, String> sent) {
        var journey = Keeping.of(board, person.get(), key);
        held(journey, number);
        recordInquiry.strike(person.get(), key, number, PersonaFields.version(FormInput.of(language.texts(), sent)));
        return to("struck");
    }

    private Response keep(JourneyView journey, InquiryForm form, Consumer<Inquiry> keeping, String done) {
        var inquiry = form.read();
        inquiry.ifPresent(read -> {
            recordInquiry.faults(read).forEach(form::tell);
            PersonaFields.askToLook(
                    form.input(), "bevindingen", PersonalData.in(read.source() + "\n" + read.findings()));
        });
        if (inquiry.isEmpty() || !form.input().isFaultless()) {
            return page(form.input(), "").withStatus(422);
        }
        try {
            keeping.accept(inquiry.get());
        } catch (RuleBroken refusal) {
            PersonaFields.refused(form.input(), refusal, journey.version());
            return page(form.input(), "").withStatus(409);
        }
        return to(done);
    }

    private static HeldInquiry held(JourneyView journey, int number) {
        return journey.research().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Missing("inquiry", number));
    }

    private View page(FormInput input, String done) {
        var seen = board.journey(person.get(), key);
        var own = seen.journey().organisation() == person.get().organisation();
        return View.of(
                "persona/research.jte",
                new ResearchPage(new JourneyPage(seen.journey(), seen.keeps(), own, input, done)));
    }

    private Response to(String done) {
        return Response.seeOther(URI.create("/klantreizen/" + key + "/onderzoek?gedaan=" + done))
                .build();
    }
}
