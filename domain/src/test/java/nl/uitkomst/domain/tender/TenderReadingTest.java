package nl.uitkomst.domain.tender;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.Queries;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What pages of tenders ask the database, and what they tell whom. */
class TenderReadingTest {

    private final SomeTender some = new SomeTender();

    @Test
    void the_list_the_standing_and_the_candidates_take_as_many_queries_with_one_candidate_as_with_three() {
        some.announced();
        some.apply(some.bidders.get(0));
        var few = queries(some.manager);
        some.apply(some.bidders.get(1));
        some.apply(some.bidders.get(2));

        assertThat(queries(some.manager)).isEqualTo(few).isLessThan(25);
    }

    @Test
    void a_candidate_reads_of_itself_only_and_of_the_decision_only_once_all_hear_it() {
        some.applied();
        some.at(SomeTender.APPLY_UNTIL.plusSeconds(60));
        some.step(Step.CLOSE_APPLICATIONS);
        some.bidders.forEach(bidder -> some.decide(bidder, bidder != some.bidders.get(2)));

        var before = sheet(some.bidders.get(0)).own();
        assertThat(before.motivation()).isEmpty();
        assertThat(before.proposed()).isNull();
        assertThat(before.checks()).isEmpty();
        some.step(Step.SEND_SELECTION);

        var after = sheet(some.bidders.get(0)).own();
        assertThat(after.status()).isEqualTo(Candidate.Status.SELECTED);
        assertThat(after.motivation()).isEqualTo("Voldoet.");
        assertThat(after.tradeName())
                .isEqualTo("Kandidaat " + some.bidders.get(0).account());
        assertThat(sheet(some.bidders.get(2)).own().status()).isEqualTo(Candidate.Status.NOT_SELECTED);
    }

    @Test
    void how_many_applied_is_told_to_the_client_and_to_nobody_else() {
        some.applied();

        assertThat(lines(some.manager)).extracting(TenderLine::applied).contains(3);
        assertThat(lines(some.bidders.get(0))).extracting(TenderLine::applied).containsOnly(0);
    }

    @Test
    void what_waits_goes_from_hand_to_hand() {
        some.setUp();
        assertThat(tasks(some.manager)).containsExactly("tender.task.prepare");
        some.change(wired -> wired.get(AnnounceTender.class).announce(some.manager, some.number));
        assertThat(tasks(some.manager)).isEmpty();
        assertThat(tasks(some.bidders.get(0))).containsExactly("tender.task.apply");
        some.apply(some.bidders.get(0));
        assertThat(tasks(some.bidders.get(0))).isEmpty();
        some.at(SomeTender.APPLY_UNTIL.plusSeconds(60));
        assertThat(tasks(some.manager)).containsExactly("tender.task.close");
        some.step(Step.CLOSE_APPLICATIONS);
        assertThat(tasks(some.manager)).containsExactly("tender.task.check");
        some.decide(some.bidders.get(0), true);
        assertThat(tasks(some.manager)).containsExactly("tender.task.send");
        some.step(Step.SEND_SELECTION);
        assertThat(tasks(some.manager)).containsExactly("tender.task.go-on");
    }

    private long queries(Person person) {
        return some.ask(wired -> Queries.during(wired.entities(), () -> {
            wired.get(TenderLines.class).of(person);
            wired.get(TenderSheets.class).of(person, some.number);
            wired.get(CandidateViews.class).of(person, some.number);
        }));
    }

    private TenderSheet sheet(Person person) {
        return some.ask(wired -> wired.get(TenderSheets.class).of(person, some.number));
    }

    private List<TenderLine> lines(Person person) {
        return some.ask(wired -> wired.get(TenderLines.class).of(person));
    }

    private List<String> tasks(Person person) {
        return some.ask(wired -> wired.get(TenderTasks.class).of(person)).stream()
                .filter(task -> task.number().equals(some.number))
                .map(TenderTask::key)
                .toList();
    }
}
