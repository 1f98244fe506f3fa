package nl.uitkomst.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.history.Histories;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.Problem;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** The contract as it stood on a day, and two days compared, for another system. */
@RequestScoped
@Path("api/v1/contracten/{nummer}/stand")
@Produces(MediaType.APPLICATION_JSON)
@Allowed({
    Role.CONTRACT_MANAGER,
    Role.ALDERMAN,
    Role.COOPERATIVE_REPORTER,
    Role.PROVIDER_REPORTER,
    Role.BOARD_MEMBER,
    Role.AUDITOR
})
@Tag(name = "contracten")
public class HistoryApi {

    @Inject
    Histories histories;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @PathParam("nummer")
    ContractNumber number;

    @GET
    @Operation(
            summary = "Het contract zoals het op een dag gold, met alles wat was afgesproken",
            description =
                    "Met 'op' een dag (anders vandaag); met 'bekend' een dag of tijdstip: zoals het toen bekend was.")
    public Response show(
            @QueryParam("op") @DefaultValue("") String on, @QueryParam("bekend") @DefaultValue("") String known) {
        var input = FormInput.filled(language.texts(), Map.of("op", on, "bekend", known));
        var day = DayAsked.day(input, "op", today());
        var moment = DayAsked.moment(input, "bekend");
        return input.isFaultless()
                ? Response.ok(StandJson.of(histories.on(person.get(), number, day, moment.orElse(null))))
                        .build()
                : refused(input);
    }

    @GET
    @Path("verschil")
    @Operation(
            summary = "Wat er tussen twee dagen veranderde, regel voor regel",
            description = "Met 'van' en 'tot' twee dagen; zonder 'tot' vandaag, zonder 'van' de dag ervoor.")
    public Response compare(
            @QueryParam("van") @DefaultValue("") String from, @QueryParam("tot") @DefaultValue("") String to) {
        var input = FormInput.filled(language.texts(), Map.of("van", from, "tot", to));
        var second = DayAsked.day(input, "tot", today());
        var first = DayAsked.day(input, "van", second.minusDays(1));
        return input.isFaultless()
                ? Response.ok(VerschilJson.of(histories.between(person.get(), number, first, second), language.texts()))
                        .build()
                : refused(input);
    }

    private Response refused(FormInput input) {
        var faults = input.faults().list().stream()
                .map(fault -> new Problem.Fault(fault.field(), "date", fault.text()))
                .toList();
        return Response.status(Response.Status.BAD_REQUEST)
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(400, language.texts().get("shared.error.400.title"))
                        .naming(faults))
                .build();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
