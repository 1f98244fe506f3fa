package nl.uitkomst.web.submission;

import nl.uitkomst.domain.submission.ReportForm;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The cost in a report, as other systems read it. */
public record CostsJson(String contract, String periode, List<Regel> regels) {

    /**
     * @param bedrag absent while empty, which is something else than zero
     * @param versie of what stands there; absent while empty
     */
    public record Regel(
            UUID organisatie,
            String naam,
            String soort,
            String omschrijving,
            @Nullable BigDecimal bedrag,
            @Nullable BigDecimal vorigePeriode,
            @Nullable Long versie) {}

    static CostsJson of(ReportForm form, Map<Long, UUID> organisations) {
        return new CostsJson(
                form.contract().text(),
                form.period().toString(),
                form.costs().stream()
                        .map(cost -> new Regel(
                                organisations.get(cost.key().organisation()),
                                cost.organisationName(),
                                cost.key().category(),
                                cost.category().name(),
                                cost.current() == null ? null : cost.current().amount(),
                                cost.previous() == null ? null : cost.previous().amount(),
                                cost.entered() == null ? null : cost.entered().version()))
                        .toList());
    }
}
