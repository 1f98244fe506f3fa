package nl.uitkomst.web.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.review.Review;
import nl.uitkomst.domain.review.Reviews;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.submission.NarrativeSection;
import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.domain.submission.ReportKey;
import nl.uitkomst.domain.submission.Reports;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.Remark;
import nl.uitkomst.web.account.CurrentPerson;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What both sides said about the last reports, as far as this person may read it. */
@RequestScoped
public class Conversation {
    private static final int REPORTS = 2;

    @Inject
    Reviews reviews;

    @Inject
    Reports reports;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    /**
     * On one KPI: how the figures were explained, what was asked and answered.
     *
     * @param reported the periods with a report, oldest first
     */
    public List<Remark> about(ContractNumber contract, KpiCode kpi, List<ReportingPeriod> reported) {
        return newest(reported)
                .flatMap(period -> Stream.concat(explanations(contract, kpi, period), remarks(contract, kpi, period)))
                .toList();
    }

    /** On a contract as a whole. */
    public List<Remark> about(ContractNumber contract, ReportingPeriod period) {
        return remarks(contract, null, period).toList();
    }

    /** What the report of this period tells beside its figures. */
    public Map<NarrativeSection, String> story(ContractNumber contract, ReportingPeriod period) {
        return reports.story(person.get(), ReportKey.of(contract, period));
    }

    private ReportForm report(ContractNumber contract, ReportingPeriod period) {
        var key = ReportKey.of(contract, period);
        var counting = reports.report(person.get(), key).counting();
        return reports.revision(person.get(), key, counting == null ? 1 : counting);
    }

    private static Stream<ReportingPeriod> newest(List<ReportingPeriod> reported) {
        return reported.subList(Math.max(0, reported.size() - REPORTS), reported.size()).stream();
    }

    private Stream<Remark> explanations(ContractNumber contract, KpiCode kpi, ReportingPeriod period) {
        var when = Notation.in(language.texts()).period(period);
        return report(contract, period).lines().stream()
                .filter(line -> line.key().kpi().equals(kpi) && line.explanation() != null)
                .map(line -> new Remark(line.organisationName(), when, line.explanation(), ""));
    }

    private Stream<Remark> remarks(ContractNumber contract, @Nullable KpiCode kpi, ReportingPeriod period) {
        var review = reviews.of(person.get(), ReportKey.of(contract, period));
        var all = review.about(kpi);
        var open = review.isQuestionOpen(kpi);
        return IntStream.range(0, all.size())
                .mapToObj(place -> shown(all.get(place), period, open && place == all.size() - 1));
    }

    private Remark shown(Review.Remark remark, ReportingPeriod period, boolean open) {
        var notation = Notation.in(language.texts());
        var day = remark.at().atZone(Texts.ZONE).toLocalDate();
        return new Remark(
                remark.organisation(),
                language.texts().get("outcome.page.said", notation.date(day), notation.period(period)),
                remark.text(),
                open ? "asked" : "");
    }
}
