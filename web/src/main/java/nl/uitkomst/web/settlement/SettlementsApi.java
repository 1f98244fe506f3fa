package nl.uitkomst.web.settlement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.settlement.AnswerSettlement;
import nl.uitkomst.domain.settlement.DrawUpSettlement;
import nl.uitkomst.domain.settlement.Reserve;
import nl.uitkomst.domain.settlement.SignSettlement;
import nl.uitkomst.domain.settlement.WithdrawCorrection;
import nl.uitkomst.domain.settlement.YearEnds;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Settling contract years, for another system. */
@RequestScoped
@Path("api/v1/contracten/{nummer}/afrekeningen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.AUDITOR})
@Tag(name = "afrekeningen")
public class SettlementsApi {

    private static final BigDecimal MOST = new BigDecimal("9999999999999.99");
    private static final int LONGEST = 2000;
    private static final int LONGEST_ANSWER = 4000;

    @Inject
    YearEnds yearEnds;

    @Inject
    DrawUpSettlement drawUp;

    @Inject
    SignSettlement signSettlement;

    @Inject
    AnswerSettlement answerSettlement;

    @Inject
    WithdrawCorrection withdrawCorrection;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @GET
    @Operation(summary = "De contractjaren met de stand van hun afrekening")
    public List<SettlementJson.Jaar> years() {
        return SettlementJson.years(yearEnds.all(person.get(), number));
    }

    @GET
    @Path("overschotten")
    @Operation(
            summary = "Wat gesloten afrekeningen overlieten, klaar om te boeken in het investeringsfonds of de reserve")
    public List<SettlementJson.Overschot> surpluses() {
        return SettlementJson.surpluses(yearEnds.surpluses(person.get(), number));
    }

    @GET
    @Path("{jaar: \\d{4}}")
    @Operation(summary = "Eén contractjaar: de stand van nu, wat in de weg staat, en elke afrekening stap voor stap")
    public SettlementJson.Afrekeningen year(@PathParam("jaar") int year) {
        return SettlementJson.of(yearEnds.of(person.get(), number, year), language.texts());
    }

    @GET
    @Path("{jaar: \\d{4}}/{volgnummer: \\d{1,4}}/pdf")
    @Produces("application/pdf")
    @Operation(summary = "Eén afrekening als PDF")
    public Response pdf(@PathParam("jaar") int year, @PathParam("volgnummer") int wanted) {
        var end = yearEnds.of(person.get(), number, year);
        var paper = end.paper(wanted).orElseThrow(() -> new Missing("settlement", wanted));
        return SettlementFile.of(end, paper, language.texts());
    }

    @POST
    @Path("{jaar: \\d{4}}/concept")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(
            summary = "Een afrekening opmaken, of opnieuw opmaken",
            description =
                    "Stuur 'kenmerk' mee van het concept dat u las, of 'geen' als er geen is. Bij een subsidie met een"
                            + " egalisatiereserve ook 'reserve' met 'begin' en 'rente'.")
    public Response drawUp(@PathParam("jaar") int year, String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("kenmerk", "reserve"));
        var sent = input.required("kenmerk", 64);
        var read = SettlementPage.NONE.equals(sent) ? "" : sent;
        var reserve = reserve(input);
        return attempt(input, year, () -> drawUp.drawUp(person.get(), number, year, reserve, read));
    }

    @POST
    @Path("{jaar: \\d{4}}/handtekeningen")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    @Operation(summary = "Tekenen namens de eigen organisatie; stuur 'kenmerk' mee zoals u dat las")
    public Response sign(@PathParam("jaar") int year, String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("kenmerk"));
        var read = input.required("kenmerk", 64);
        return attempt(input, year, () -> signSettlement.sign(person.get(), number, year, read));
    }

    @POST
    @Path("{jaar: \\d{4}}/bezwaren")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    @Operation(summary = "Niet tekenen maar zeggen wat er niet klopt; handtekeningen vervallen")
    public Response answer(@PathParam("jaar") int year, String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("kenmerk", "tekst"));
        var read = input.required("kenmerk", 64);
        var wrong = input.required("tekst", LONGEST_ANSWER);
        return attempt(input, year, () -> answerSettlement.answer(person.get(), number, year, read, wrong));
    }

    @POST
    @Path("{jaar: \\d{4}}/correcties")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "Een correctie van een gesloten afrekening opmaken, met de reden")
    public Response correct(@PathParam("jaar") int year, String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("reden", "reserve"));
        var why = input.required("reden", LONGEST);
        var reserve = reserve(input);
        return attempt(input, year, () -> drawUp.correct(person.get(), number, year, reserve, why));
    }

    @POST
    @Path("{jaar: \\d{4}}/intrekking")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "Een correctie intrekken die niet nodig blijkt")
    public Response withdraw(@PathParam("jaar") int year) {
        var input = JsonInput.of("{}", language.texts(), Set.of());
        return attempt(input, year, () -> withdrawCorrection.withdraw(person.get(), number, year));
    }

    private static @Nullable Reserve reserve(JsonInput input) {
        return input.object("reserve", Set.of("begin", "rente"))
                .map(one -> new Reserve(amount(one, "begin"), amount(one, "rente")))
                .orElse(null);
    }

    private static Euro amount(JsonInput input, String name) {
        return new Euro(input.optionalNumber(name, BigDecimal.ZERO, MOST, 2)
                .orElse(BigDecimal.ZERO)
                .setScale(2));
    }

    private Response attempt(JsonInput input, int year, Runnable act) {
        if (!input.isFaultless()) {
            return input.refused();
        }
        try {
            act.run();
            return Response.ok(year(year)).build();
        } catch (RuleBroken refusal) {
            if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
                throw refusal;
            }
            return input.refused(refusal, "");
        }
    }
}
