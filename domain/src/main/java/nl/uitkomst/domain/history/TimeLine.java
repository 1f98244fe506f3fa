package nl.uitkomst.domain.history;

import nl.uitkomst.domain.term.AgreedDate;
import nl.uitkomst.domain.term.ExtensionOption;
import nl.uitkomst.domain.term.PhasedStart;
import org.jspecify.annotations.Nullable;

/** Something about time, beside the term, that two states of a contract say differently. */
public sealed interface TimeLine extends Line {

    record OfOption(
            int number,
            @Nullable ExtensionOption before,
            @Nullable ExtensionOption after) implements TimeLine {

        @Override
        public String subject() {
            return "time.option." + number;
        }
    }

    /** In months before the last day. */
    record OfNotice(@Nullable Integer before, @Nullable Integer after) implements TimeLine {

        @Override
        public String subject() {
            return "time.notice";
        }
    }

    record OfDate(@Nullable AgreedDate before, @Nullable AgreedDate after) implements TimeLine {

        @Override
        public String subject() {
            return "time.date." + Line.either(before, after).id();
        }
    }

    /** @param name of the part, the area or the KPI */
    record OfPhase(
            String name,
            @Nullable PhasedStart before,
            @Nullable PhasedStart after) implements TimeLine {

        @Override
        public String subject() {
            var phase = Line.either(before, after);
            return "time.phase." + phase.kind() + "." + phase.subject();
        }
    }
}
