package nl.uitkomst.domain.tender;

import nl.uitkomst.domain.account.Grant;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import nl.uitkomst.domain.tender.TenderStanding.Relation;

import java.util.EnumMap;
import java.util.Map;

import static java.util.Map.entry;

/** To whom each act with a tender is granted, by their role, what they are to it and how far it is; at the end, the table of all acts. */
final class TenderGrants {

    private static final Grant<TenderStanding> ANNOUNCED = (person, standing) -> standing.announced();

    private static final Grant<TenderStanding> CLIENT = as(Relation.CLIENT);
    private static final Grant<TenderStanding> CANDIDATE = as(Relation.CANDIDATE);
    private static final Grant<TenderStanding> ASSESSOR = as(Relation.ASSESSOR);
    private static final Grant<TenderStanding> OPENER = as(Relation.OPENER);

    private static final Grant<TenderStanding> BIDDER = Grant.to(Role.BIDDER);
    private static final Grant<TenderStanding> SIGNING_BIDDER = BIDDER.and((person, standing) -> person.maySign());

    /** Who is asked to bid. */
    private static final Grant<TenderStanding> BIDS = CANDIDATE.and((person, standing) -> standing.mayBid());

    /** Who runs the tender. */
    private static final Grant<TenderStanding> RUNS = CLIENT.and(Grant.to(Role.CONTRACT_MANAGER));

    private static final Grant<TenderStanding> SEES =
            CLIENT.or(ASSESSOR).or(OPENER).or(BIDDER.and(ANNOUNCED));

    /** The client, and whoever took up what was announced. */
    private static final Grant<TenderStanding> READS = CLIENT.or(CANDIDATE.and(ANNOUNCED));

    private static final Map<Act, Grant<TenderStanding>> TABLE = new EnumMap<>(Map.ofEntries(
            entry(Act.SEE, SEES),
            entry(Act.SEE_SETUP, SEES),
            entry(Act.SET_UP, RUNS),
            entry(Act.APPLY, SIGNING_BIDDER.and(ANNOUNCED)),
            entry(
                    Act.SEE_CANDIDATES,
                    CLIENT.and((person, standing) -> standing.procedure().tellsCandidatesIn(standing.phase()))),
            entry(Act.SELECT, RUNS),
            entry(
                    Act.SEE_ROUNDS,
                    READS.and((person, standing) -> standing.procedure().talks())),
            entry(Act.SEE_QUESTIONS, READS),
            entry(Act.ASK, BIDS),
            entry(Act.HOLD_ROUNDS, RUNS),
            entry(Act.ANSWER_MINUTES, CANDIDATE),
            entry(Act.BID, BIDS),
            entry(Act.KEEP_KEYS, RUNS),
            entry(Act.OPEN, OPENER),
            entry(Act.SEE_OPENING, CLIENT.or(OPENER)),
            entry(Act.DECLARE, ASSESSOR),
            entry(Act.SCORE, ASSESSOR.and(from(Phase.OPENED))),
            entry(Act.LEAD_ASSESSMENT, RUNS),
            entry(Act.SEE_ASSESSMENT, RUNS.or(ASSESSOR).or(CLIENT.and(from(Phase.RANKED)))),
            entry(Act.SEE_SCORES, RUNS.or(CLIENT.or(ASSESSOR).and(from(Phase.RANKED)))),
            entry(Act.AWARD, RUNS),
            entry(Act.SEE_AWARD, RUNS.or(CLIENT.or(CANDIDATE).and(from(Phase.AWARDED))))));

    private TenderGrants() {}

    private static Grant<TenderStanding> as(Relation relation) {
        return (person, standing) -> standing.relation() == relation;
    }

    private static Grant<TenderStanding> from(Phase phase) {
        return (person, standing) -> standing.hasReached(phase);
    }

    static Grant<TenderStanding> of(Act act) {
        return TABLE.get(act);
    }
}
