package nl.uitkomst.domain.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;

import java.util.Map;

/** Answers a question about a proposal, for all who can read it. */
@ApplicationScoped
public class AnswerAboutProposal {

    @Inject
    Proposals proposals;

    @Inject
    ProposalDesk desk;

    @Inject
    Questions questions;

    /** @throws nl.uitkomst.domain.shared.Missing when no such question was asked */
    @Transactional
    public void answer(Person by, ContractNumber number, int proposalNumber, int question, String text) {
        var words = new Words(text);
        var place = desk.take(Act.TALK_ABOUT_PROPOSALS, by, number);
        var proposal = proposals.take(place.contract().id(), proposalNumber);
        proposal.requireTalkedAbout();
        questions.answer(proposal, question, words, by, desk.isMine(place, proposal), desk.now());
        desk.written(place, "proposal.answer", proposal, Map.of("question", String.valueOf(question)));
    }
}
