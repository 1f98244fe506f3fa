package nl.uitkomst.web.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.action.PlannedKpis;
import nl.uitkomst.domain.award.JourneyOutcomes;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.outcome.KpiInParts;
import nl.uitkomst.domain.outcome.Outcomes;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.outcome.PeriodRange;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.reporting.outcome.ChartSheet;
import nl.uitkomst.reporting.outcome.Drawing;
import nl.uitkomst.reporting.outcome.FigureFile;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** One KPI of one contract: as a page, as a chart, as figures. */
@Allowed
@RequestScoped
@Path("contracten")
public class KpiResource {
    private static final double SHARP = 2;

    @Inject
    Outcomes outcomes;

    @Inject
    Conversation conversation;

    @Inject
    KpiVersions kpiVersions;

    @Inject
    PlannedKpis plannedKpis;

    @Inject
    Marks marks;

    @Inject
    JourneyOutcomes journeys;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("number")
    ContractNumber number;

    @PathParam("code")
    KpiCode code;

    @QueryParam("van")
    @Nullable
    String from;

    @QueryParam("tot")
    @Nullable
    String to;

    @GET
    @Path("{number}/kpis/{code}")
    @Produces(MediaType.TEXT_HTML)
    public View page() {
        var everything = outcomes.kpi(person.get(), number, code, PeriodRange.ALL);
        var chosen = chosen(everything);
        var remarks = conversation.about(number, code, reported(chosen));
        var versions = kpiVersions.of(number, code);
        return View.of(
                "outcome/kpi.jte",
                KpiPage.of(
                        chosen,
                        periods(everything),
                        from,
                        to,
                        remarks,
                        versions,
                        InPlan.of(code, plannedKpis.of(person.get(), number)),
                        marks.about(number, code),
                        journeys.from(number, code).orElse(null),
                        language.texts()));
    }

    @GET
    @Path("{number}/kpis/{code}.svg")
    @Produces("image/svg+xml")
    public Response svg(@Context Request request) {
        return drawn("svg", Drawing::svgFile, request);
    }

    @GET
    @Path("{number}/kpis/{code}.png")
    @Produces("image/png")
    public Response png(@Context Request request) {
        return drawn("png", sheet -> sheet.png(SHARP), request);
    }

    @GET
    @Path("{number}/kpis/{code}.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv() {
        return Response.ok(FigureFile.csv(chosen(), language.texts()))
                .header("Content-Disposition", "attachment; filename=\"" + number + "-" + code + ".csv\"")
                .build();
    }

    private Response drawn(String form, Function<Drawing, Object> drawing, Request request) {
        var marked = marks.about(number, code);
        var shown = List.of(number, code, form, String.valueOf(from), String.valueOf(to), marked);
        return unlessKnown(shown, request, () -> drawing.apply(ChartSheet.of(chosen(), language.texts(), marked)));
    }

    /** A chart that shows the same as the one the browser has is not drawn again, nor are its figures read. */
    private Response unlessKnown(List<?> shown, Request request, Supplier<Object> drawing) {
        var version = outcomes.version(person.get(), number);
        var tag = new EntityTag(ShownHash.of(version, language.texts().language(), shown.toString()));
        var known = request.evaluatePreconditions(tag);
        var response = known != null ? known : Response.ok(drawing.get());
        return response.tag(tag).header("Cache-Control", "private, no-cache").build();
    }

    private KpiInParts chosen() {
        return chosen(outcomes.kpi(person.get(), number, code, PeriodRange.ALL));
    }

    private KpiInParts chosen(KpiInParts everything) {
        var range = PeriodChoice.range(from, to, everything.contract());
        return range.equals(PeriodRange.ALL) ? everything : outcomes.kpi(person.get(), number, code, range);
    }

    private static List<ReportingPeriod> periods(KpiInParts outcome) {
        return outcome.kpi().periods().stream().map(PeriodOutcome::period).toList();
    }

    private static List<ReportingPeriod> reported(KpiInParts outcome) {
        return outcome.kpi().periods().stream()
                .filter(period -> period.state() != PeriodOutcome.State.NONE)
                .map(PeriodOutcome::period)
                .toList();
    }
}
