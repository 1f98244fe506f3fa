package nl.uitkomst.web.award;

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
import nl.uitkomst.domain.award.AwardBoards;
import nl.uitkomst.domain.award.ContractPlan;
import nl.uitkomst.domain.award.FinishAward;
import nl.uitkomst.domain.award.Hold;
import nl.uitkomst.domain.award.HoldAward;
import nl.uitkomst.domain.award.KpiWords;
import nl.uitkomst.domain.award.MakeContract;
import nl.uitkomst.domain.award.OwnLetter;
import nl.uitkomst.domain.award.Raised;
import nl.uitkomst.domain.award.Reasons;
import nl.uitkomst.domain.award.SendDecision;
import nl.uitkomst.domain.award.WriteReasons;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.WithdrawTender;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.Attempt;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.TenderPlaces;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import nl.uitkomst.web.tender.TenderFaults;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The award: for the client the decision and what follows, for a candidate its own letter. */
@RequestScoped
@Path("aanbestedingen/{nummer}/gunning")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.AUDITOR, Role.BIDDER})
public class AwardResource {

    private static final String KEY = "[0-9a-f-]{36}";
    private static final Set<String> DONE =
            Set.of("bewaard", "verstuurd", "vastgelegd", "afgerond", "definitief", "contract", "ingetrokken");

    @Inject
    AwardBoards boards;

    @Inject
    WriteReasons writing;

    @Inject
    SendDecision sending;

    @Inject
    HoldAward holding;

    @Inject
    FinishAward finishing;

    @Inject
    MakeContract making;

    @Inject
    WithdrawTender withdrawing;

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
        if (boards.isClient(person.get(), number)) {
            return view(FormInput.filled(language.texts(), Map.of()), DONE.contains(done) ? done : "");
        }
        var own = boards.own(person.get(), number);
        return View.of("award/letter.jte", new LetterPage(own, places.of(number), language.texts()));
    }

    @GET
    @Path("brief.{vorm: pdf|docx}")
    @Allowed(Role.BIDDER)
    public Response letter(@PathParam("vorm") String form) {
        return AwardFiles.letter(boards.own(person.get(), number), form);
    }

    @GET
    @Path("{kandidaat: " + KEY + "}/brief.{vorm: pdf|docx}")
    @Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.AUDITOR})
    public Response letter(@PathParam("kandidaat") UUID candidate, @PathParam("vorm") String form) {
        return AwardFiles.letter(OwnLetter.of(boards.of(person.get(), number), candidate), form);
    }

    @GET
    @Path("verslag.pdf")
    @Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.AUDITOR})
    public Response report() {
        return AwardFiles.report(boards.of(person.get(), number), language.texts());
    }

    @POST
    @Allowed(Role.CONTRACT_MANAGER)
    public Response write(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var reasons = new LinkedHashMap<UUID, Reasons>();
        for (var candidate : page(input, "").candidates()) {
            var own = input.optional("eigen-" + candidate, Reasons.LONGEST);
            var better = input.optional("voordelen-" + candidate, Reasons.LONGEST);
            reasons.put(candidate, new Reasons(own, better));
        }
        return attempt(input, "bewaard", () -> writing.write(person.get(), number, reasons));
    }

    @POST
    @Path("besluit")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response send(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var until = day(input, "tot", true);
        if (!input.has("akkoord")) {
            input.fault("akkoord", "award.fault.agree");
        }
        return attempt(input, "verstuurd", () -> sending.send(person.get(), number, until.orElse(null)));
    }

    @POST
    @Path("bezwaren")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response raise(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var kind = choice(input, "soort", Hold.Kind.class);
        var who = page(input, "").candidates().stream()
                .filter(key -> key.toString().equals(input.text("van")))
                .findFirst()
                .orElse(null);
        var on = day(input, "op", false);
        var words = input.required("waarover", HoldAward.LONGEST);
        return attempt(
                input,
                "vastgelegd",
                () -> holding.raise(
                        person.get(), number, new Raised(kind.orElseThrow(), who, on.orElseThrow(), words)));
    }

    @POST
    @Path("bezwaren/{bezwaar: " + KEY + "}")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response end(@PathParam("bezwaar") UUID hold, MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var on = day(input, "afgerond-op-" + hold, false);
        var outcome = choice(input, "uitkomst-" + hold, Hold.End.class);
        var words = input.required("uitleg-" + hold, HoldAward.LONGEST);
        return attempt(
                input,
                "afgerond",
                () -> holding.end(person.get(), number, hold, on.orElseThrow(), outcome.orElseThrow(), words));
    }

    @POST
    @Path("definitief")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response finish(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        return attempt(input, "definitief", () -> finishing.finish(person.get(), number));
    }

    @POST
    @Path("contract")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response contract(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var contract = contractNumber(input);
        var first = day(input, "begin", false);
        first.filter(day -> day.getDayOfMonth() != 1).ifPresent(day -> input.fault("begin", "award.fault.first"));
        return attempt(
                input,
                "contract",
                () -> making.make(person.get(), number, plan(contract.orElseThrow(), first.orElseThrow()), words()));
    }

    @POST
    @Path("intrekking")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response withdraw(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var why = input.required("reden", WithdrawTender.LONGEST_REASON);
        if (!input.has("zeker")) {
            input.fault("zeker", "award.fault.withdraw");
        }
        return Attempt.of(
                input,
                () -> withdrawing.withdraw(person.get(), number, why),
                TenderFaults::tell,
                () -> view(input, ""),
                () -> "/aanbestedingen/" + number + "/gunning?gedaan=ingetrokken");
    }

    private ContractPlan plan(ContractNumber contract, LocalDate first) {
        var setup = boards.of(person.get(), number).tender().setup();
        return ContractPlan.asTendered(contract, first, setup);
    }

    static KpiWords words() {
        var texts = Texts.in("nl");
        return new KpiWords(
                texts.get("award.kpi.kept"),
                texts.get("award.kpi.cases"),
                texts.get("award.kpi.respondents"),
                texts.get("award.kpi.source"),
                texts.get("award.kpi.missed"),
                texts.get("award.kpi.others"));
    }

    private static Optional<ContractNumber> contractNumber(FormInput input) {
        try {
            return Optional.of(ContractNumber.valueOf(input.required("nummer", 40)));
        } catch (IllegalArgumentException noNumber) {
            if (input.has("nummer")) {
                input.fault("nummer", "award.fault.number");
            }
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(FormInput input, String name, boolean optional) {
        return optional && !input.has(name) ? Optional.empty() : input.date(name);
    }

    private static <E extends Enum<E>> Optional<E> choice(FormInput input, String name, Class<E> kind) {
        try {
            return Optional.of(Enum.valueOf(kind, input.text(name)));
        } catch (IllegalArgumentException none) {
            input.fault(name, "form.choose");
            return Optional.empty();
        }
    }

    private Response attempt(FormInput input, String done, Runnable act) {
        return Attempt.of(input, act, () -> view(input, ""), "/aanbestedingen/" + number + "/gunning?gedaan=" + done);
    }

    private AwardPage page(FormInput input, String done) {
        return new AwardPage(boards.of(person.get(), number), input, done, places.of(number), language.texts());
    }

    private View view(FormInput input, String done) {
        return View.of("award/award.jte", page(input, done));
    }
}
