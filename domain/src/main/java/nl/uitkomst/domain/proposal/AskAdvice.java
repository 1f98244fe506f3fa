package nl.uitkomst.domain.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;

import java.time.LocalDate;
import java.util.Map;

/** Notes that the client council was asked for its advice, and until when it can give it. */
@ApplicationScoped
public class AskAdvice {

    @Inject
    ProposalDesk desk;

    @Transactional
    public void ask(Person by, ContractNumber number, int proposalNumber, LocalDate on, LocalDate until) {
        var place = desk.take(Act.PROPOSE, by, number);
        var proposal = desk.own(place, proposalNumber);
        proposal.askAdvice(on, until, desk.today(), by, desk.now());
        desk.written(place, "proposal.ask-advice", proposal, Map.of("on", on.toString(), "until", until.toString()));
    }
}
