package nl.uitkomst.domain.proposal;

import nl.uitkomst.domain.dialogue.AgendaFacts;
import nl.uitkomst.domain.dialogue.ProposalFact;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Which proposals the two sides find on the agenda of a dialogue. */
class ProposalsOnAgendaTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final SomeProposals some = new SomeProposals();

    @Test
    void a_proposal_is_talked_about_from_when_it_is_put_forward_until_it_is_decided_on_and_a_draft_never() {
        var key = some.drafted(some.board, some.plan());
        assertThat(proposals()).isEmpty();

        var number = some.putForward(some.board, key);
        assertThat(proposals()).extracting(ProposalFact::number).containsExactly(number);

        some.moved(number, proposal -> proposal.openVoting(some.board, NOW));
        some.moved(number, proposal -> proposal.adopt(some.board, NOW));
        assertThat(proposals()).isEmpty();
    }

    private List<ProposalFact> proposals() {
        return some.reports
                .ask(wired -> wired.get(AgendaFacts.class).of(some.manager, some.reports.contract, "2025-K2"))
                .proposals();
    }
}
