package nl.uitkomst.domain.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.assessment.Assessment.Rule;
import nl.uitkomst.domain.bid.OpenedBids;
import nl.uitkomst.domain.bid.PriceSheet;
import nl.uitkomst.domain.submission.Checks;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The lead has the ranking computed, once, from what was fixed and the opened prices; and writes down how lots fell where bids stay equal. */
@ApplicationScoped
public class RankBids {

    @Inject
    AssessmentDesk desk;

    @Inject
    Assessments assessments;

    @Inject
    OpenedBids opened;

    @Transactional
    public void rank(Person by, TenderNumber number) {
        var sitting = desk.take(by, Act.LEAD_ASSESSMENT, number);
        var assessment = sitting.assessment();
        Assessment.require(assessment.isFixed(), Rule.NOT_FIXED);
        Assessment.require(assessments.ranking(assessment).isEmpty(), Rule.RANKED_ALREADY);
        var bidders = desk.bidders(sitting.tender());
        var prices = opened.prices(sitting.tender().id());
        Assessment.require(bidders.stream().allMatch(one -> prices.containsKey(one.candidate())), Rule.PRICES_SEALED);
        var compared = Compared.of(sitting.tender().setup(), bidders, offered(bidders, assessment, prices));
        assessments.add(new KeptRanking(assessment, compared, by, sitting.now()));
        sitting.tender().rank(sitting.now());
        desk.written(by, "assessment.rank", sitting.tender(), Map.of());
    }

    private List<Offered> offered(List<Bidder> bidders, Assessment assessment, Map<UUID, PriceSheet> prices) {
        var agreed = assessments.agreedScores(assessment);
        return bidders.stream()
                .map(bidder -> new Offered(
                        bidder.candidate(),
                        agreed.stream()
                                .filter(score -> score.candidate().equals(bidder.candidate()))
                                .collect(Collectors.toMap(
                                        SeenScore::criterion, score -> BigDecimal.valueOf(score.points()))),
                        prices.get(bidder.candidate()).total()))
                .toList();
    }

    /** @param drawn all bids that share a place, in the order in which they were drawn */
    @Transactional
    public void drawLots(Person by, TenderNumber number, List<UUID> drawn, String words) {
        Checks.requireFit(words);
        var sitting = desk.take(by, Act.LEAD_ASSESSMENT, number);
        var ranking = assessments.ranking(sitting.assessment());
        Assessment.require(ranking.isPresent(), Rule.NOT_RANKED);
        ranking.orElseThrow().drawn(drawn, words, by, sitting.now());
        desk.written(by, "assessment.lots", sitting.tender(), Map.of());
    }
}
