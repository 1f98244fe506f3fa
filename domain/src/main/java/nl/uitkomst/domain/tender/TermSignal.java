package nl.uitkomst.domain.tender;

import nl.uitkomst.domain.shared.DatabaseClock;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * That the calendar gives less time than the law asks for. It is a signal: a person can let it be, with a reason.
 *
 * @param there how many calendar days there are
 */
public record TermSignal(LegalTerm term, long there) {

    /** By which it is known whether an overruling is about this signal or about an earlier one. */
    public String about() {
        return term.days() + "/" + there;
    }

    /** @param announced when the tender is announced: now, as long as it is not */
    static List<TermSignal> of(Procedure procedure, Calendar calendar, Instant announced) {
        return LegalTerm.of(procedure).stream()
                .flatMap(term -> signal(term, calendar, announced).stream())
                .toList();
    }

    private static Optional<TermSignal> signal(LegalTerm term, Calendar calendar, Instant announced) {
        var kind = term.from();
        var from = kind == null ? Optional.of(announced) : calendar.at(kind);
        var until = calendar.at(term.until());
        if (from.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        var days = ChronoUnit.DAYS.between(DatabaseClock.day(from.get()), DatabaseClock.day(until.get()));
        return days < term.days() ? Optional.of(new TermSignal(term, days)) : Optional.empty();
    }
}
