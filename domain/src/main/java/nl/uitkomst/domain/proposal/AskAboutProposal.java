package nl.uitkomst.domain.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;

import java.util.Map;

/** Asks about a proposal, for all who can read it. */
@ApplicationScoped
public class AskAboutProposal {

    @Inject
    Proposals proposals;

    @Inject
    ProposalDesk desk;

    @Inject
    Questions questions;

    /** @return the number of the question */
    @Transactional
    public int ask(Person by, ContractNumber number, int proposalNumber, String text) {
        var words = new Words(text);
        var place = desk.take(Act.TALK_ABOUT_PROPOSALS, by, number);
        var proposal = proposals.take(place.contract().id(), proposalNumber);
        proposal.requireTalkedAbout();
        var question = questions.ask(proposal, words, by, desk.isMine(place, proposal), desk.now());
        desk.written(place, "proposal.ask", proposal, Map.of("question", String.valueOf(question)));
        return question;
    }
}
