package nl.uitkomst.domain.bid;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.tender.SomeTender;
import nl.uitkomst.domain.tender.Step;
import nl.uitkomst.domain.tender.TenderLines;
import nl.uitkomst.domain.tender.TenderTask;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is to do what before anybody can submit a bid; on the real database. */
class WaitingForKeysTest {

    private final SomeTender tender = new SomeTender().selected();

    @Test
    void officers_are_appointed_make_their_keys_and_then_the_client_makes_those_of_the_tender() {
        QuickKeys.use();
        tender.step(Step.OPEN_DIALOGUE);
        assertThat(tasks(tender.manager)).isEmpty();
        tender.at(SomeTender.BID_UNTIL.minus(Duration.ofDays(20)));
        tender.step(Step.INVITE_BIDS);
        assertThat(tasks(tender.manager)).containsExactly("bid.task.appoint");

        var officers = List.of(tender.opener, tender.opener2, tender.opener3);
        var accounts = Set.of(tender.opener.account(), tender.opener2.account(), tender.opener3.account());
        tender.change(wired -> wired.get(AppointOfficers.class).appoint(tender.manager, tender.number, accounts));
        assertThat(tasks(tender.manager)).containsExactly("bid.task.wait");
        for (var officer : officers) {
            assertThat(tasks(officer)).containsExactly("bid.task.own");
            var word = tender.ask(wired -> wired.get(MakeOfficerKey.class).make(officer));
            assertThat(tasks(officer)).containsExactly("bid.task.own");
            tender.change(wired -> wired.get(ConfirmOfficerKey.class).confirm(officer, word));
            assertThat(tasks(officer)).isEmpty();
        }
        assertThat(tasks(tender.manager)).containsExactly("bid.task.make");
        tender.change(wired -> wired.get(MakeTenderKeys.class).make(tender.manager, tender.number));
        assertThat(tasks(tender.manager)).isEmpty();
    }

    private List<String> tasks(Person person) {
        return tender
                .ask(wired -> wired.get(BidTasks.class)
                        .of(person, wired.get(TenderLines.class).of(person)))
                .stream()
                .filter(task -> task.number().equals(tender.number))
                .map(TenderTask::key)
                .toList();
    }
}
