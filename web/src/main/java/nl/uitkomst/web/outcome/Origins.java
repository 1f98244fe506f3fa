package nl.uitkomst.web.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.outcome.KpiInParts;
import nl.uitkomst.domain.outcome.Outcomes;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.outcome.PeriodRange;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.submission.Line;
import nl.uitkomst.domain.submission.Report;
import nl.uitkomst.domain.submission.ReportKey;
import nl.uitkomst.domain.submission.ReportSources;
import nl.uitkomst.domain.submission.Reports;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.Fact;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.CurrentPerson;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings together what a verdict was made of. */
@RequestScoped
public class Origins {

    @Inject
    Outcomes outcomes;

    @Inject
    KpiVersions versions;

    @Inject
    Reports reports;

    @Inject
    ReportSources sources;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    /** What a verdict was made of, as it was found. */
    record Found(
            KpiInParts kpi,
            PeriodOutcome outcome,
            Report report,
            List<Line> lines,
            List<ReportSources.Workbook> workbooks,
            KpiVersions.@Nullable Shown version) {

        /** The revision of the report of which the figures count; empty while none does. */
        Optional<Report.Version> revision() {
            return report.revisions().stream()
                    .filter(version -> report.counting() != null && version.number() == report.counting())
                    .findFirst();
        }
    }

    /** @throws Missing when nothing was reported in that period, or not for this person to know */
    OriginPage of(ContractNumber number, KpiCode code, String period) {
        return page(found(number, code, period));
    }

    /** @throws Missing when nothing was reported in that period, or not for this person to know */
    Found found(ContractNumber number, KpiCode code, String period) {
        var kpi = outcomes.kpi(person.get(), number, code, PeriodRange.ALL);
        var outcome = kpi.kpi().periods().stream()
                .filter(one -> one.period().toString().equals(period) && one.state() != PeriodOutcome.State.NONE)
                .findFirst()
                .orElseThrow(() -> new Missing("verdict", period));
        var key = new ReportKey(number, period);
        var report = reports.report(person.get(), key);
        var counting = report.counting() == null ? 1 : report.counting();
        var lines = reports.revision(person.get(), key, counting).lines().stream()
                .filter(line -> line.key().kpi().equals(code))
                .toList();
        var version = versions.of(number, code).stream()
                .filter(one -> one.number() == outcome.version())
                .findFirst()
                .orElse(null);
        return new Found(kpi, outcome, report, lines, sources.of(person.get(), key, counting), version);
    }

    private OriginPage page(Found found) {
        var kpi = found.kpi();
        var outcome = found.outcome();
        var report = found.report();
        var lines = found.lines();
        var texts = language.texts();
        var notation = Notation.in(texts);
        var address = KpiPage.address(kpi);
        var kind = outcome.definition().kind();
        var words = new OriginWords(outcome, texts);
        return new OriginPage(
                kpi.contract(),
                address,
                outcome.definition().shortName(),
                notation.period(outcome.period()),
                words.title(),
                outcome.verdict(),
                outcome.state() == PeriodOutcome.State.PROVISIONAL,
                words.judgement(),
                words.agreed(),
                found.version(),
                lines.stream().map(words::row).toList(),
                lines.size() > 1 ? words.sum() : null,
                outcome.definition().numeratorText(),
                words.hasTwo() && outcome.definition().denominatorText() != null
                        ? outcome.definition().denominatorText()
                        : words.hasTwo() ? texts.get("outcome.page.denominator." + kind) : "",
                report(found),
                report.revisions().size() > 1 ? "/contracten/" + report.key() : "",
                found.workbooks().stream()
                        .map(workbook -> file(workbook, address + "/herkomst/" + outcome.period()))
                        .toList());
    }

    private List<Fact> report(Found found) {
        var facts = new ArrayList<Fact>();
        var texts = language.texts();
        found.revision().ifPresent(version -> {
            add(facts, "revision", String.valueOf(version.number()));
            if (version.submittedBy() != null && version.submittedAt() != null) {
                add(facts, "submitted", by(version.submittedBy(), version.submittedAt()));
            }
            add(
                    facts,
                    "decided",
                    version.decidedBy() == null || version.decidedAt() == null
                            ? texts.get("outcome.origin.undecided")
                            : by(version.decidedBy(), version.decidedAt()));
            if (version.reason() != null) {
                add(facts, "corrects", version.reason());
            }
        });
        return facts;
    }

    private void add(List<Fact> facts, String key, String text) {
        facts.add(new Fact(language.texts().get("outcome.origin." + key), text.replace("*", "∗")));
    }

    private String by(String who, Instant at) {
        var texts = language.texts();
        return texts.get("outcome.origin.by", who, Notation.in(texts).moment(at));
    }

    private OriginPage.File file(ReportSources.Workbook workbook, String address) {
        Texts texts = language.texts();
        return new OriginPage.File(
                workbook.mayOpen() ? workbook.fileName() : texts.get("outcome.origin.workbook"),
                texts.get(
                        "outcome.origin.sent",
                        workbook.organisation(),
                        Notation.in(texts).moment(workbook.uploadedAt()),
                        String.valueOf(workbook.revision())),
                workbook.sha256().substring(0, 12),
                workbook.mayOpen() ? address + "/bestanden/" + workbook.id() : "");
    }
}
