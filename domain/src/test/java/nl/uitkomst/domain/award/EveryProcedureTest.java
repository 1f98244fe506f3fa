package nl.uitkomst.domain.award;

import nl.uitkomst.domain.bid.OpenedBids;
import nl.uitkomst.domain.bid.SomeBids;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.Procedure;
import nl.uitkomst.domain.tender.SomeTender;
import nl.uitkomst.domain.tender.Step;
import nl.uitkomst.domain.tender.Tender;
import nl.uitkomst.domain.tender.Tenders;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Each procedure from its announcement to the bids that two officers opened, and the open one to its award; on the real database. */
class EveryProcedureTest {

    @Test
    void an_open_procedure_knows_no_selection_and_comes_to_an_award() {
        var some = new SomeAward(SomeBids.ofOpenProcedure());
        assertThat(some.tender.phase()).isEqualTo(Phase.BIDDING);
        for (var step : Step.values()) {
            assertThat(refusal(some.tender, step)).isIn(Tender.Rule.WRONG_PHASE, Tender.Rule.NOT_IN_PROCEDURE);
        }

        some.written();
        some.checked(0);
        some.tender.at(SomeAward.SENT);
        some.send();

        assertThat(some.tender.phase()).isEqualTo(Phase.AWARDED);
        assertThat(some.letter(some.tender.bidders.get(2)).decided().place()).hasValue(3);
    }

    @Test
    void a_restricted_procedure_asks_for_bids_right_after_the_selection_and_knows_no_dialogue() {
        var bids = SomeBids.invitedAtOnce(Procedure.RESTRICTED);

        assertThat(refusal(bids.tender, Step.OPEN_DIALOGUE)).isEqualTo(Tender.Rule.NOT_IN_PROCEDURE);
        requireOpened(bids);
    }

    @Test
    void a_tender_for_social_services_asks_for_bids_at_once() {
        requireOpened(SomeBids.invitedAtOnce(Procedure.LIGHT_REGIME));
    }

    @Test
    void or_talks_before_that() {
        var tender = new SomeTender(Procedure.LIGHT_REGIME).bidding();

        assertThat(tender.phase()).isEqualTo(Phase.BIDDING);
    }

    @Test
    void a_competitive_dialogue_is_not_skipped() {
        var tender = new SomeTender().selected();

        assertThat(refusal(tender, Step.INVITE_BIDS)).isEqualTo(Tender.Rule.WRONG_PHASE);
    }

    private static void requireOpened(SomeBids bids) {
        var tender = bids.tender;
        for (var bidder : tender.bidders) {
            bids.drafted(bidder, "Van " + bidder.account(), 14_500_000);
            bids.submit(bidder);
        }
        bids.afterwards();
        bids.open(Envelope.QUALITY);

        assertThat(tender.phase()).isEqualTo(Phase.OPENED);
        var opened = tender.ask(wired -> wired.get(OpenedBids.class)
                .bidders(wired.get(Tenders.class).get(tender.number).id()));
        assertThat(opened).hasSize(3);
    }

    private static RuleBroken.Rule refusal(SomeTender tender, Step step) {
        return catchThrowableOfType(RuleBroken.class, () -> tender.step(step)).rule();
    }
}
