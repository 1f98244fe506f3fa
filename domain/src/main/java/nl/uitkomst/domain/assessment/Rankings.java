package nl.uitkomst.domain.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.assessment.RankingView.Lots;
import nl.uitkomst.domain.assessment.RankingView.Made;
import nl.uitkomst.domain.bid.OpenedBids;
import nl.uitkomst.domain.persona.JourneyView;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.Tender;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;

import java.util.List;
import java.util.Optional;

/** Rankings as they are read: by the lead, by assessors without an interest, and by all of the client once they are made. */
@ApplicationScoped
public class Rankings {

    @Inject
    AssessmentDesk desk;

    @Inject
    Assessments assessments;

    @Inject
    OpenedBids opened;

    /**
     * @throws Missing when this person may not know of the tender
     * @throws RuleBroken when it may not see the ranking
     */
    public RankingView of(Person reader, TenderNumber number) {
        var reading = desk.read(reader, Act.SEE_SCORES, number);
        if (!reading.leads()
                && (!reading.tender().phase().hasReached(Phase.RANKED)
                        || reading.own().filter(one -> !one.mayRead()).isPresent())) {
            throw new RuleBroken(AccessPolicy.Rule.NOT_ALLOWED);
        }
        return view(reading.tender(), reading.assessment(), reading.leads());
    }

    /** The journey on which the tender was judged. */
    public Optional<JourneyView> journey(RankingView view) {
        return desk.journey(view.number());
    }

    private RankingView view(Tender tender, Optional<Assessment> assessment, boolean leads) {
        var fixed = assessment.filter(Assessment::isFixed);
        var made = fixed.flatMap(assessments::ranking).map(Rankings::made);
        return new RankingView(
                tender.number(),
                tender.title(),
                tender.isIllustrative(),
                tender.phase(),
                tender.setup(),
                made.orElse(null),
                fixed.map(assessments::agreedScores).orElse(List.of()),
                fixed.isPresent(),
                made.isPresent()
                        || fixed.isPresent() && !opened.prices(tender.id()).isEmpty(),
                leads);
    }

    /** The ranking of a tender for who decides on it; whoever asks has to see to it that the reader may see it. */
    public Optional<Made> of(Tender tender) {
        return assessments.find(tender.id()).flatMap(assessments::ranking).map(Rankings::made);
    }

    private static Made made(KeptRanking kept) {
        return new Made(
                kept.compared(),
                kept.ranking(),
                kept.digest(),
                kept.rankedAt(),
                kept.rankedBy(),
                kept.lotsAt()
                        .map(at -> new Lots(
                                kept.lotsWords().orElse(""), at, kept.lotsBy().orElse(""))));
    }
}
