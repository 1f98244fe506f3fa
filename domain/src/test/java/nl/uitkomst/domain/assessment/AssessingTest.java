package nl.uitkomst.domain.assessment;

import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.assessment.Assessment.Rule;
import nl.uitkomst.domain.assessment.Assessor.Declared;
import nl.uitkomst.domain.assessment.Assessor.State;
import nl.uitkomst.domain.bid.SomeBids;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.Queries;
import nl.uitkomst.domain.shared.ReadOnce;
import nl.uitkomst.domain.shared.RealDatabase;
import nl.uitkomst.domain.tender.Phase;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import static nl.uitkomst.domain.assessment.SomeAssessment.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Assessing bids that were really sealed and opened, by the use cases that people use, on the real database. */
class AssessingTest {

    private final SomeAssessment some = new SomeAssessment();

    @Test
    void nobody_scores_or_reads_a_bid_before_declaring_to_have_no_interest() {
        some.appointed();

        assertThat(refusal(() -> some.give(some.one, some.candidate(0), some.all(8, 0))))
                .isEqualTo(Rule.NOT_DECLARED);
        var board = some.board(some.one);
        assertThat(board.bidders()).hasSize(3);
        assertThatThrownBy(() ->
                        some.bids.ask(wired -> wired.get(AssessmentBoards.class).bid(board, some.candidate(0))))
                .isInstanceOf(Missing.class);
    }

    @Test
    void a_declared_interest_shuts_out_and_is_kept() {
        some.appointed();
        assertThat(refusal(() -> some.declare(some.one, Declared.INTEREST, ""))).isEqualTo(Rule.WITHOUT_REASON);

        some.declare(some.one, Declared.INTEREST, "Werkte tot vorig jaar bij een van hen.");

        assertThat(refusal(() -> some.give(some.one, some.candidate(0), some.all(8, 0))))
                .isEqualTo(Rule.INTERESTED);
        assertThat(refusal(() -> some.declare(some.one, Declared.NO_INTEREST, "")))
                .isEqualTo(Rule.INTERESTED);
        assertThat(some.board(some.one).bidders()).isEmpty();
        assertThat(some.board(some.lead).assessors())
                .filteredOn(one -> one.state() == State.EXCLUDED)
                .singleElement()
                .satisfies(one -> assertThat(one.declaration()).contains("Werkte tot vorig jaar bij een van hen."));
    }

    @Test
    void what_cannot_be_given_is_refused_and_nothing_of_it_kept() {
        some.declared();
        var first = some.all(8, 0).get(0);

        assertThat(refusal(() -> some.give(
                        some.one,
                        some.candidate(0),
                        List.of(first, new Entered(some.all(8, 0).get(1).criterion(), 7, "Net niet.", 0)))))
                .isEqualTo(Rule.OUTSIDE_SCALE);
        assertThat(refusal(() ->
                        some.give(some.one, some.candidate(0), List.of(new Entered(first.criterion(), 8, " ", 0)))))
                .isEqualTo(Rule.WITHOUT_MOTIVATION);
        assertThat(refusal(
                        () -> some.give(some.one, some.candidate(0), List.of(new Entered("prijs", 8, "Goedkoop.", 0)))))
                .isEqualTo(Rule.NO_SUCH_CRITERION);
        assertThat(refusal(() -> some.give(some.one, some.bids.tender.journey, List.of(first))))
                .isEqualTo(Rule.NO_SUCH_BID);
        assertThat(some.board(some.one).mine()).isEmpty();
        assertThat(refusal(() -> some.finish(some.one))).isEqualTo(Rule.SCORES_MISSING);
    }

    @Test
    void two_windows_of_the_same_assessor_do_not_overwrite_each_other_unawares() {
        some.declared();
        some.give(some.one, some.candidate(0), some.all(8, 0));

        assertThat(refusal(() -> some.give(some.one, some.candidate(0), some.all(6, 0))))
                .isEqualTo(Rule.CHANGED_MEANWHILE);
        some.give(some.one, some.candidate(0), some.all(8, 0));
        some.give(some.one, some.candidate(0), some.all(6, 1));

        assertThat(some.board(some.one).mine())
                .allSatisfy(score -> assertThat(score.points()).isEqualTo(6))
                .allSatisfy(score -> assertThat(score.number()).isEqualTo(2));
    }

    @Test
    void until_the_consensus_session_nobody_sees_what_another_gave() {
        some.declared();
        some.giveAll(some.one, 8, 6, 4);

        assertThat(some.board(some.two).mine()).isEmpty();
        assertThat(some.board(some.two).scores()).isEmpty();
        assertThat(some.board(some.two).assessors()).isEmpty();
        assertThat(some.board(some.lead).scores()).isEmpty();
        assertThat(some.board(some.lead).mine()).isEmpty();
        assertThat(refusal(() -> some.board(some.bids.tender.alderman))).isEqualTo(AccessPolicy.Rule.NOT_ALLOWED);
        assertThat(refusal(() -> some.ranking(some.bids.tender.alderman))).isEqualTo(AccessPolicy.Rule.NOT_ALLOWED);
        assertThatThrownBy(() -> some.board(some.bids.tender.stranger)).isInstanceOf(Missing.class);
        assertThat(refusal(() -> some.board(some.bids.tender.bidders.get(0)))).isEqualTo(AccessPolicy.Rule.NOT_ALLOWED);
    }

    @Test
    void the_trail_tells_nothing_of_scores_that_were_given_alone() {
        some.declared();
        var before = entries();
        some.giveAll(some.one, 8, 6, 4);

        assertThat(entries()).isEqualTo(before);
    }

    private static long entries() {
        return RealDatabase.transact(
                entities -> ((Number) entities.createNativeQuery("select count(*) from audit_entry")
                                .getSingleResult())
                        .longValue());
    }

    @Test
    void the_consensus_session_waits_for_all_and_then_own_scores_stand() {
        some.declared();
        some.giveAll(some.one, 8, 6, 4);
        some.finish(some.one);
        assertThat(refusal(some::openConsensus)).isEqualTo(Rule.NOT_ALL_FINISHED);
        assertThat(refusal(() -> some.give(some.one, some.candidate(0), some.all(6, 1))))
                .isEqualTo(Rule.FINISHED_ALREADY);
        some.giveAll(some.two, 4, 6, 4);
        some.finish(some.two);

        some.openConsensus();

        assertThat(refusal(() -> some.give(some.one, some.candidate(0), some.all(6, 1))))
                .isEqualTo(Rule.CONSENSUS_OPEN);
        assertThat(refusal(() ->
                        some.bids.change(wired -> wired.get(FinishScoring.class).resume(some.one, some.number))))
                .isEqualTo(Rule.CONSENSUS_OPEN);
        var board = some.board(some.two);
        assertThat(board.scores()).hasSize(2 * 3 * 4);
        var criterion = board.criteria().get(0).key();
        assertThat(board.spread(some.candidate(0), criterion).orElseThrow()).isEqualTo(new Spread(4, 8, 2));
        assertThat(board.spread(some.candidate(0), criterion).orElseThrow().isWide())
                .isTrue();
        assertThat(board.spread(some.candidate(1), criterion).orElseThrow().isWide())
                .isFalse();
    }

    @Test
    void one_assessor_alone_has_nobody_to_agree_with() {
        some.appoint(some.one);
        some.declare(some.one, Declared.NO_INTEREST, "");
        some.giveAll(some.one, 8, 6, 4);
        some.finish(some.one);

        assertThat(refusal(some::openConsensus)).isEqualTo(Rule.TOO_FEW_ASSESSORS);
    }

    @Test
    void quality_is_fixed_without_gaps_once_and_for_good() {
        some.scored(8, 6, 4);
        assertThat(refusal(() -> some.agree(some.candidate(0), 8))).isEqualTo(Rule.CONSENSUS_NOT_OPEN);
        some.openConsensus();
        some.agree(some.candidate(0), 8);
        assertThat(refusal(some::fix)).isEqualTo(Rule.CONSENSUS_MISSING);
        assertThat(refusal(some::rank)).isEqualTo(Rule.NOT_FIXED);
        some.agree(some.candidate(1), 6);
        some.agree(some.candidate(2), 4);

        some.fix();

        assertThat(some.bids.tender.phase()).isEqualTo(Phase.ASSESSED);
        assertThat(refusal(() -> some.agree(some.candidate(0), 10))).isEqualTo(Rule.FIXED);
        assertThat(refusal(some::fix)).isEqualTo(Rule.FIXED);
        assertThat(refusal(() -> some.declare(some.one, Declared.INTEREST, "Nu pas.")))
                .isEqualTo(Rule.FIXED);
        assertThatThrownBy(() -> SomeBids.sql("update consensus_score set points = 10"))
                .isNotNull();
        assertThatThrownBy(() -> SomeBids.sql("delete from assessor_score")).isNotNull();
        assertThatThrownBy(() -> SomeBids.sql("update assessor_score set points = 10"))
                .isNotNull();
    }

    @Test
    void the_ranking_waits_for_the_prices_is_computed_once_and_stands() {
        some.fixed(8, 6, 4);
        assertThat(refusal(some::rank)).isEqualTo(Rule.PRICES_SEALED);
        some.bids.open(Envelope.PRICE);

        some.rank();

        assertThat(some.bids.tender.phase()).isEqualTo(Phase.RANKED);
        var made = some.ranking(some.bids.tender.alderman).ranking().orElseThrow();
        assertThat(made.ranking().places())
                .extracting(Ranking.Place::candidate)
                .containsExactly(some.candidate(0), some.candidate(1), some.candidate(2));
        assertThat(made.compared().contest().criteria()).hasSize(4);
        assertThat(made.ranking().places().get(0).counting().parts().get(0).score())
                .isEqualTo(BigDecimal.valueOf(8));
        assertThat(refusal(some::rank)).isEqualTo(Rule.RANKED_ALREADY);
        assertThatThrownBy(() -> SomeBids.sql("update ranking set inputs = '{}'"))
                .isNotNull();
        assertThatThrownBy(() -> SomeBids.sql("delete from ranking")).isNotNull();
    }

    @Test
    void an_interest_that_becomes_clear_later_takes_the_scores_out() {
        some.scored(8, 6, 4);
        some.openConsensus();

        some.declare(some.two, Declared.INTEREST, "Een broer werkt er sinds gisteren.");

        assertThat(some.board(some.lead).scores())
                .hasSize(3 * 4)
                .allSatisfy(score -> assertThat(score.by()).isEqualTo(some.one.name()));
        assertThat(some.board(some.two).scores()).isEmpty();
    }

    @Test
    void who_is_taken_off_knows_nothing_any_more_and_why_is_kept() {
        some.declared();
        var key = some.board(some.lead).assessors().get(1).key();
        assertThat(refusal(() -> some.bids.change(
                        wired -> wired.get(AppointAssessors.class).dismiss(some.lead, some.number, key, " "))))
                .isEqualTo(Rule.WITHOUT_REASON);

        some.bids.change(
                wired -> wired.get(AppointAssessors.class).dismiss(some.lead, some.number, key, "Langdurig ziek."));

        assertThatThrownBy(() -> some.board(some.two)).isInstanceOf(Missing.class);
        assertThat(some.board(some.lead).assessors().get(1).dismissedBecause()).contains("Langdurig ziek.");
    }

    @Test
    void a_document_is_for_assessors_without_an_interest_once_it_is_opened_and_each_taking_is_written_down() {
        some.appointed();
        some.declare(some.one, Declared.NO_INTEREST, "");
        some.declare(some.two, Declared.INTEREST, "Aandelen in een van hen.");
        var before = entries();

        assertThat(take(some.one, some.document)).isEqualTo("plan.pdf: Zo doen wij het.");
        assertThat(entries()).isEqualTo(before + 1);
        assertThat(refusal(() -> take(some.two, some.document))).isEqualTo(Rule.INTERESTED);
        assertThat(refusal(() -> take(some.lead, some.document))).isEqualTo(AccessPolicy.Rule.NOT_ALLOWED);
        assertThatThrownBy(() -> take(some.one, some.priced)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> take(some.bids.tender.stranger, some.document)).isInstanceOf(Missing.class);
    }

    @Test
    void an_interest_can_be_declared_before_anything_is_opened_and_no_document_can_be_taken_then() {
        var early = SomeAssessment.sealed().appointed();
        early.declare(early.one, Declared.INTEREST, "Aandelen in een mogelijke bieder.");
        early.declare(early.two, Declared.NO_INTEREST, "");

        assertThat(early.board(early.lead).assessors())
                .extracting(SeenAssessor::state)
                .containsExactly(State.EXCLUDED, State.SCORING);
        assertThat(early.board(early.two).bidders()).isEmpty();
        assertThat(refusal(() -> early.bids.ask(wired -> wired.get(ReadDocument.class)
                        .read(early.two, early.number, early.candidate(0), early.document))))
                .isEqualTo(AccessPolicy.Rule.NOT_ALLOWED);
        early.bids.afterwards().open(Envelope.QUALITY);
        assertThat(refusal(() -> early.give(early.one, early.candidate(0), early.all(8, 0))))
                .isEqualTo(Rule.INTERESTED);
        early.declare(early.two, Declared.INTEREST, "Nu ik zie wie meedoet: een zus werkt er.");
        assertThat(early.board(early.two).bidders()).isEmpty();
    }

    @Test
    void pages_ask_the_database_as_often_with_all_scores_as_with_none() {
        some.declared();
        var none = queries(some.one);
        some.giveAll(some.one, 8, 6, 4);
        some.giveAll(some.two, 8, 6, 4);
        some.finish(some.one);
        some.finish(some.two);

        assertThat(queries(some.one)).isEqualTo(none).isLessThan(12);

        some.openConsensus();
        var open = queries(some.lead);
        List.of(0, 1, 2).forEach(bidder -> some.agree(some.candidate(bidder), 8));
        assertThat(queries(some.lead)).isEqualTo(open).isLessThan(14);
    }

    /** Of a page on which one part of one bid is scored. */
    private long queries(Person reader) {
        return some.bids.ask(wired -> Queries.during(wired.entities(), () -> {
            try (var reading = ReadOnce.begin()) {
                var board = wired.get(AssessmentBoards.class).of(reader, some.number);
                wired.get(AssessmentBoards.class).bid(board, some.candidate(0));
                wired.get(AssessmentBoards.class).journey(board);
            }
        }));
    }

    private String take(Person reader, UUID document) {
        return some.bids.ask(wired -> {
            var taken = wired.get(ReadDocument.class).read(reader, some.number, some.candidate(0), document);
            var content = new ByteArrayOutputStream();
            try {
                wired.get(ReadDocument.class).write(some.number, some.candidate(0), document, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return taken.name() + ": " + content.toString(StandardCharsets.UTF_8);
        });
    }
}
