package nl.uitkomst.domain.amendment;

import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.amendment.Amendment.Kept;
import nl.uitkomst.domain.amendment.Amendment.Status;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All amendments of a contract, and by how much those in force changed its value together.
 *
 * <p>Art. 2.163b Aanbestedingswet 2012 lets a public contract for services be changed without a new procedure while the net sum of all such changes stays
 * below the European threshold and below 10% of the value of the original contract, and its nature stays the same. What follows from review clauses of the
 * contract itself, such as an option or indexation (art. 2.163c), does not count in it. Whether either holds is for a lawyer: here it is a signal.
 *
 * @param original the value when the contract was agreed
 * @param changed by how much amendments without an option changed it
 * @param byOption by how much amendments that take an option changed it
 * @param byIndexation by how much the agreed rule of indexation changed it
 */
public record AmendmentOverview(
        ContractNumber contract,
        String title,
        Contract.LegalForm legalForm,
        boolean illustrative,
        boolean agreed,
        Euro original,
        Euro changed,
        Euro byOption,
        Euro byIndexation,
        List<Line> lines,
        Set<Act> may) {

    private static final BigDecimal SIGNAL = BigDecimal.TEN;

    /**
     * @param value by how much it changes the value of the contract
     * @param option whether it takes an option that was agreed beforehand
     * @param closedAt when it entered into force or was withdrawn
     */
    public record Line(
            int number,
            String reason,
            LocalDate effectiveOn,
            Status status,
            Euro value,
            boolean option,
            int changes,
            @Nullable Instant closedAt) {

        static Line of(Amendment amendment) {
            var changes = amendment.changes().stream().map(Kept::change).toList();
            return new Line(
                    amendment.number(),
                    amendment.reason(),
                    amendment.effectiveOn(),
                    amendment.status(),
                    Effect.value(changes),
                    changes.stream().anyMatch(OptionTaken.class::isInstance),
                    changes.size(),
                    amendment.closedAt().orElse(null));
        }
    }

    static AmendmentOverview of(Contract contract, List<Amendment> amendments, Euro byIndexation, Set<Act> may) {
        var lines = amendments.stream().map(Line::of).toList();
        var changed = sum(lines, line -> !line.option());
        var byOption = sum(lines, Line::option);
        var present = contract.lumpSums().values().stream().reduce(Euro.valueOf("0"), Euro::plus);
        return new AmendmentOverview(
                contract.number(),
                contract.title(),
                contract.legalForm(),
                contract.illustrative(),
                contract.status() == Contract.Status.AGREED,
                present.minus(changed).minus(byOption).minus(byIndexation),
                changed,
                byOption,
                byIndexation,
                lines,
                may);
    }

    private static Euro sum(List<Line> lines, Predicate<Line> which) {
        return lines.stream()
                .filter(line -> line.status() == Status.IN_FORCE)
                .filter(which)
                .map(Line::value)
                .reduce(Euro.valueOf("0"), Euro::plus);
    }

    /** The net sum of the changes as a percentage of the original value, with one decimal, half up; 0 while nothing was to be paid. */
    public BigDecimal percentage() {
        return original.amount().signum() == 0
                ? BigDecimal.ZERO
                : changed.amount().multiply(BigDecimal.valueOf(100)).divide(original.amount(), 1, RoundingMode.HALF_UP);
    }

    /** Whether the changes come to a tenth of the original value or more; judged exactly, not on the rounded percentage. */
    public boolean signals() {
        return legalForm == Contract.LegalForm.CONTRACT
                && original.amount().signum() > 0
                && changed.amount().abs().multiply(SIGNAL).compareTo(original.amount()) >= 0;
    }

    public boolean mayPropose() {
        return agreed && may.contains(Act.AMEND);
    }
}
