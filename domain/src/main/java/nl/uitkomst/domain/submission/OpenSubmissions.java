package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
}
