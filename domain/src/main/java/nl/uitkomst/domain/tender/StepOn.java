package nl.uitkomst.domain.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.tender.Candidate.Status;
import nl.uitkomst.domain.tender.TenderDesk.At;
import nl.uitkomst.domain.tender.TenderPolicy.Act;

import java.util.Map;

/** Brings a tender a step on. */
@ApplicationScoped
public class StepOn {

    @Inject
    TenderDesk desk;

    @Inject
    Candidates candidates;

    @Transactional
    public void step(Person by, TenderNumber number, Step step) {
        var at = desk.take(by, Act.SET_UP, number);
        switch (step) {
            case CLOSE_APPLICATIONS -> at.tender().closeApplications(at.now());
            case SEND_SELECTION -> sendSelection(at);
            case OPEN_DIALOGUE -> at.tender().openDialogue(at.now());
            case INVITE_BIDS -> at.tender().inviteBids(at.now());
        }
        desk.written(at, "tender.step", Map.of("step", step.name()));
    }

    /** All hear it at the same moment, and not before all were decided on. */
    private void sendSelection(At at) {
        at.tender().sendSelection(at.now());
        var applied = candidates.of(at.tender()).stream()
                .filter(one -> one.status() == Status.APPLIED)
                .toList();
        Tender.require(applied.stream().allMatch(one -> one.proposed().isPresent()), Tender.Rule.UNDECIDED_CANDIDATES);
        applied.forEach(one -> one.decide(at.now()));
    }
}
