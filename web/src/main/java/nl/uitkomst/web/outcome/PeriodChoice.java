package nl.uitkomst.web.outcome;

import nl.uitkomst.domain.outcome.ContractHead;
import nl.uitkomst.domain.outcome.PeriodRange;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.reporting.shared.Notation;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * The periods that someone chose in the address, and those there are to choose from.
 *
 * @param options as label in the address and as shown, oldest first
 */
public record PeriodChoice(String from, String to, List<Option> options) {
    public record Option(String label, String shown) {}

    static PeriodChoice of(@Nullable String from, @Nullable String to, List<ReportingPeriod> all, Notation notation) {
        return new PeriodChoice(
                from == null ? "" : from,
                to == null ? "" : to,
                all.stream()
                        .map(period -> new Option(period.toString(), notation.period(period)))
                        .toList());
    }

    /** What cannot be read chooses nothing: an old or mistyped address still shows the page. */
    static PeriodRange range(@Nullable String from, @Nullable String to, ContractHead contract) {
        return new PeriodRange(
                read(from, contract).orElse(null), read(to, contract).orElse(null));
    }

    private static Optional<ReportingPeriod> read(@Nullable String label, ContractHead contract) {
        try {
            return Optional.ofNullable(label)
                    .filter(text -> !text.isBlank())
                    .map(text -> ReportingPeriod.parse(text, contract.calendar(), contract.yearStart()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** To put behind an address, so that what is taken along is what is shown; with its question mark. */
    public String query() {
        var chosen = new StringBuilder();
        if (!from.isEmpty()) {
            chosen.append("van=").append(from);
        }
        if (!to.isEmpty()) {
            chosen.append(chosen.isEmpty() ? "" : "&").append("tot=").append(to);
        }
        return chosen.isEmpty() ? "" : "?" + chosen;
    }
}
