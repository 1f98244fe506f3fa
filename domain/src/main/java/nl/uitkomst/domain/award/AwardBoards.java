package nl.uitkomst.domain.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.assessment.Assessments;
import nl.uitkomst.domain.assessment.Rankings;
import nl.uitkomst.domain.assessment.SeenScore;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.organisation.Organisations;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.Candidates;
import nl.uitkomst.domain.tender.Tender;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import nl.uitkomst.domain.tender.TenderStanding;
import nl.uitkomst.domain.tender.TenderStanding.Relation;
import nl.uitkomst.domain.tender.TenderStandings;
import nl.uitkomst.domain.tender.Tenders;

import java.util.List;

/** Awards as they are read: by the client, and of its own letter by each candidate from the moment on which it was sent. */
@ApplicationScoped
public class AwardBoards {

    @Inject
    Tenders tenders;

    @Inject
    TenderStandings standings;

    @Inject
    TenderPolicy policy;

    @Inject
    Rankings rankings;

    @Inject
    Assessments assessments;

    @Inject
    Awards awards;

    @Inject
    Candidates candidates;

    @Inject
    Contracts contracts;

    @Inject
    Organisations organisations;

    @Inject
    DatabaseClock clock;

    /** Whether this person reads the whole of it, and not a letter of its own. */
    public boolean isClient(Person reader, TenderNumber number) {
        return standing(reader, number).relation() == Relation.CLIENT;
    }

    private TenderStanding standing(Person reader, TenderNumber number) {
        var standing = standings.of(number, reader);
        policy.require(Act.SEE, reader, standing, number);
        return standing;
    }

    /**
     * For the client.
     *
     * @throws Missing when this person may not know of the tender
     * @throws RuleBroken when it may not see the award
     */
    public AwardBoard of(Person reader, TenderNumber number) {
        var standing = standing(reader, number);
        var decides = policy.may(Act.AWARD, reader, standing);
        var board = board(tenders.get(number), decides);
        if (standing.relation() != Relation.CLIENT || !decides && !board.isSent()) {
            policy.require(Act.SEE_AWARD, reader, standing, number);
        }
        if (standing.relation() != Relation.CLIENT) {
            throw new Missing("award", number);
        }
        return board;
    }

    /**
     * For a candidate, once it was sent; also of a tender that was withdrawn after that.
     *
     * @throws Missing when there is no letter for this person
     */
    public OwnLetter own(Person reader, TenderNumber number) {
        var standing = standing(reader, number);
        var own = standing.own().orElseThrow(() -> new Missing("award", number));
        return OwnLetter.of(board(tenders.get(number), false), own);
    }

    private AwardBoard board(Tender tender, boolean decides) {
        var award = awards.find(tender.id());
        var made = rankings.of(tender);
        // What is drafted from the scores is not asked for any more once it was sent
        var agreed = made.isEmpty() || award.flatMap(Award::sentAt).isPresent()
                ? List.<SeenScore>of()
                : assessments.find(tender.id()).map(assessments::agreedScores).orElse(List.of());
        var contract = award.flatMap(Award::contract).map(contracts::get).map(Contract::number);
        return new AwardBoard(
                tender,
                organisations.get(tender.client()).name(),
                award.orElse(null),
                made.orElse(null),
                agreed,
                candidates.of(tender),
                contract.orElse(null),
                decides,
                clock.now());
    }
}
