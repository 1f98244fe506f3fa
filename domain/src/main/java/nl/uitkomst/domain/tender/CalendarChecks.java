package nl.uitkomst.domain.tender;

import nl.uitkomst.domain.tender.Calendar.Kind;
import nl.uitkomst.domain.tender.TenderFault.Place;
import nl.uitkomst.domain.tender.TenderFault.Rule;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whether the moments of a calendar are all there, follow each other, and lie ahead. */
final class CalendarChecks {

    private CalendarChecks() {}

    /** The moments that a tender by this procedure needs. */
    static Set<Kind> needed(Procedure procedure) {
        return switch (procedure) {
            case COMPETITIVE_DIALOGUE -> EnumSet.allOf(Kind.class);
            case RESTRICTED -> {
                var kinds = EnumSet.allOf(Kind.class);
                kinds.removeAll(EnumSet.of(Kind.DIALOGUE_FROM, Kind.DIALOGUE_UNTIL));
                yield kinds;
            }
            case OPEN -> EnumSet.of(Kind.QUESTIONS_UNTIL, Kind.BID_UNTIL, Kind.AWARD_ON, Kind.CONTRACT_FROM);
            case LIGHT_REGIME -> EnumSet.of(Kind.BID_UNTIL, Kind.AWARD_ON, Kind.CONTRACT_FROM);
        };
    }

    /** The moments that a tender by this procedure can have. */
    static Set<Kind> possible(Procedure procedure) {
        return procedure == Procedure.LIGHT_REGIME ? EnumSet.allOf(Kind.class) : needed(procedure);
    }

    /** What is wrong with the order, of whatever moments there are. */
    static List<TenderFault> order(Calendar calendar) {
        var found = new ArrayList<TenderFault>();
        Calendar.@Nullable Moment before = null;
        for (var moment : calendar.all()) {
            if (before != null && !moment.at().isAfter(before.at())) {
                found.add(TenderFault.at(
                        moment.kind().name(), Rule.BEFORE_EARLIER_ONE, Place.MOMENT, before.kind(), before.at()));
            }
            before = before == null || moment.at().isAfter(before.at()) ? moment : before;
        }
        return found;
    }

    static List<TenderFault> missing(Procedure procedure, Calendar calendar) {
        return needed(procedure).stream()
                .filter(kind -> calendar.at(kind).isEmpty())
                .map(kind -> TenderFault.at(kind.name(), Rule.MOMENT_MISSING, Place.MOMENT))
                .toList();
    }

    static List<TenderFault> past(Calendar calendar, Instant now) {
        return calendar.all().stream()
                .filter(moment -> !moment.at().isAfter(now))
                .map(moment -> TenderFault.at(moment.kind().name(), Rule.MOMENT_PAST, Place.MOMENT))
                .toList();
    }

    /** What came already stays when it was, and what is moved is moved to a moment that has to come. */
    static List<TenderFault> moved(Calendar before, Calendar after, Instant now) {
        var found = new ArrayList<TenderFault>();
        for (var kind : Kind.values()) {
            var then = before.at(kind);
            if (then.equals(after.at(kind))) {
                continue;
            }
            if (before.hasCome(kind, now)) {
                found.add(TenderFault.at(kind.name(), Rule.MOMENT_CAME, Place.MOMENT, then.orElseThrow()));
            } else if (after.hasCome(kind, now)) {
                found.add(TenderFault.at(kind.name(), Rule.MOMENT_PAST, Place.MOMENT));
            }
        }
        return found;
    }
}
