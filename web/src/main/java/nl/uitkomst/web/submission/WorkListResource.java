package nl.uitkomst.web.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.decision.WaitingDecisions;
import nl.uitkomst.domain.dialogue.WaitingMinutes;
import nl.uitkomst.domain.settlement.WaitingSettlements;
import nl.uitkomst.domain.submission.WorkList;
import nl.uitkomst.domain.tender.TenderTasks;
import nl.uitkomst.domain.term.Reminders;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What waits for whoever looks: to fill, to hand in, to review, to decide. */
@RequestScoped
@Path("werklijst")
@Allowed({Role.CONTRACT_MANAGER, Role.COOPERATIVE_REPORTER, Role.PROVIDER_REPORTER, Role.BOARD_MEMBER})
public class WorkListResource {

    @Inject
    WorkList workList;

    @Inject
    Reminders reminders;

    @Inject
    WaitingSettlements settlements;

    @Inject
    WaitingDecisions decisions;

    @Inject
    WaitingMinutes dialogues;

    @Inject
    TenderTasks tenders;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @GET
    public View list() {
        var by = person.get();
        return View.of(
                "submission/worklist.jte",
                WorkListPage.of(
                        workList.items(by),
                        reminders.forWorkList(by),
                        settlements.of(by),
                        decisions.of(by),
                        dialogues.of(by),
                        by.role() == Role.CONTRACT_MANAGER ? tenders.of(by) : List.of(),
                        by.role(),
                        LocalDate.now(clock),
                        language.texts()));
    }
}
