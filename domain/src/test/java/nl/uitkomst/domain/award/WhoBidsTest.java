package nl.uitkomst.domain.award;

import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.bid.SomeBids;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.round.AskQuestion;
import nl.uitkomst.domain.round.Asked;
import nl.uitkomst.domain.round.QuestionBoards;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.CandidateView;
import nl.uitkomst.domain.tender.CandidateViews;
import nl.uitkomst.domain.tender.CheckCandidate;
import nl.uitkomst.domain.tender.SomeTender;
import nl.uitkomst.domain.tender.Tender;
import nl.uitkomst.domain.tender.TenderLine;
import nl.uitkomst.domain.tender.TenderLines;
import nl.uitkomst.domain.tender.TenderPolicy;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import nl.uitkomst.domain.tender.TenderStandings;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** In an open procedure the client learns who bids when the bids are opened, and not before; on the real database. */
class WhoBidsTest {

    private final SomeBids bids = SomeBids.ofOpenProcedure();
    private final SomeTender tender = bids.tender;

    @Test
    void before_the_opening_the_client_sees_nobody_and_counts_nobody() {
        var first = tender.bidders.get(0);
        bids.drafted(first, "Open", 14_500_000);
        bids.submit(first);

        assertThat(sees()).isFalse();
        var refusal = catchThrowableOfType(
                RuleBroken.class,
                () -> tender.ask(wired -> wired.get(CandidateViews.class).of(tender.manager, tender.number)));
        assertThat(refusal.rule()).isEqualTo(AccessPolicy.Rule.NOT_ALLOWED);
        assertThat(line().applied()).isZero();
        assertThat(line().undecided()).isZero();
        var key = tender.candidate(first).key();
        var checking = catchThrowableOfType(
                RuleBroken.class,
                () -> tender.change(wired -> wired.get(CheckCandidate.class)
                        .check(tender.manager, tender.number, key, SomeTender.allFound())));
        assertThat(checking.rule()).isEqualTo(Tender.Rule.WRONG_PHASE);

        bids.afterwards();
        bids.open(Envelope.QUALITY);
        assertThat(sees()).isTrue();
        List<CandidateView> seen =
                tender.ask(wired -> wired.get(CandidateViews.class).of(tender.manager, tender.number));
        assertThat(seen).hasSize(3);
    }

    @Test
    void a_question_names_nobody_to_the_client_before_the_opening() {
        var first = tender.bidders.get(0);
        tender.change(wired ->
                wired.get(AskQuestion.class).ask(first, tender.number, Asked.general("Hoeveel reizigers zijn er?")));

        assertThat(asker()).isEmpty();
        bids.afterwards();
        bids.open(Envelope.QUALITY);
        assertThat(asker()).isEqualTo(tender.candidate(first).tradeName());
    }

    private String asker() {
        return tender
                .ask(wired -> wired.get(QuestionBoards.class).of(tender.manager, tender.number))
                .questions()
                .stream()
                .map(one -> one.candidate())
                .findFirst()
                .orElseThrow();
    }

    private TenderLine line() {
        return tender.ask(wired -> wired.get(TenderLines.class).of(tender.manager)).stream()
                .filter(one -> one.number().equals(tender.number))
                .findFirst()
                .orElseThrow();
    }

    private boolean sees() {
        return tender.ask(wired -> wired.get(TenderPolicy.class)
                .may(
                        Act.SEE_CANDIDATES,
                        tender.manager,
                        wired.get(TenderStandings.class).of(tender.number, tender.manager)));
    }
}
