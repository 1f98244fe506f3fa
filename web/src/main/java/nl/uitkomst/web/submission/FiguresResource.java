package nl.uitkomst.web.submission;

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
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.review.Review;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.submission.EnterCosts;
import nl.uitkomst.domain.submission.EnterResults;
import nl.uitkomst.domain.submission.Line;
import nl.uitkomst.domain.submission.ReportKey;
import nl.uitkomst.reporting.submission.EntryText;
import nl.uitkomst.web.Faults;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

import static nl.uitkomst.domain.account.Role.COOPERATIVE_REPORTER;
import static nl.uitkomst.domain.account.Role.PROVIDER_REPORTER;

/** Fills a report on the screen: all lines with the figure of the period before beside them. */
@RequestScoped
@Path("contracten/{number}/aanleveren/{period}/cijfers")
@Allowed({COOPERATIVE_REPORTER, PROVIDER_REPORTER})
public class FiguresResource {

    private static final int UNPROCESSABLE = 422;

    @Inject
    ReportDesk desk;

    @Inject
    EnterResults enterResults;

    @Inject
    EnterCosts enterCosts;

    @Inject
    CurrentPerson person;

    @PathParam("number")
    ContractNumber number;

    @PathParam("period")
    String period;

    @GET
    public View show(@QueryParam("gedaan") @DefaultValue("") String done) {
        var form = desk.open(key()).form();
        return page(TypedFigures.stored(form), TypedCosts.stored(form), done.equals("saved") ? done : "", Faults.NONE);
    }

    @POST
    public Response enter(MultivaluedMap<String, String> fields) {
        var form = desk.open(key()).form();
        var typed = TypedFigures.of(form, fields, desk.texts());
        var costs = TypedCosts.of(form, fields, desk.texts());
        var faults = Stream.concat(typed.faults().list().stream(), costs.faults().list().stream())
                .toList();
        if (!faults.isEmpty()) {
            return page(typed, costs, "", new Faults(faults)).withStatus(UNPROCESSABLE);
        }
        try {
            enterResults.enter(person.get(), key(), typed.changed());
            enterCosts.enter(person.get(), key(), costs.changed());
        } catch (RuleBroken refusal) {
            return page(typed, costs, "", new Refusal(desk, typed.form()).faults(refusal))
                    .withStatus(Response.Status.CONFLICT.getStatusCode());
        }
        var next = fields.containsKey("controleer") ? "/controle?gedaan=entered" : "/cijfers?gedaan=saved";
        return Response.seeOther(URI.create(ReportDesk.base(key()) + next)).build();
    }

    private View page(TypedFigures typed, TypedCosts costs, String done, Faults faults) {
        var on = desk.open(key());
        return View.of(
                "submission/figures.jte",
                new FiguresPage(
                        desk.head(on, Stage.FILL), blocks(typed), CostBlock.of(costs, desk.texts()), done, faults));
    }

    private List<FiguresPage.Block> blocks(TypedFigures typed) {
        var remarks = desk.remarks(key());
        var groups = new LinkedHashMap<KpiCode, List<Line>>();
        typed.form()
                .lines()
                .forEach(line -> groups.computeIfAbsent(line.key().kpi(), code -> new ArrayList<>())
                        .add(line));
        return groups.entrySet().stream()
                .map(group -> new FiguresPage.Block(
                        group.getKey().text(),
                        group.getValue().get(0).kpi(),
                        target(group.getValue().get(0)),
                        remarks.stream()
                                .filter(said -> group.getKey().equals(said.kpi()))
                                .filter(said -> said.kind() != Review.Kind.ANSWER)
                                .map(Review.Remark::text)
                                .toList(),
                        group.getValue().stream()
                                .map(line -> filled(line, typed))
                                .toList()))
                .toList();
    }

    private FiguresPage.Filled filled(Line line, TypedFigures typed) {
        return new FiguresPage.Filled(
                line.key(),
                line.organisationName(),
                typed.at(line.key()),
                line.redefined()
                        ? desk.texts().get("submission.figures.redefined")
                        : EntryText.in(desk.texts()).of(line.previous(), line.kpi()));
    }

    private String target(Line line) {
        return line.target() == null ? "" : desk.notation().target(line.target(), line.kpi());
    }

    private ReportKey key() {
        return new ReportKey(number, period);
    }
}
