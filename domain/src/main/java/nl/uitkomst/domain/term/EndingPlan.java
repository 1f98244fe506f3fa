package nl.uitkomst.domain.term;

import nl.uitkomst.domain.contract.Term;
import nl.uitkomst.domain.shared.RuleBroken;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a contract would end early, why, and what follows from it.
 *
 * @param stillDue what is still due after the last day, such as reports
 * @param settlement how and when is settled
 * @param handover to whom the work and those it is done for are handed over
 */
public record EndingPlan(LocalDate lastDay, String reasons, String stillDue, String settlement, String handover) {

    public EndingPlan {
        reasons = reasons.strip();
        stillDue = stillDue.strip();
        settlement = settlement.strip();
        handover = handover.strip();
    }

    /** What is wrong with the day, if anything. */
    public Optional<RuleBroken> faultOfDay(Term term, LocalDate today) {
        if (!lastDay.isBefore(term.last())) {
            return Optional.of(new RuleBroken(Ending.Rule.NOT_EARLY, term.last()));
        }
        if (lastDay.isBefore(today)) {
            return Optional.of(new RuleBroken(Ending.Rule.IN_THE_PAST, today));
        }
        return lastDay.isAfter(term.first())
                ? Optional.empty()
                : Optional.of(new RuleBroken(Ending.Rule.BEFORE_THE_START, term.first()));
    }

    void requireSound(Term term, LocalDate today) {
        faultOfDay(term, today).ifPresent(fault -> {
            throw fault;
        });
        texts().forEach(text -> {
            if (text.isEmpty()) {
                throw new RuleBroken(Ending.Rule.TEXT_MISSING);
            }
            if (text.length() > Ending.LONGEST_TEXT) {
                throw new RuleBroken(Ending.Rule.TEXT_TOO_LONG, Ending.LONGEST_TEXT);
            }
        });
    }

    Stream<String> texts() {
        return Stream.of(reasons, stillDue, settlement, handover);
    }
}
