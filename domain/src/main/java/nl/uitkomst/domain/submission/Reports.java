package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.submission.Admission.Admitted;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reports as people see them: the form to fill, where it stands, what is wrong with it. Only what this person may see. */
@ApplicationScoped
public class Reports {

    @Inject
    Admission admission;

    @Inject
    AccessPolicy policy;

    @Inject
    Forms forms;

    @Inject
    Lines lines;

    @Inject
    Versions versions;

    @Inject
    Summaries summaries;

    @Inject
    Uploads uploads;

    @Inject
    Files files;

    /**
     * The form that this person fills: all lines, or those of the own provider. Of a report that was submitted: as it was submitted.
     *
     * @throws RuleBroken when this person only sees what was submitted, and nothing was
     */
    public ReportForm form(Person by, ReportKey report) {
        var admitted = admission.admit(Act.SEE, by, report);
        var heading = admitted.heading();
        if (heading.isOpen() && fillsOrAnswers(by, admitted)) {
            return forms.toFill(heading, uploads.filler(admitted, by));
        }
        var submitted = versions.of(heading.submission()).stream()
                .filter(version -> version.status() != Revision.Status.DRAFT)
                .reduce((one, later) -> later)
                .orElseThrow(() -> new RuleBroken(Submission.Rule.NOT_SUBMITTED));
        return asSubmitted(by, admitted, submitted.number());
    }

    /** The lines of one provider, for a cooperative that hands out workbooks. */
    public ReportForm formOf(Person by, ReportKey report, long provider) {
        var heading = admission.admit(Act.REPORT, by, report).heading();
        var whole = forms.toFill(heading, Forms.Filler.whole(heading));
        var name = whole.lines().stream()
                .filter(line -> line.key().organisation() == provider)
                .map(Line::organisationName)
                .findFirst()
                .orElseThrow(() -> new Missing("provider", provider));
        return forms.toFill(heading, Forms.Filler.provider(provider, name));
    }

    /** The lines as they stood in one revision. */
    public ReportForm revision(Person by, ReportKey report, int number) {
        var admitted = admission.admit(Act.SEE, by, report);
        var version = versions.of(admitted.heading().submission()).stream()
                .filter(it -> it.number() == number && isReadable(it, by, admitted))
                .findFirst()
                .orElseThrow(() -> new Missing("revision", number));
        return asSubmitted(by, admitted, version.number());
    }

    /** What the report that counts tells beside its figures; nothing while none counts. */
    public Map<NarrativeSection, String> story(Person by, ReportKey report) {
        var submission = admission.admit(Act.SEE, by, report).heading().submission();
        return lines.narrativeThatCounts(submission);
    }

    public Report report(Person by, ReportKey report) {
        var admitted = admission.admit(Act.SEE, by, report);
        var heading = admitted.heading();
        var shown = versions.of(heading.submission()).stream()
                .filter(version -> isVisible(version, by, admitted))
                .toList();
        var counting = versions.counting(heading.submission());
        return new Report(
                report,
                heading.title(),
                heading.municipality(),
                heading.contractorName(),
                heading.illustrative(),
                heading.period(),
                heading.dueOn(),
                heading.status(),
                shown,
                counting.number(),
                counting.isFinal(),
                files.of(heading.submission(), newest(shown)));
    }

    /** Every report of a contract of which the period has begun, newest first. */
    public List<Summary> of(Person by, ContractNumber contract) {
        return summaries.of(by, contract);
    }

    /**
     * Where one report stands, in short.
     *
     * @param countingFinal whether the figures that count were accepted; absent while none count
     */
    public record Summary(
            ReportKey key,
            LocalDate dueOn,
            Submission.Status status,
            @Nullable Boolean countingFinal) {}

    /** What the checks say of what is filled now; warnings that were explained are among them. */
    public Findings findings(Person by, ReportKey report) {
        return Checks.ofWhole(form(by, report));
    }

    public ReceivedFile upload(Person by, ReportKey report, UUID id) {
        var admitted = admission.admit(Act.REPORT_OWN_LINES, by, report);
        return received(by, admitted, uploads.get(admitted, by, id));
    }

    /** The last workbook that this person's organisation sent for this report. */
    public Optional<ReceivedFile> latestUpload(Person by, ReportKey report) {
        var admitted = admission.admit(Act.REPORT_OWN_LINES, by, report);
        return uploads.latest(admitted.heading().submission(), by.organisation())
                .map(upload -> received(by, admitted, upload));
    }

    public Evidence evidence(Person by, ReportKey report, UUID id) {
        var admitted = admission.admit(Act.SEE, by, report);
        var shown = versions.of(admitted.heading().submission()).stream()
                .filter(version -> isVisible(version, by, admitted))
                .toList();
        return files.get(admitted.heading().submission(), newest(shown), id);
    }

    private ReceivedFile received(Person by, Admitted admitted, Upload upload) {
        var reading = upload.reading();
        return new ReceivedFile(
                upload.publicId(),
                admitted.heading().key(),
                upload.fileName(),
                upload.content(),
                versions.name(upload.uploadedBy()),
                upload.uploadedAt(),
                upload.status(),
                reading,
                Checks.ofReading(forms.toFill(admitted.heading(), uploads.filler(admitted, by)), reading));
    }

    /** Who does not see the money of the contract sees no cost but the own. */
    private ReportForm asSubmitted(Person by, Admitted admitted, int number) {
        var heading = admitted.heading();
        var form = forms.asSubmitted(
                heading, Forms.Filler.whole(heading), versions.key(heading.submission(), number), number);
        return policy.may(Act.SEE_MONEY, by, admitted.standing())
                ? form
                : form.withCosts(form.costs().stream()
                        .filter(cost -> cost.key().organisation() == by.organisation())
                        .toList());
    }

    private boolean fillsOrAnswers(Person by, Admitted admitted) {
        return policy.may(Act.REPORT_OWN_LINES, by, admitted.standing())
                || policy.may(Act.SEE_DRAFT_REPORT, by, admitted.standing());
    }

    /** That there is a draft is known to those who fill it. */
    private boolean isVisible(Report.Version version, Person by, Admitted admitted) {
        return isReadable(version, by, admitted) || policy.may(Act.REPORT_OWN_LINES, by, admitted.standing());
    }

    /** What stands in a draft is only for those who answer for the whole. */
    private boolean isReadable(Report.Version version, Person by, Admitted admitted) {
        return version.status() != Revision.Status.DRAFT || policy.may(Act.SEE_DRAFT_REPORT, by, admitted.standing());
    }

    private static int newest(List<Report.Version> shown) {
        return shown.isEmpty() ? 0 : shown.get(shown.size() - 1).number();
    }
}
