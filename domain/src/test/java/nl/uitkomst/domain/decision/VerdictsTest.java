package nl.uitkomst.domain.decision;

import nl.uitkomst.domain.decision.DecisionRule.Openness;
import nl.uitkomst.domain.shared.Queries;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

import static nl.uitkomst.domain.decision.Choice.AGAINST;
import static nl.uitkomst.domain.decision.Choice.FOR;
import static org.assertj.core.api.Assertions.assertThat;

class VerdictsTest {

    private static final Duration SOON = Duration.ofMillis(3000);

    private final SomeVoting some = new SomeVoting();

    @Test
    void many_votings_are_counted_as_each_by_itself_and_one_that_runs_tells_nothing() {
        some.agreed(SomeVoting.rule(Openness.OPEN, 2, false));
        var adopted = some.proposed("1000");
        some.open(adopted, SOON);
        some.vote(some.members.get(0), adopted, FOR);
        some.vote(some.members.get(1), adopted, FOR);
        some.over(adopted);
        var rejected = some.proposed("2000");
        some.open(rejected, SOON);
        some.vote(some.members.get(0), rejected, AGAINST);
        some.vote(some.members.get(1), rejected, AGAINST);
        some.vote(some.members.get(2), rejected, FOR);
        some.over(rejected);
        var running = some.opened("3000");
        some.vote(some.members.get(0), running, FOR);

        var proposal = some.proposal(adopted);
        var found =
                some.proposals.reports.ask(wired -> wired.get(Verdicts.class).of(List.of(proposal.contract())));

        assertThat(found).hasSize(2);
        assertThat(found.get(proposal.id()))
                .isEqualTo(some.newest(some.manager, adopted).verdict());
        assertThat(found.get(some.proposal(rejected).id()))
                .isEqualTo(some.newest(some.manager, rejected).verdict());
        assertThat(found).doesNotContainKey(some.proposal(running).id());
        long asked = some.proposals.reports.ask(wired -> {
            var verdicts = wired.get(Verdicts.class);
            return Queries.during(wired.entities(), () -> verdicts.of(List.of(proposal.contract())));
        });
        assertThat(asked).isEqualTo(3);
    }
}
