package nl.uitkomst.web.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Account;
import nl.uitkomst.domain.account.AccountLine;
import nl.uitkomst.domain.account.Accounts;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.submission.Finding.Code;
import nl.uitkomst.domain.submission.ReportKey;
import nl.uitkomst.domain.submission.SubmitReport;
import nl.uitkomst.web.Faults;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import static nl.uitkomst.domain.account.Role.COOPERATIVE_REPORTER;

/** Look over all answers, and hand in. */
@RequestScoped
@Path("contracten/{number}/aanleveren/{period}/indienen")
@Allowed(COOPERATIVE_REPORTER)
public class SubmitResource {

    @Inject
    ReportDesk desk;

    @Inject
    SubmitReport submitReport;

    @Inject
    Accounts accounts;

    @Inject
    CurrentPerson person;

    @PathParam("number")
    ContractNumber number;

    @PathParam("period")
    String period;

    @GET
    public View show() {
        return page(Faults.NONE);
    }

    @POST
    public Response submit() {
        try {
            submitReport.submit(person.get(), key());
        } catch (RuleBroken refusal) {
            return page(Faults.NONE.with("", desk.said(refusal))).withStatus(Response.Status.CONFLICT.getStatusCode());
        }
        return Response.seeOther(URI.create(ReportDesk.base(key()) + "?gedaan=submitted"))
                .build();
    }

    private View page(Faults faults) {
        var on = desk.open(key());
        return View.of(
                "submission/submit.jte",
                new SubmitPage(
                        desk.head(on, Stage.SUBMIT),
                        Answers.of(on, desk),
                        on.form().narrative(),
                        blocks(on),
                        desk.periodRuns(on.report()),
                        signers(),
                        faults));
    }

    /** What has to be done first, each with where. */
    private List<SubmitPage.Block> blocks(ReportDesk.Case on) {
        if (!on.report().isOpen()) {
            return List.of();
        }
        var blocks = new ArrayList<SubmitPage.Block>();
        if (on.unconfirmed().isPresent()) {
            add(blocks, "unconfirmed", 1, "/controle");
        }
        var errors = on.findings().errors();
        var empty =
                errors.stream().filter(finding -> finding.code() == Code.EMPTY).count();
        add(blocks, "empty", empty, "/cijfers");
        add(blocks, "errors", errors.size() - empty, "/controle");
        add(blocks, "unexplained", on.findings().unexplained(on.form()).size(), "/controle");
        return blocks;
    }

    private void add(List<SubmitPage.Block> blocks, String what, long count, String path) {
        if (count > 0) {
            var words = desk.texts().get("submission.submit.block." + what, count);
            blocks.add(new SubmitPage.Block(words, ReportDesk.base(key()) + path));
        }
    }

    /** Who can hand in for this organisation, when this person cannot. */
    private List<String> signers() {
        if (person.get().maySign()) {
            return List.of();
        }
        return accounts.lines(person.get().organisation()).stream()
                .filter(line -> line.role() == COOPERATIVE_REPORTER && line.maySign())
                .filter(line -> line.status() == Account.Status.ACTIVE)
                .map(AccountLine::name)
                .toList();
    }

    private ReportKey key() {
        return new ReportKey(number, period);
    }
}
