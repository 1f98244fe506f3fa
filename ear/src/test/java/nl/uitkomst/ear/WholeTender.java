package nl.uitkomst.ear;

import com.microsoft.playwright.Page;
import nl.uitkomst.db.Access;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;

/** One tender from first to last, by its contract manager, two bidders, three officers of whom two open, two assessors, a board, a reporter and an alderman. */
final class WholeTender {

    private final RunningProduct product;
    private final Chromium chromium;
    private final Page manager;
    private final TenderBegins begins;
    private final TenderBids bids;
    private final TenderIsDecided decided;

    WholeTender(RunningProduct product, Chromium chromium) {
        this.product = product;
        this.chromium = chromium;
        manager = signedIn(TenderBegins.MANAGER);
        begins = new TenderBegins(product.address(), manager);
        bids = new TenderBids(begins);
        decided = new TenderIsDecided(begins, bids.officers);
    }

    private Page signedIn(String login) {
        return Chromium.signIn(chromium.pageOf(product), login);
    }

    void untilItsBidsAreOpened(CopiedFiles copy) throws IOException {
        begins.people_are_asked_and_become_personas_with_a_journey();
        begins.it_is_set_up_and_weights_have_to_be_a_hundred();
        begins.it_is_planned_and_announced();
        var talks = new TenderTalks(begins);
        talks.two_apply_of_which_one_together_with_others_and_both_are_selected();
        talks.one_round_of_dialogue_with_a_talk_apart_and_an_answer_to_all();
        talks.both_are_asked_to_bid();
        var bidder = signedIn(TenderBegins.ONE);
        bids.three_officers_make_the_keys();
        bids.a_vault_is_opened_and_a_promise_is_written_by_hand(bidder);
        bids.another_bids_too();
        bids.both_submit_and_get_a_receipt(bidder);
        bids.a_copy_of_the_database_tells_nothing(copy);
        bids.two_officers_open_and_one_alone_does_not();
    }

    /** Answers a day after the first quarter of the contract. */
    LocalDate untilItsContractIsSigned(Access owner) throws SQLException {
        decided.two_assess_each_alone(signedIn("beoordelaar@rotterdam"));
        decided.they_agree_and_quality_is_fixed(manager);
        decided.prices_are_opened_and_the_ranking_follows(manager);
        decided.all_hear_the_award_at_one_moment(manager);
        decided.after_the_standstill_it_is_final_and_becomes_a_contract(owner, manager);
        running().its_kpis_are_the_promises_and_both_sign();
        return decided.first.plusMonths(3).plusDays(9);
    }

    void inItsFirstQuarter() throws IOException {
        running().a_quarter_is_handed_in_as_a_workbook_and_accepted();
        running().the_alderman_reads_the_journey_in_colours(signedIn(TenderBegins.ALDERMAN));
    }

    private RunningContract running() {
        return new RunningContract(begins.people, decided.contract);
    }
}
