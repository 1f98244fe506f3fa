package nl.uitkomst.domain.tender;

import jakarta.enterprise.context.ApplicationScoped;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Hidden;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.TenderStanding.Relation;

/**
 * Decides who may do what with a tender: role × own organisation × its relation to the tender × phase. Every part of a tender asks here and nowhere else.
 * Whether the thing itself is in a state for the act is guarded by its aggregate. A candidate never sees anything of another.
 */
@ApplicationScoped
public class TenderPolicy {

    /** What someone can do with one tender. */
    public enum Act {
        /** Know of the tender, and see where it stands. Bidders know of each that was announced. */
        SEE,
        /** See how it is set up: the client always, others what was announced. */
        SEE_SETUP,
        /** Write the set-up and the calendar, announce it, rectify it, and take it from phase to phase. */
        SET_UP,
        /** Apply, change the application, and withdraw it. */
        APPLY,
        /** See the own application. */
        SEE_OWN_APPLICATION,
        /** See who applied, and what was found of them. */
        SEE_CANDIDATES,
        /** Check and select those who applied. */
        SELECT,
        /** Read the rounds of the dialogue; a candidate those in which it takes part. */
        SEE_ROUNDS,
        /** Read the documents, and what was asked and answered; a candidate what is for all and what is its own. */
        SEE_QUESTIONS,
        /** Ask a question. */
        ASK,
        /** Hold rounds, answer questions, publish documents, narrow down. */
        HOLD_ROUNDS,
        /** Read the minutes of a talk: who holds the rounds, and the candidate with which it was held. */
        SEE_MINUTES,
        /** Confirm the minutes of the own talk, or add a remark. */
        ANSWER_MINUTES,
        /** Write, submit, replace and withdraw the own bid. */
        BID,
        /** Appoint the officers who keep the keys, and have the keys made. */
        KEEP_KEYS,
        /** Open the bids, together with another. */
        OPEN,
        /** See the record of the opening. */
        SEE_OPENING,
        /** Declare whether one has an interest, from the moment on which one was asked to assess. */
        DECLARE,
        /** Score bids that were opened, and read their documents. */
        SCORE,
        /** Appoint assessors, lead the consensus, and fix it. */
        LEAD_ASSESSMENT,
        /** See how far the assessment is; an assessor the own part of it. */
        SEE_ASSESSMENT,
        /** See the ranking, with the scores that were fixed. */
        SEE_SCORES,
        /** Decide on the award. */
        AWARD,
        /** See the decision on the award; a candidate its own letter. */
        SEE_AWARD
    }

    public boolean may(Act act, Person person, TenderStanding standing) {
        return switch (act) {
            case SEE -> sees(person, standing);
            case SEE_SETUP -> sees(person, standing);
            case SET_UP, SELECT, HOLD_ROUNDS, KEEP_KEYS, LEAD_ASSESSMENT, AWARD -> runs(person, standing);
            case APPLY -> person.role() == Role.BIDDER && person.maySign() && standing.announced();
            case SEE_OWN_APPLICATION -> standing.relation() == Relation.CANDIDATE;
            case SEE_CANDIDATES -> standing.relation() == Relation.CLIENT;
            case SEE_ROUNDS -> standing.procedure().talks() && reads(standing);
            case SEE_QUESTIONS -> reads(standing);
            case SEE_MINUTES -> runs(person, standing) || standing.relation() == Relation.CANDIDATE;
            case ANSWER_MINUTES -> standing.relation() == Relation.CANDIDATE;
            case ASK -> standing.relation() == Relation.CANDIDATE && standing.mayBid();
            case BID -> standing.relation() == Relation.CANDIDATE && standing.mayBid();
            case OPEN -> standing.relation() == Relation.OPENER;
            case SEE_OPENING -> standing.relation() == Relation.CLIENT || standing.relation() == Relation.OPENER;
            case DECLARE -> standing.relation() == Relation.ASSESSOR;
            case SCORE -> standing.relation() == Relation.ASSESSOR && standing.hasReached(Phase.OPENED);
            case SEE_ASSESSMENT ->
                runs(person, standing)
                        || standing.relation() == Relation.ASSESSOR
                        || standing.relation() == Relation.CLIENT && standing.hasReached(Phase.RANKED);
            case SEE_SCORES ->
                runs(person, standing)
                        || standing.hasReached(Phase.RANKED)
                                && (standing.relation() == Relation.CLIENT || standing.relation() == Relation.ASSESSOR);
            case SEE_AWARD ->
                runs(person, standing)
                        || standing.hasReached(Phase.AWARDED)
                                && (standing.relation() == Relation.CLIENT
                                        || standing.relation() == Relation.CANDIDATE);
        };
    }

    /**
     * Lets pass, or refuses.
     *
     * @throws Missing when this person may not even know of the tender
     * @throws RuleBroken when it may be seen, but this may not be done
     */
    public void require(Act act, Person person, TenderStanding standing, TenderNumber number) {
        if (!may(Act.SEE, person, standing)) {
            throw new Hidden("tender", number);
        }
        if (!may(act, person, standing)) {
            throw new RuleBroken(AccessPolicy.Rule.NOT_ALLOWED);
        }
    }

    /** Whether someone can set up tenders of the own organisation. */
    public boolean mayDraft(Person person) {
        return person.role() == Role.CONTRACT_MANAGER;
    }

    private static boolean sees(Person person, TenderStanding standing) {
        return switch (standing.relation()) {
            case CLIENT, ASSESSOR, OPENER -> true;
            case CANDIDATE, NONE -> person.role() == Role.BIDDER && standing.announced();
        };
    }

    private static boolean reads(TenderStanding standing) {
        return standing.relation() == Relation.CLIENT
                || standing.relation() == Relation.CANDIDATE && standing.announced();
    }

    private static boolean runs(Person person, TenderStanding standing) {
        return standing.relation() == Relation.CLIENT && person.role() == Role.CONTRACT_MANAGER;
    }
}
