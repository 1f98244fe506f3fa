package nl.uitkomst.domain.award;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.assessment.AssessmentTasks;
import nl.uitkomst.domain.assessment.RankBids;
import nl.uitkomst.domain.bid.BidTasks;
import nl.uitkomst.domain.bid.SomeBids;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.tender.SomeTender;
import nl.uitkomst.domain.tender.TenderLines;
import nl.uitkomst.domain.tender.TenderTask;
import nl.uitkomst.domain.tender.TenderTaskSource;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is to do what next, from the bids to the contract; on the real database. */
class WaitingTest {

    private final SomeAward some = new SomeAward();
    private final SomeBids bids = some.bids;
    private final SomeTender tender = some.tender;

    @Test
    void bids_wait_for_their_bidders_and_then_for_two_officers() {
        var bidder = tender.bidders.get(0);
        assertThat(tasks(tender.manager)).isEmpty();
        assertThat(tasks(tender.opener)).isEmpty();
        assertThat(tasks(bidder)).containsExactly("bid.task.write");
        bids.drafted(bidder, "Van", 14_500_000L);
        assertThat(tasks(bidder)).containsExactly("bid.task.write");
        bids.submit(bidder);
        assertThat(tasks(bidder)).isEmpty();

        bids.afterwards();
        assertThat(tasks(tender.bidders.get(1))).isEmpty();
        assertThat(tasks(tender.manager)).containsExactly("bid.task.opening.QUALITY");
        assertThat(tasks(tender.opener)).containsExactly("bid.task.open.QUALITY");
        bids.begin(tender.opener, Envelope.QUALITY);
        assertThat(tasks(tender.opener)).isEmpty();
        assertThat(tasks(tender.opener2)).containsExactly("bid.task.confirm.QUALITY");
        bids.confirm(tender.opener2, Envelope.QUALITY);
        assertThat(tasks(tender.opener3)).isEmpty();
        assertThat(tasks(tender.manager)).containsExactly("assessment.task.appoint");
    }

    @Test
    void from_the_prices_to_the_contract_the_client_finds_each_next_step() {
        some.opened();
        some.assess();
        assertThat(tasks(tender.manager)).containsExactly("bid.task.opening.PRICE");
        assertThat(tasks(tender.opener3)).containsExactly("bid.task.open.PRICE");
        bids.open(Envelope.PRICE);
        assertThat(tasks(tender.manager)).containsExactly("assessment.task.rank");
        tender.change(wired -> wired.get(RankBids.class).rank(tender.manager, tender.number));
        assertThat(tasks(tender.manager)).containsExactly("award.task.decide");
        some.write(some.reasons());
        tender.at(SomeAward.SENT);
        some.send();
        assertThat(tasks(tender.manager)).isEmpty();
        assertThat(tasks(tender.alderman)).isEmpty();

        tender.at(Instant.parse("2024-07-10T09:00:00Z"));
        var hold = some.raise(Hold.Kind.OBJECTION, LocalDate.of(2024, 7, 10));
        assertThat(tasks(tender.manager)).containsExactly("award.task.hold");
        some.end(hold, LocalDate.of(2024, 7, 10));
        assertThat(tasks(tender.manager)).isEmpty();
        tender.at(Instant.parse("2024-07-23T09:00:00Z"));
        assertThat(tasks(tender.manager)).containsExactly("award.task.finish");
        some.finish();
        assertThat(tasks(tender.manager)).containsExactly("award.task.contract");
        make();
        assertThat(tasks(tender.manager)).isEmpty();
    }

    private void make() {
        var plan = ContractPlan.usual(
                new ContractNumber(
                        "DGV-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase()),
                LocalDate.of(2025, 1, 1),
                Map.of());
        var words = new KpiWords("Nagekomen", "Alle", "Ondervraagden", "Opgave", "Anders:", "Voor iedereen");
        tender.change(wired -> wired.get(MakeContract.class).make(tender.manager, tender.number, plan, words));
    }

    private List<String> tasks(Person person) {
        return tender
                .ask(wired -> Stream.of(BidTasks.class, AssessmentTasks.class, AwardTasks.class)
                        .<TenderTaskSource>map(wired::get)
                        .flatMap(source ->
                                source.of(person, wired.get(TenderLines.class).of(person)).stream())
                        .toList())
                .stream()
                .filter(task -> task.number().equals(tender.number))
                .map(TenderTask::key)
                .toList();
    }
}
