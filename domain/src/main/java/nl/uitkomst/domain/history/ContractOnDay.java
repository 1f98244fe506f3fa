package nl.uitkomst.domain.history;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A contract as it stood on a day, with what it rests on and the days on which it was or will be otherwise.
 *
 * @param agreed whether all parties had signed it; what is not agreed is only proposed
 * @param known at which moment this was known; absent for now
 * @param grounds what was signed, the contract itself first
 * @param turns every day on which something in it begins or ends, earliest first; its first day is always one
 */
public record ContractOnDay(
        ContractState state, boolean agreed, @Nullable Instant known, List<Ground> grounds, List<LocalDate> turns) {

    /**
     * The contract itself, or an amendment of it, as it was signed.
     *
     * @param amendment its number; 0 for the contract itself
     * @param reason of the amendment
     * @param from the day from which it holds
     */
    public record Ground(int amendment, String reason, LocalDate from, List<Signer> signers) {}

    public record Signer(String organisation, String name, Instant at) {}

    /** The day from which it is as it is on this day. */
    public LocalDate since() {
        return turns.stream()
                .filter(day -> !day.isAfter(state.on()))
                .max(Comparator.naturalOrder())
                .orElse(state.terms().term().first());
    }

    /** The last day before this one on which something changed. */
    public Optional<LocalDate> previousTurn() {
        return turns.stream().filter(day -> day.isBefore(state.on())).max(Comparator.naturalOrder());
    }

    /** The first day after this one on which something changes. */
    public Optional<LocalDate> nextTurn() {
        return turns.stream().filter(day -> day.isAfter(state.on())).min(Comparator.naturalOrder());
    }
}
