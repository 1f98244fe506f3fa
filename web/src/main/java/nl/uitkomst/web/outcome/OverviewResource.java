package nl.uitkomst.web.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.outcome.Outcomes;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;

/** The page an alderman opens: all contracts of the own organisation. */
@Allowed({
    Role.ALDERMAN,
    Role.CONTRACT_MANAGER,
    Role.COOPERATIVE_REPORTER,
    Role.PROVIDER_REPORTER,
    Role.BOARD_MEMBER,
    Role.AUDITOR
})
@RequestScoped
@Path("overzicht")
public class OverviewResource {
    @Inject
    Outcomes outcomes;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public View overview(
            @QueryParam("gemeente") @Nullable String municipality,
            @QueryParam("koers") @Nullable String course,
            @QueryParam("tot") @Nullable String until,
            @QueryParam("blad") @DefaultValue("1") int page) {
        var texts = language.texts();
        var today = LocalDate.now(clock);
        var choice = OverviewChoice.of(municipality, course, until, page);
        var portfolio = outcomes.portfolio(person.get(), choice.untilDay().orElse(null));
        var among = choice.among(portfolio.contracts(), today, Notation.in(texts));
        return View.of("outcome/overview.jte", OverviewPage.of(portfolio, among, today, texts));
    }
}
