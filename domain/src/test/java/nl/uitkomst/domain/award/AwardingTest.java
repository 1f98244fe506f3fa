package nl.uitkomst.domain.award;

import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.award.Award.Rule;
import nl.uitkomst.domain.bid.SomeBids;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.CheckCandidate;
import nl.uitkomst.domain.tender.CheckCandidate.Found;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.SomeTender;
import nl.uitkomst.domain.tender.Tender;
import nl.uitkomst.domain.tender.TenderLines;
import nl.uitkomst.domain.tender.WithdrawTender;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import static nl.uitkomst.domain.award.SomeAward.LAST_DAY;
import static nl.uitkomst.domain.award.SomeAward.SENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** An award by the use cases that people use, on the real database. */
class AwardingTest {

    private static final Instant DAY_AFTER = Instant.parse("2024-07-22T22:00:00Z");

    private final SomeAward some = new SomeAward();

    @Test
    void before_all_scores_or_before_the_ranking_there_is_no_award() {
        some.opened();
        assertThat(refusal(() -> some.write(Map.of(some.key(0), new Reasons("Goed", "")))))
                .isEqualTo(Rule.SCORES_MISSING);

        some.assess();
        assertThat(refusal(() -> some.write(Map.of(some.key(0), new Reasons("Goed", "")))))
                .isEqualTo(Rule.NOT_RANKED);
        assertThat(refusal(some::send)).isEqualTo(Rule.NOT_RANKED);
    }

    @Test
    void nobody_hears_of_it_without_reasons_and_then_all_at_one_moment() {
        some.ranked();
        some.write(Map.of(some.key(0), new Reasons("U belooft het meest.", "")));
        assertThat(refusal(some::send)).isEqualTo(Rule.REASONS_MISSING);
        assertThat(some.tender.phase()).isEqualTo(Phase.RANKED);

        some.write(some.reasons());
        for (var bidder : some.tender.bidders) {
            assertThatThrownBy(() -> some.letter(bidder)).isInstanceOf(Missing.class);
        }
        some.tender.at(SENT);
        some.send();

        assertThat(some.tender.phase()).isEqualTo(Phase.AWARDED);
        for (var i = 0; i < 3; i++) {
            var letter = some.letter(some.tender.bidders.get(i));
            assertThat(letter.candidate()).isEqualTo(some.key(i));
            assertThat(letter.decided().place()).hasValue(i + 1);
        }
        var award = some.board(some.tender.alderman).known().orElseThrow();
        assertThat(award.standstill()).contains(new Standstill(LocalDate.of(2024, 7, 2), LAST_DAY));
        assertThat(award.ocdsId()).startsWith("ocds-").endsWith("-award-1");
    }

    @Test
    void a_letter_never_tells_of_another_that_did_not_win() {
        some.ranked();
        var third = some.tender.candidate(some.tender.bidders.get(2)).tradeName();

        assertThat(refusal(() -> some.write(Map.of(some.key(1), new Reasons("U was beter dan " + third, "Meer")))))
                .isEqualTo(Rule.TELLS_OF_OTHERS);
        assertThat(refusal(() ->
                        some.write(Map.of(some.key(1), new Reasons("Goed", "De winnaar vroeg € 203.000.000,00.")))))
                .isEqualTo(Rule.TELLS_OF_OTHERS);
        assertThat(refusal(() -> some.write(Map.of(some.key(1), new Reasons("Nummer 111222333", "Meer")))))
                .isEqualTo(Rule.BSN);
        some.write(Map.of(
                some.key(1),
                new Reasons(
                        "Goed",
                        some.tender.candidate(some.tender.bidders.get(0)).tradeName() + " belooft meer.")));
    }

    @Test
    void what_was_sent_never_changes() {
        some.sent();

        assertThat(refusal(() -> some.write(some.reasons()))).isEqualTo(Rule.SENT_ALREADY);
        assertThat(refusal(some::send)).isEqualTo(Rule.SENT_ALREADY);
        assertThatThrownBy(() -> SomeBids.sql("update award_decision set characteristics = 'Anders'"))
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> SomeBids.sql("update award set ends_on = '2024-07-21' where sent_at is not null"))
                .hasStackTraceContaining("award");
    }

    @Test
    void no_award_is_final_before_the_last_day_of_its_standstill_is_over() {
        some.sent();

        some.tender.at(DAY_AFTER.minusSeconds(1));
        assertThat(refusal(some::finish)).isEqualTo(Rule.STANDSTILL_RUNS);
        some.tender.at(DAY_AFTER);
        some.finish();

        assertThat(some.tender.phase()).isEqualTo(Phase.FINAL);
        assertThat(refusal(some::finish)).isEqualTo(Rule.FINAL_ALREADY);
    }

    @Test
    void the_database_itself_makes_nothing_final_while_a_standstill_runs() {
        some.written();
        some.tender.at(Instant.now());
        some.send();

        assertThatThrownBy(
                        () -> SomeBids.sql(
                                "update award set final_at = now(6) + interval 1 year, final_by_name = 'x' where sent_at > utc_timestamp() - interval 1 hour"))
                .hasStackTraceContaining("standstill");
        assertThatThrownBy(() ->
                        SomeBids.sql("update tender set phase = 'FINAL' where number = ?1", some.tender.number.text()))
                .hasStackTraceContaining("final award");
    }

    @Test
    void an_objection_stops_the_clock_and_its_days_come_behind_the_standstill() {
        some.sent();
        some.tender.at(Instant.parse("2024-07-15T09:00:00Z"));
        var objection = some.raise(Hold.Kind.OBJECTION, LocalDate.of(2024, 7, 10));

        some.tender.at(DAY_AFTER);
        assertThat(refusal(some::finish)).isEqualTo(Rule.ON_HOLD);
        some.end(objection, LocalDate.of(2024, 7, 14));
        assertThat(some.board(some.tender.manager)
                        .known()
                        .orElseThrow()
                        .standstill()
                        .orElseThrow()
                        .until())
                .isEqualTo(LocalDate.of(2024, 7, 26));
        assertThat(refusal(some::finish)).isEqualTo(Rule.STANDSTILL_RUNS);
        assertThat(some.letter(some.tender.bidders.get(1))
                        .board()
                        .known()
                        .orElseThrow()
                        .standstillTold())
                .contains(new Standstill(LocalDate.of(2024, 7, 2), LAST_DAY));

        some.tender.at(Instant.parse("2024-07-26T22:00:00Z"));
        some.finish();
    }

    @Test
    void a_court_case_within_the_standstill_blocks_the_award_until_judgment() {
        some.sent();
        some.tender.at(Instant.parse("2024-08-20T09:00:00Z"));
        assertThat(refusal(() -> some.raise(Hold.Kind.COURT_CASE, LAST_DAY.plusDays(1))))
                .isEqualTo(Rule.DAY_OUTSIDE);
        var summons = some.raise(Hold.Kind.COURT_CASE, LAST_DAY);
        assertThat(refusal(some::finish)).isEqualTo(Rule.ON_HOLD);

        some.end(summons, LocalDate.of(2024, 8, 19));
        assertThat(refusal(() -> some.end(summons, LocalDate.of(2024, 8, 19)))).isEqualTo(Rule.ENDED_ALREADY);
        some.tender.at(Instant.parse("2024-09-10T09:00:00Z"));
        some.finish();
        assertThat(some.board(some.tender.auditor).known().orElseThrow().holds())
                .hasSize(1);
    }

    @Test
    void it_is_withdrawn_with_a_reason_until_it_is_final_and_the_letters_stay() {
        some.sent();
        some.tender.change(wired -> wired.get(WithdrawTender.class)
                .withdraw(some.tender.manager, some.tender.number, "De raad stelt geen geld beschikbaar."));

        some.tender.at(DAY_AFTER);
        assertThat(refusal(some::finish)).isEqualTo(Tender.Rule.WRONG_PHASE);
        assertThat(some.letter(some.tender.bidders.get(2)).decided().reasons()).isPresent();
    }

    @Test
    void only_the_contract_manager_of_the_client_decides() {
        some.written();

        assertThat(refusal(() -> some.tender.change(
                        wired -> wired.get(SendDecision.class).send(some.tender.alderman, some.tender.number, null))))
                .isEqualTo(AccessPolicy.Rule.NOT_ALLOWED);
        assertThatThrownBy(() -> some.tender.change(
                        wired -> wired.get(SendDecision.class).send(some.tender.stranger, some.tender.number, null)))
                .isInstanceOf(Missing.class);
        assertThat(refusal(() -> some.board(some.tender.alderman))).isEqualTo(AccessPolicy.Rule.NOT_ALLOWED);
    }

    @Test
    void where_nobody_was_selected_the_winner_is_checked_before_the_decision_is_sent() {
        var open = new SomeAward(SomeBids.ofOpenProcedure()).written();
        open.tender.at(SomeAward.SENT);
        assertThat(tasks(open)).containsExactly("award.task.check /gegadigden");
        assertThat(refusal(open::send)).isEqualTo(Rule.WINNER_UNCHECKED);

        var found = SomeTender.allFound();
        check(open, List.of(new Found(found.get(0).subject(), false, "Een vonnis gezien.")));
        check(open, found.subList(1, found.size()));
        assertThat(refusal(open::send)).isEqualTo(Rule.WINNER_FALLS_SHORT);

        check(open, found.subList(0, 1));
        assertThat(tasks(open)).containsExactly("award.task.decide /gunning");
        open.send();
        assertThat(open.tender.phase()).isEqualTo(Phase.AWARDED);
        assertThat(refusal(() -> check(open, found))).isEqualTo(Tender.Rule.WRONG_PHASE);
    }

    private static List<String> tasks(SomeAward some) {
        return some
                .tender
                .ask(wired -> wired.get(AwardTasks.class)
                        .of(some.tender.manager, wired.get(TenderLines.class).of(some.tender.manager)))
                .stream()
                .map(task -> task.key() + " " + task.path())
                .toList();
    }

    private static void check(SomeAward some, List<Found> found) {
        some.tender.change(wired ->
                wired.get(CheckCandidate.class).check(some.tender.manager, some.tender.number, some.key(0), found));
    }

    private static RuleBroken.Rule refusal(ThrowingCallable deed) {
        return catchThrowableOfType(RuleBroken.class, deed).rule();
    }
}
