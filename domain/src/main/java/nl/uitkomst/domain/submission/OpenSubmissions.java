package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractAgreed;

/** Opens the reports of all periods of a contract once it is agreed. What is due follows from the dates, without anything that has to run every day. */
@ApplicationScoped
public class OpenSubmissions {

    @Inject
    Submissions submissions;

    @Transactional
    public void open(@Observes ContractAgreed agreed) {
        var contract = agreed.contract();
        for (var period : contract.periods()) {
            submissions.add(
                    new Submission(contract.id(), period, contract.reporting().dueOn(period)));
        }
    }

    /**
     * Follows a contract whose term or time to report was amended: periods that came with it are opened, those that were cut off are gone unless something
     * was filled in, and what nobody began yet is due when it is due now.
     */
    @Transactional
    public void follow(Contract contract) {
        var known = submissions.of(contract.id());
        var periods = contract.periods();
        for (var period : periods) {
            var due = contract.reporting().dueOn(period);
            known.stream()
                    .filter(one -> one.isOf(period))
                    .findFirst()
                    .ifPresentOrElse(
                            one -> one.becomeDue(due),
                            () -> submissions.add(new Submission(contract.id(), period, due)));
        }
        known.stream()
                .filter(one -> one.isUntouched() && periods.stream().noneMatch(one::isOf))
                .forEach(submissions::remove);
    }
}
