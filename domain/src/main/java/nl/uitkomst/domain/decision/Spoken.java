package nl.uitkomst.domain.decision;

import nl.uitkomst.domain.decision.Said.Kind;
import nl.uitkomst.domain.decision.Voting.Rule;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All that was said in one voting, earliest first, and what of it counts. */
public record Spoken(List<Said> all) {

    public Spoken {
        all = List.copyOf(all);
    }

    public List<Said> of(long organisation, Kind kind) {
        return all.stream()
                .filter(said -> said.organisation() == organisation && said.kind() == kind)
                .sorted(Comparator.comparing(Said::number))
                .toList();
    }

    public Optional<Said> last(long organisation, Kind kind) {
        return of(organisation, kind).stream().reduce((one, later) -> later);
    }

    /**
     * Nobody says something of a kind twice unawares.
     *
     * @param replaces the number of what this organisation said before; zero for the first
     */
    void requireReplaced(long organisation, Enum<?> what, String motivation, int replaces) {
        var last = last(organisation, Kind.of(what));
        last.ifPresent(before -> {
            Voting.require(before.number() == replaces, Rule.VOTED_ALREADY, before.by(), before.at());
            Voting.require(!before.says(what, motivation), Rule.SAME_AGAIN);
        });
        Voting.require(last.isPresent() || replaces == 0, Rule.NOTHING_TO_CHANGE);
    }

    /** The vote of each organisation that cast one. */
    public Map<Long, Choice> votes() {
        return all.stream()
                .filter(said -> said.kind() == Kind.VOTE)
                .collect(Collectors.toMap(Said::organisation, Said::choice, (one, later) -> later));
    }

    /** The organisations that have an interest of their own. */
    public Set<Long> interested() {
        return all.stream().map(Said::organisation).filter(this::isInterested).collect(Collectors.toSet());
    }

    public boolean isInterested(long organisation) {
        return last(organisation, Kind.INTEREST).filter(Said::declaresInterest).isPresent();
    }

    /** What the municipality said last, if anything. */
    public Optional<Said> consent() {
        return all.stream().filter(said -> said.kind() == Kind.CONSENT).reduce((one, later) -> later);
    }
}
