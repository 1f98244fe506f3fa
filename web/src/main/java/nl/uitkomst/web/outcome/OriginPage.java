package nl.uitkomst.web.outcome;

import nl.uitkomst.domain.outcome.ContractHead;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.outcome.ContractSentences;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.Fact;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Where one verdict comes from, step by step: how it follows from figure and target, what was agreed and by whom, what was reported and by which file.
 *
 * @param judgement how the verdict follows
 * @param version by which it was judged
 * @param report of which the figures count
 * @param sum of the lines; absent when the cooperative reports for the whole
 */
public record OriginPage(
        ContractHead contract,
        String address,
        String kpi,
        String period,
        String title,
        Verdict verdict,
        boolean provisional,
        List<Fact> judgement,
        List<Fact> agreed,
        KpiVersions.@Nullable Shown version,
        List<Row> rows,
        @Nullable Row sum,
        String first,
        String second,
        List<Fact> report,
        String reportAddress,
        List<File> files) {

    /** What one organisation reported; the second count is empty where there is only one. */
    public record Row(String who, String first, String second, String figure, String explanation) {}

    /** @param address of the file itself; empty for whoever may not have it */
    public record File(String name, String what, String fingerprint, String address) {}

    public boolean hasTwo() {
        return !second.isEmpty();
    }

    public List<Crumb> crumbs(Texts texts) {
        return List.of(
                new Crumb(texts.get("outcome.page.overview"), "/overzicht"),
                new Crumb(
                        contract.title() + ", " + ContractSentences.place(contract.municipality()),
                        "/contracten/" + contract.number()),
                new Crumb(kpi, address),
                Crumb.here(period));
    }
}
