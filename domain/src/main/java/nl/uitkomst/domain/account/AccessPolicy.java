package nl.uitkomst.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.Set;

import static nl.uitkomst.domain.account.Relation.CONTRACTOR;
import static nl.uitkomst.domain.account.Relation.MEMBER;
import static nl.uitkomst.domain.account.Relation.PARTNER;

/**
 * Decides who may do what: role × own organisation × its relation to the contract × state. Every part of the product asks here and
 * nowhere else; who may do which {@link Act} with a contract is the table in {@link ContractGrants}. Whether the thing itself is in a state
 * for the act (already accepted, not yet agreed) is guarded by its aggregate.
 */
@ApplicationScoped
public class AccessPolicy {

    public enum Rule implements RuleBroken.Rule {
        NOT_ALLOWED
    }

    /** It exists, but not for this person, who is told the same as when it did not. */
    public static class Hidden extends Missing {

        public Hidden(String what, Object key) {
            super(what, key);
        }
    }

    /** What someone can do with one contract. */
    public enum Act {
        /**
         * See the contract, its KPIs, what was submitted, and the outcomes. Of a provider that takes part those who report and those of its board do; the
         * board also sees the fund and what is proposed to do with it. Neither sees the money of the contract, the drafts and dialogues of its
         * two sides, or documents that are for its parties only.
         */
        SEE,
        /** See a report that is not submitted yet. */
        SEE_DRAFT_REPORT,
        /** Write the contract and its KPIs while they are not agreed. */
        SET_UP,
        /** Sign the contract and its KPIs for the own organisation. */
        AGREE,
        /** Fill the report for the whole: every line, the narrative, the evidence, the answers to questions. */
        REPORT,
        /** Fill the lines of the own organisation. */
        REPORT_OWN_LINES,
        /** Hand the report in, or a correction of it. */
        SUBMIT,
        /** Question, return or accept what was submitted. */
        REVIEW,
        /** Read the audit trail of the contract. */
        READ_LOG,
        /** Work out an amendment of what was agreed, and withdraw it. Signing it is AGREE. */
        AMEND,
        /** See what was paid, what it cost and what is settled. */
        SEE_MONEY,
        /** Enter payments and the rates by which amounts are raised. */
        KEEP_MONEY,
        /** Prepare the settlement of a year. Checking and signing it is AGREE. */
        SETTLE,
        /** See the investment fund, and what is decided and spent from it. */
        SEE_FUND,
        /** Pay from the fund, and take care of what comes of it. */
        SPEND,
        /** Open a voting on a proposal, and close it in the meeting. */
        HOLD_VOTING,
        /** Cast the vote of the own organisation. Whether that has a seat is frozen with each voting. */
        VOTE,
        /** Keep documents with the contract. */
        KEEP_DOCUMENTS,
        /** See what both sides agreed to improve. A provider knows of its own part without it. */
        SEE_ACTIONS,
        /** Agree what is to be improved, change it, and close it with what came of it. */
        KEEP_ACTIONS,
        /** Say that what the own organisation was to do is done. */
        TICK_OWN_STEPS,
        /** Read what is heard about the work, and what was done with it. A provider reads what is about it without this. */
        SEE_VOICES,
        /** Write down what is heard, and answer it. */
        KEEP_VOICES,
        /** Write down what the own organisation heard about itself, and answer it. */
        KEEP_OWN_VOICES,
        /** Read the dialogues of the contract. */
        SEE_DIALOGUE,
        /** Make the agenda of a dialogue, judge, conclude, offer minutes. */
        TALK,
        /** Confirm minutes for the own side. */
        CONFIRM_MINUTES,
        /** Write proposals for the fund, put them forward and change them. */
        PROPOSE,
        /** Ask about proposals, and answer. */
        TALK_ABOUT_PROPOSALS
    }

    public boolean may(Act act, Person person, Standing standing) {
        return ContractGrants.of(act).allows(person, standing);
    }

    /**
     * Lets pass, or refuses.
     *
     * @throws Missing when this person may not even know of the contract
     * @throws RuleBroken when it may be seen, but this may not be done
     */
    public void require(Act act, Person person, Standing standing, Object contract) {
        if (!may(Act.SEE, person, standing)) {
            throw new Hidden("contract", contract);
        }
        if (!may(act, person, standing)) {
            throw new RuleBroken(Rule.NOT_ALLOWED);
        }
    }

    /** A provider sees the others' lines only once the cooperative has submitted; until then both see what is theirs to fill. */
    public boolean maySeeLinesOf(long organisation, Person person, Standing standing, boolean submitted) {
        if (submitted) {
            return may(Act.SEE, person, standing);
        }
        return may(Act.SEE_DRAFT_REPORT, person, standing)
                || may(Act.REPORT_OWN_LINES, person, standing) && person.organisation() == organisation;
    }

    public boolean mayFillLinesOf(long organisation, Person person, Standing standing) {
        return may(Act.REPORT, person, standing)
                || may(Act.REPORT_OWN_LINES, person, standing) && person.organisation() == organisation;
    }

    /**
     * Opening what is kept with a contract.
     *
     * @param side on which side of the contract it is kept
     * @param keeper the organisation that keeps it
     */
    public boolean mayOpen(Audience audience, Relation side, long keeper, Person person, Standing standing) {
        if (!may(Act.SEE, person, standing)) {
            return false;
        }
        return switch (audience) {
            case OWN_SIDE -> standing.relation() == side && (side != PARTNER || person.organisation() == keeper);
            case PARTIES -> standing.relation() != MEMBER;
            case MEMBERS, PUBLIC_LATER -> true;
        };
    }

    /**
     * Saying that the condition of a phase is met: by whoever carries it out, or by the cooperative, which answers for all.
     *
     * @param carrier the organisation that carries it out
     */
    public boolean mayCarryOut(long carrier, Person person, Standing standing) {
        var acts = person.role() == Role.CONTRACT_MANAGER || ContractGrants.CONTRACTOR_SIDE.contains(person.role());
        return acts
                && may(Act.SEE_FUND, person, standing)
                && (person.organisation() == carrier || standing.relation() == CONTRACTOR);
    }

    /**
     * Checking that a condition is met: by the other side than the one that carries it out.
     *
     * @param byClient whether the client itself carries it out
     */
    public boolean mayCheckCondition(boolean byClient, Person person, Standing standing) {
        return byClient ? isContractorsBoard(person, standing) : may(Act.SPEND, person, standing);
    }

    /** Noting what an investment brought and what is learnt from it: by either side. */
    public boolean mayLookBack(Person person, Standing standing) {
        return may(Act.SPEND, person, standing) || isContractorsBoard(person, standing);
    }

    private static boolean isContractorsBoard(Person person, Standing standing) {
        return person.role() == Role.BOARD_MEMBER && standing.relation() == CONTRACTOR && standing.offered();
    }

    public boolean mayDraftContracts(Person person) {
        return person.role() == Role.CONTRACT_MANAGER;
    }

    public boolean maySeeOrganisations(Person person) {
        return mayKeepOrganisations(person) || person.role() == Role.AUDITOR;
    }

    /** Keeping KPIs of one's own organisation in its catalogue. */
    public boolean mayKeepCatalogue(Person person) {
        return person.role() == Role.CONTRACT_MANAGER;
    }

    /** Registering organisations. */
    public boolean mayKeepOrganisations(Person person) {
        return person.role() == Role.CONTRACT_MANAGER || person.role() == Role.ADMINISTRATOR;
    }

    /**
     * Deciding who takes part in a cooperative from when until when: by who commissions it, or by any contract manager while nobody does.
     *
     * @param clients the organisations that have a contract with it
     */
    public boolean mayKeepMembers(Person person, Set<Long> clients) {
        return person.role() == Role.ADMINISTRATOR
                || person.role() == Role.CONTRACT_MANAGER
                        && (clients.isEmpty() || clients.contains(person.organisation()));
    }

    /**
     * Giving an organisation another name, or letting it go up into another: by whoever commissions it, by itself, or by any contract manager while nobody
     * has an agreed contract with it.
     *
     * @param commissioners the organisations that have a contract with it
     */
    public boolean mayChangeOrganisation(long organisation, Person person, Set<Long> commissioners) {
        return person.role() == Role.CONTRACT_MANAGER && person.organisation() == organisation
                || mayKeepMembers(person, commissioners);
    }

    /**
     * Inviting and blocking people.
     *
     * @param host whether the administrator's organisation runs the product for all others
     */
    public boolean mayKeepAccountsOf(long organisation, Person person, boolean host) {
        return person.role() == Role.ADMINISTRATOR && (host || person.organisation() == organisation);
    }

    /** Auditors read all that concerns their municipality; administrators what concerns accounts and access. */
    public boolean mayReadLog(Person person) {
        return person.role() == Role.AUDITOR || person.role() == Role.ADMINISTRATOR;
    }

    /** @throws RuleBroken when not allowed */
    public void require(boolean allowed) {
        if (!allowed) {
            throw new RuleBroken(Rule.NOT_ALLOWED);
        }
    }
}
