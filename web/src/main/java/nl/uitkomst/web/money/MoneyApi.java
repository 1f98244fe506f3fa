package nl.uitkomst.web.money;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.money.ApplyIndexation;
import nl.uitkomst.domain.money.CorrectPayment;
import nl.uitkomst.domain.money.Indexation;
import nl.uitkomst.domain.money.MoneyYears;
import nl.uitkomst.domain.money.Payment;
import nl.uitkomst.domain.money.PaymentLine;
import nl.uitkomst.domain.money.PlanIndexation;
import nl.uitkomst.domain.money.RecordPayments;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.reporting.money.PaymentsCsv;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.Problem;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The money of a contract, for another system. */
@RequestScoped
@Path("api/v1/contracten/{nummer}/geld")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "geld")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.AUDITOR})
public class MoneyApi {

    private static final Set<String> PAYMENT =
            Set.of("kenmerk", "soort", "op", "bedrag", "omschrijving", "contractjaar");
    private static final BigDecimal MOST = new BigDecimal("999999999999");

    @Inject
    MoneyYears years;

    @Inject
    RecordPayments recordPayments;

    @Inject
    CorrectPayment correctPayment;

    @Inject
    PlanIndexation planIndexation;

    @Inject
    ApplyIndexation applyIndexation;

    @Inject
    Contracts contracts;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @GET
    @Operation(summary = "Het geld van alle contractjaren, elk bedrag met zijn bron")
    public List<MoneyJson> all() {
        return years.all(person.get(), number).stream().map(MoneyJson::of).toList();
    }

    @GET
    @Path("{jaar: \\d{4}}")
    @Operation(summary = "Het geld van één contractjaar, elk bedrag met zijn bron")
    public MoneyJson year(@PathParam("jaar") int year) {
        return MoneyJson.of(years.of(person.get(), number, year));
    }

    @POST
    @Path("betalingen")
    @Allowed(Role.CONTRACT_MANAGER)
    @Consumes({MediaType.APPLICATION_JSON, "text/csv"})
    @Operation(
            summary = "Betalingen vastleggen: alle, of geen enkele en alles wat er niet goed aan is",
            description =
                    "Veld 'betalingen' met per betaling kenmerk, op, bedrag, en zo nodig soort (termijn of afrekening),"
                            + " omschrijving en contractjaar. Dezelfde betaling nog eens blijft dezelfde. Ook als text/csv.")
    public Response pay(@HeaderParam("Content-Type") String kind, String body) {
        return MediaType.valueOf(kind).isCompatible(MediaType.APPLICATION_JSON_TYPE) ? payJson(body) : payCsv(body);
    }

    private Response payJson(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("betalingen"));
        if (!input.has("betalingen")) {
            input.fault("betalingen", "required", "form.required");
        }
        var lines = new ArrayList<PaymentLine>();
        for (var one : input.list("betalingen", PAYMENT)) {
            line(one).ifPresent(lines::add);
        }
        return input.isFaultless() ? record(lines, null) : input.refused();
    }

    private Optional<PaymentLine> line(JsonInput one) {
        var reference = one.required("kenmerk", PaymentLine.REFERENCE_LENGTH);
        var kind = one.has("soort") ? one.choice("soort", Payment.Kind.class) : Optional.of(Payment.Kind.INSTALMENT);
        var day = one.date("op");
        var amount = one.number("bedrag", new BigDecimal("0.01"), MOST, 2);
        var description = one.optional("omschrijving", PaymentLine.DESCRIPTION_LENGTH);
        var year = one.has("contractjaar")
                ? one.whole("contractjaar", 1900, 2200)
                : day.map(it -> contracts.get(number).reporting().periodOf(it).year());
        if (kind.isEmpty() || day.isEmpty() || amount.isEmpty() || year.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PaymentLine(
                reference,
                kind.get(),
                year.get(),
                day.get(),
                new Euro(amount.get().stripTrailingZeros()),
                description));
    }

    private Response payCsv(String body) {
        var reading = PaymentsCsv.read(
                body.getBytes(StandardCharsets.UTF_8),
                day -> contracts.get(number).reporting().periodOf(day).year());
        return reading.problems().isEmpty()
                ? record(reading.lines(), reading)
                : refused(reading.problems().stream()
                        .map(problem -> new Problem.Fault(
                                "regel " + problem.line() + " " + problem.column(),
                                problem.key(),
                                language.texts().get("money.csv." + problem.key(), problem.found())))
                        .toList());
    }

    private Response record(List<PaymentLine> lines, PaymentsCsv.@Nullable Reading reading) {
        var look = recordPayments.record(person.get(), number, lines);
        if (look.faults().isEmpty()) {
            return Response.ok(new Vastgelegd(
                            look.fresh().size(), look.known(), look.amount().amount()))
                    .build();
        }
        return refused(look.faults().stream()
                .map(fault -> new Problem.Fault(
                        reading == null
                                ? "#/betalingen/" + fault.place()
                                : "regel " + reading.rows().get(fault.place()).line(),
                        fault.rule().name(),
                        PaymentWords.of(fault, language.texts())))
                .toList());
    }

    /** @param alBekend how many were taken over before */
    public record Vastgelegd(int nieuw, int alBekend, BigDecimal bedrag) {}

    private Response refused(List<Problem.Fault> faults) {
        var title = language.texts().get("form.json.refused", faults.size());
        return Response.status(422)
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(422, title).naming(faults))
                .build();
    }

    @POST
    @Path("betalingen/{betaling}/correctie")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "Een betaling terugboeken, met een reden")
    public Response correct(@PathParam("betaling") UUID payment, String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("reden"));
        var reason = input.required("reden", PaymentLine.DESCRIPTION_LENGTH);
        if (!input.isFaultless()) {
            return input.refused();
        }
        try {
            correctPayment.correct(person.get(), number, payment, reason);
            return Response.noContent().build();
        } catch (RuleBroken refusal) {
            return refused(input, refusal, "reden");
        }
    }

    @POST
    @Path("indexeringen")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(
            summary = "Lumpsums van komende jaren indexeren",
            description =
                    "Zonder 'versie' laat het zien wat het zou doen. Met de 'versie' uit dat antwoord doet het precies dat.")
    public Response index(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("jaar", "percentage", "bron", "besloten", "versie"));
        var year = input.whole("jaar", 1900, 2200);
        var percentage = input.number("percentage", new BigDecimal("0.0001"), Indexation.MOST, 4);
        var source = input.required("bron", 300);
        var decided = input.date("besloten");
        var version = input.has("versie") ? input.version() : -1;
        if (!input.isFaultless()) {
            return input.refused();
        }
        var wish = new Indexation(year.orElseThrow(), percentage.orElseThrow(), source, decided.orElseThrow());
        try {
            return Response.ok(MoneyJson.Indexering.of(
                            input.has("versie")
                                    ? applyIndexation.apply(person.get(), number, wish, version)
                                    : planIndexation.plan(person.get(), number, wish)))
                    .build();
        } catch (RuleBroken refusal) {
            return refused(input, refusal, "jaar");
        }
    }

    private static Response refused(JsonInput input, RuleBroken refusal, String field) {
        if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
            throw refusal;
        }
        return input.refused(refusal, field);
    }
}
