package nl.uitkomst.domain.contract;

import nl.uitkomst.domain.shared.RuleBroken;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** All that a contract said of itself before, stretch by stretch without gaps, from its first day until what was agreed last began to hold. */
final class TermsHistory {

    private final List<EarlierTerms> all;

    /** @param all the rows as they are kept with the contract, to be added to in place */
    TermsHistory(List<EarlierTerms> all) {
        this.all = all;
    }

    /** What was to begin on the very same day never held, and is not kept here. */
    void keep(Terms before, LocalDate until) {
        var since = all.stream()
                .map(EarlierTerms::until)
                .max(Comparator.naturalOrder())
                .orElse(before.term().first());
        if (until.isBefore(since)) {
            throw new RuleBroken(Contract.Rule.BEFORE_LATER_CHANGE, until, since);
        }
        if (until.isAfter(since)) {
            all.add(new EarlierTerms(before, since, until));
        }
    }
}
