package nl.uitkomst.web.decision;

import nl.uitkomst.domain.decision.DecisionOnProposal;
import nl.uitkomst.domain.decision.Voting.Manner;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.web.FormInput;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a voting is to open, as it is typed. The day that is typed is the last on which one can vote. */
record OpeningForm(Manner manner, Instant closesAt, Set<Long> present) {

    /** @return empty when there are faults */
    static Optional<OpeningForm> read(FormInput input, DecisionOnProposal decision) {
        var manner = input.choice("wijze", Manner.class);
        var until = input.date("tot");
        var present = new HashSet<Long>();
        if (manner.filter(Manner.MEETING::equals).isPresent()) {
            for (var key : input.all("aanwezig")) {
                organisation(key, decision).ifPresentOrElse(present::add, () -> input.fault("aanwezig", "form.choose"));
            }
            if (present.isEmpty()) {
                input.fault("aanwezig", "decision.open.fault.nobody");
            }
        }
        return input.isFaultless()
                ? Optional.of(new OpeningForm(manner.orElseThrow(), DatabaseClock.endOf(until.orElseThrow()), present))
                : Optional.empty();
    }

    /** The organisation that is chosen in a field; empty, with a fault, when it is none. */
    static Optional<Long> seat(FormInput input, String name, DecisionOnProposal decision) {
        var found = organisation(input.text(name), decision);
        if (found.isEmpty()) {
            input.fault(name, "form.choose");
        }
        return found;
    }

    static Optional<Long> organisation(String key, DecisionOnProposal decision) {
        return decision.publicIds().entrySet().stream()
                .filter(entry -> entry.getValue().toString().equals(key))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
