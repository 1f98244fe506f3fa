package nl.uitkomst.web.review;

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
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.review.AcceptReport;
import nl.uitkomst.domain.review.AnswerRemark;
import nl.uitkomst.domain.review.AskQuestion;
import nl.uitkomst.domain.review.Mark;
import nl.uitkomst.domain.review.MarkKpi;
import nl.uitkomst.domain.review.ReturnReport;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.submission.CompareRevisions;
import nl.uitkomst.domain.submission.Report;
import nl.uitkomst.domain.submission.ReportKey;
import nl.uitkomst.domain.submission.Reports;
import nl.uitkomst.domain.submission.StartCorrection;
import nl.uitkomst.web.Faults;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.UUID;

/** The review of one report: per KPI agree, ask or return, and then decide on the whole. */
@RequestScoped
@Path("contracten/{number}/beoordelen/{period}")
@Allowed({
    Role.CONTRACT_MANAGER,
    Role.ALDERMAN,
    Role.AUDITOR,
    Role.COOPERATIVE_REPORTER,
    Role.PROVIDER_REPORTER,
    Role.BOARD_MEMBER
})
public class ReviewResource {

    private static final int UNPROCESSABLE = 422;

    @PathParam("number")
    ContractNumber number;

    @PathParam("period")
    String period;

    @Inject
    ReviewDesk desk;

    @Inject
    Reports reports;

    @Inject
    AskQuestion askQuestion;

    @Inject
    AnswerRemark answerRemark;

    @Inject
    MarkKpi markKpi;

    @Inject
    AcceptReport acceptReport;

    @Inject
    ReturnReport returnReport;

    @Inject
    StartCorrection startCorrection;

    @Inject
    CompareRevisions compareRevisions;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @GET
    public View page(
            @QueryParam("kpi") @Nullable KpiCode kpi,
            @QueryParam("na") @Nullable KpiCode after,
            @QueryParam("gedaan") @DefaultValue("") String done) {
        return view(kpi, after, "", Faults.NONE, done.matches("[a-z]{1,20}") ? done : "");
    }

    @POST
    @Path("kpi")
    @Allowed({Role.CONTRACT_MANAGER, Role.COOPERATIVE_REPORTER})
    public Response kpi(
            @FormParam("kpi") @Nullable KpiCode kpi,
            @FormParam("daad") @DefaultValue("") String act,
            @FormParam("tekst") @DefaultValue("") String text) {
        try {
            return switch (act) {
                case "akkoord" -> marked(kpi, Mark.AGREED, "");
                case "terug" -> marked(kpi, Mark.RETURNED, text);
                case "vraag" -> asked(kpi, text);
                default -> answered(kpi, text);
            };
        } catch (RuleBroken refusal) {
            return refused(kpi, kpi == null ? "bericht" : "tekst", text, refusal);
        }
    }

    private Response marked(@Nullable KpiCode kpi, Mark mark, String reason) {
        if (kpi == null) {
            return to("");
        }
        markKpi.mark(person.get(), key(), kpi, mark, reason);
        return to("?na=" + kpi + "#een");
    }

    private Response asked(@Nullable KpiCode kpi, String text) {
        askQuestion.ask(person.get(), key(), kpi, text);
        return to(kpi == null ? "?gedaan=gevraagd" : "?kpi=" + kpi + "&gedaan=gevraagd");
    }

    private Response answered(@Nullable KpiCode kpi, String text) {
        answerRemark.answer(person.get(), key(), kpi, text);
        return to(kpi == null ? "?gedaan=beantwoord" : "?kpi=" + kpi + "&gedaan=beantwoord");
    }

    @POST
    @Path("besluit")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response decide(
            @FormParam("daad") @DefaultValue("") String act,
            @FormParam("versie") @DefaultValue("0") int revision,
            @FormParam("reden") @DefaultValue("") String reason) {
        try {
            if (act.equals("terugsturen")) {
                returnReport.giveBack(person.get(), key(), revision, reason);
                return to("?gedaan=teruggestuurd");
            }
            acceptReport.accept(person.get(), key(), revision);
            return to("?gedaan=vastgesteld");
        } catch (RuleBroken refusal) {
            return refused(null, "reden", reason, refusal);
        }
    }

    @POST
    @Path("correctie")
    @Allowed(Role.COOPERATIVE_REPORTER)
    public Response correct(@FormParam("correctie") @DefaultValue("") String reason) {
        try {
            startCorrection.start(person.get(), key(), reason);
            return Response.seeOther(URI.create("/contracten/" + number + "/aanleveren/" + period))
                    .build();
        } catch (RuleBroken refusal) {
            return refused(null, "correctie", reason, refusal);
        }
    }

    @GET
    @Path("vergelijken")
    public View compare(@QueryParam("van") @Nullable Integer left, @QueryParam("tot") @Nullable Integer right) {
        var report = desk.report(key());
        var to = right == null ? report.latest().map(Report.Version::number).orElse(1) : right;
        var from = left == null ? Math.max(1, to - 1) : left;
        var comparison = compareRevisions.compare(person.get(), key(), from, to);
        return View.of("review/compare.jte", ComparePage.of(report, comparison, language.texts()));
    }

    @GET
    @Path("bijlagen/{file}")
    public Response evidence(@PathParam("file") UUID file) {
        var evidence = reports.evidence(person.get(), key(), file);
        return Response.ok(evidence.content(), "application/octet-stream")
                .header("Content-Disposition", Attachment.named(evidence.fileName()))
                .build();
    }

    private View view(@Nullable KpiCode kpi, @Nullable KpiCode after, String typed, Faults faults, String done) {
        var report = desk.report(key());
        var reviewed = desk.reviewed(report).filter(it -> !it.kpis().isEmpty());
        if (reviewed.isEmpty()) {
            return View.of("review/nothing.jte", NothingPage.of(report, language.texts()));
        }
        var shown = shown(reviewed.get(), kpi, after);
        return View.of(
                "review/review.jte", ReviewPage.of(reviewed.get(), shown, typed, faults, done, language.texts()));
    }

    private static KpiOutcome shown(Reviewed reviewed, @Nullable KpiCode kpi, @Nullable KpiCode after) {
        var asked = kpi != null ? reviewed.kpi(kpi) : after != null ? reviewed.after(after) : reviewed.first();
        return asked.or(reviewed::first).orElseThrow();
    }

    /** The page again with what was typed. A refusal for lack of rights or of a report is not for a form. */
    private Response refused(@Nullable KpiCode kpi, String field, String typed, RuleBroken refusal) {
        if (refusal.rule().name().equals("NOT_ALLOWED")) {
            throw refusal;
        }
        var words = language.texts().get(refusal.rule().key(), refusal.details().toArray());
        return view(kpi, null, typed, Faults.NONE.with(field, words), "").withStatus(UNPROCESSABLE);
    }

    private Response to(String query) {
        return Response.seeOther(URI.create("/contracten/" + number + "/beoordelen/" + period + query))
                .build();
    }

    private ReportKey key() {
        return new ReportKey(number, period);
    }
}
