package nl.uitkomst.web.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.review.Review;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.submission.Line;
import nl.uitkomst.domain.submission.ReportKey;
import nl.uitkomst.domain.submission.StartCorrection;
import nl.uitkomst.web.Faults;
import nl.uitkomst.web.Option;
import nl.uitkomst.web.Remark;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.net.URI;
import java.util.List;
import java.util.Set;

import static nl.uitkomst.domain.account.Role.COOPERATIVE_REPORTER;
import static nl.uitkomst.domain.account.Role.PROVIDER_REPORTER;

/** Where reporting on a period begins, and where it says why nothing can be changed any more. */
@RequestScoped
@Path("contracten/{number}/aanleveren/{period}")
@Allowed({COOPERATIVE_REPORTER, PROVIDER_REPORTER})
public class ReportResource {

    private static final int UNPROCESSABLE = 422;
    private static final Set<String> DONE = Set.of("submitted", "correction");

    @Inject
    ReportDesk desk;

    @Inject
    StartCorrection startCorrection;

    @Inject
    CurrentPerson person;

    @PathParam("number")
    ContractNumber number;

    @PathParam("period")
    String period;

    @GET
    public View show(@QueryParam("gedaan") @DefaultValue("") String done) {
        return page("", DONE.contains(done) ? done : "", Faults.NONE);
    }

    @POST
    @Path("correctie")
    @Allowed(COOPERATIVE_REPORTER)
    public Response correct(@FormParam("reden") @DefaultValue("") String reason) {
        try {
            startCorrection.start(person.get(), key(), reason);
        } catch (RuleBroken refusal) {
            return page(reason, "", Faults.NONE.with("reden", desk.said(refusal)))
                    .withStatus(UNPROCESSABLE);
        }
        return Response.seeOther(URI.create(ReportDesk.base(key()) + "?gedaan=correction"))
                .build();
    }

    private View page(String reason, String done, Faults faults) {
        var on = desk.open(key());
        var head = desk.head(on, Stage.FILL);
        return View.of(
                "submission/report.jte",
                new ReportPage(
                        head,
                        on.isEmpty(),
                        Answers.of(on, desk),
                        providers(on),
                        remarks(on.key()),
                        reason,
                        done,
                        faults));
    }

    /** Whose lines a cooperative can hand out a workbook for. */
    private List<Option> providers(ReportDesk.Case on) {
        if (!desk.isWhole()) {
            return List.of();
        }
        return on.form().lines().stream()
                .filter(line -> line.key().organisation() != on.form().filler())
                .map(ReportResource::provider)
                .distinct()
                .toList();
    }

    private static Option provider(Line line) {
        return Option.of(String.valueOf(line.key().organisation()), line.organisationName());
    }

    private List<Remark> remarks(ReportKey key) {
        return desk.remarks(key).stream().map(this::remark).toList();
    }

    private Remark remark(Review.Remark said) {
        var about = said.kpi() == null ? "" : said.kpi() + ": ";
        var kind = said.kind() == Review.Kind.ANSWER ? "" : "asked";
        return new Remark(said.organisation(), desk.moment(said.at()), about + said.text(), kind);
    }

    private ReportKey key() {
        return new ReportKey(number, period);
    }
}
