package nl.uitkomst.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.history.ContractOnDay;
import nl.uitkomst.domain.history.Histories;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.reporting.history.DifferenceWords;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The contract as it stood on a day, and two days compared, for everyone who may see it. */
@RequestScoped
@Path("contracten/{nummer}/stand")
@Allowed({
    Role.CONTRACT_MANAGER,
    Role.ALDERMAN,
    Role.COOPERATIVE_REPORTER,
    Role.PROVIDER_REPORTER,
    Role.BOARD_MEMBER,
    Role.AUDITOR
})
public class HistoryResource {

    @Inject
    Histories histories;

    @Inject
    ContractPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @PathParam("nummer")
    ContractNumber number;

    @GET
    public Response show(
            @QueryParam("op") @DefaultValue("") String on, @QueryParam("bekend") @DefaultValue("") String known) {
        var input = FormInput.filled(language.texts(), Map.of("op", on, "bekend", known));
        var day = DayAsked.day(input, "op", today());
        var stand = stand(input, day, DayAsked.moment(input, "bekend"));
        input.put("op", stand.state().on().toString());
        return answer(input, View.of("history/stand.jte", new StandPage(stand, today(), input, places.of(number))));
    }

    /** What was not known yet is told at the field, with what is known now below it. */
    private ContractOnDay stand(FormInput input, LocalDate day, Optional<Instant> known) {
        try {
            return histories.on(person.get(), number, day, known.orElse(null));
        } catch (AccessPolicy.Hidden hidden) {
            throw hidden;
        } catch (Missing notYet) {
            var now = histories.on(person.get(), number, day, null);
            input.fault("bekend", "history.fault.notYet");
            return now;
        }
    }

    @GET
    @Path("verschil")
    public Response compare(
            @QueryParam("van") @DefaultValue("") String from, @QueryParam("tot") @DefaultValue("") String to) {
        var input = FormInput.filled(language.texts(), Map.of("van", from, "tot", to));
        var second = DayAsked.day(input, "tot", today());
        var first = DayAsked.day(input, "van", second.minusDays(1));
        var days = histories.between(person.get(), number, first, second);
        input.put("van", days.before().on().toString());
        input.put("tot", days.after().on().toString());
        var wordings = DifferenceWords.in(language.texts(), days.after().terms().legalForm())
                .of(days.difference());
        return answer(
                input, View.of("history/difference.jte", new TwoDaysPage(days, wordings, input, places.of(number))));
    }

    private static Response answer(FormInput input, View view) {
        return input.isFaultless() ? Response.ok(view).build() : view.withStatus(422);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
