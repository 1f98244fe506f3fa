package nl.uitkomst.domain.tender;

import jakarta.enterprise.context.ApplicationScoped;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Hidden;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;

/**
 * Decides who may do what with a tender: role × own organisation × its relation to the tender × phase. Every part of a tender asks here and nowhere else; who
 * may do which {@link Act} is the table in {@link TenderGrants}. Whether the thing itself is in a state for the act is guarded by its aggregate. A candidate never sees anything of another.
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
        /** See who applied, and what was found of them; where nobody is selected beforehand once the bids were opened. */
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
        return TenderGrants.of(act).allows(person, standing);
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
}
