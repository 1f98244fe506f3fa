package nl.uitkomst.domain.contract;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.kpi.Kpi;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The agreement between a municipality and a cooperative. It is drafted, offered, and signed by every party; a party may answer with changes, which makes it a
 * draft again. Once the last party has signed, nothing of it changes any more but by an amendment.
 */
@Entity
@Table(name = "contract")
public class Contract extends WrittenContract {

    public enum LegalForm {
        CONTRACT,
        SUBSIDY,
        COVENANT;

        /** Whether a fixed amount a year belongs to it. */
        public boolean pays() {
            return this != COVENANT;
        }
    }

    public enum Status {
        DRAFT,
        OFFERED,
        AGREED,
        ENDED,
        TERMINATED
    }

    /** Where a contract stands on a day: its status, and whether its term runs. */
    public enum Phase {
        DRAFT,
        OFFERED,
        AGREED,
        ACTIVE,
        ENDED,
        TERMINATED
    }

    public enum Rule implements RuleBroken.Rule {
        NOT_DRAFT,
        NOT_OFFERED,
        INCOMPLETE,
        TOO_FEW_PARTIES,
        NO_CLIENT,
        NO_CONTRACTOR,
        NOBODY_LEADS,
        SEVERAL_LEAD,
        ON_BOTH_SIDES,
        MERGED_WHILE_OFFERED,
        BOUND_ALREADY,
        NOT_BOUND,
        YEAR_WITHOUT_LUMP_SUM,
        NO_KPIS,
        PERIOD_WITHOUT_TARGET,
        NOT_A_PARTY,
        MAY_NOT_SIGN,
        SIGNED_ALREADY,
        ANSWER_WITHOUT_REASON,
        CHANGED_MEANWHILE,
        NUMBER_TAKEN,
        CODE_TAKEN,
        OWN_SIDE_ABSENT,
        NOT_AGREED,
        /** Details: the day on which it would begin, the day on which what was agreed later begins. */
        BEFORE_LATER_CHANGE,
        DAY_OUTSIDE_TERM,
        YEAR_OUTSIDE_TERM,
        NEGATIVE_LUMP_SUM,
        NOTHING_PAID
    }

    protected Contract() {}

    public Contract(ContractNumber number, Proposal proposal, Person by, Instant now) {
        this.number = number;
        this.initiatedBy = by.organisation();
        become(proposal);
        progress.mark(by, now);
    }

    /** Replaces what is proposed. */
    public void propose(Proposal proposal, Person by, Instant now) {
        require(status() == Status.DRAFT, Rule.NOT_DRAFT, number);
        become(proposal);
        progress.mark(by, now);
    }

    /** A KPI of the draft was added, changed or taken out: the draft as a whole is another one now. */
    public void kpisChanged(Person by, Instant now) {
        require(status() == Status.DRAFT, Rule.NOT_DRAFT, number);
        progress.mark(by, now);
    }

    /** Lays the draft before all parties, to be signed exactly as it stands. */
    public void offer(List<Kpi> kpis, Person by, Instant now) {
        require(status() == Status.DRAFT, Rule.NOT_DRAFT, number);
        var shortcomings = shortcomings(kpis);
        require(shortcomings.isEmpty(), Rule.INCOMPLETE, shortcomings.size());
        progress.offered(now);
        progress.mark(by, now);
    }

    /** Everything this draft lacks before it can be offered. */
    public List<Shortcoming> shortcomings(List<Kpi> kpis) {
        return Readiness.shortcomings(proposal(), kpis);
    }

    /**
     * Signs for the person's own organisation.
     *
     * @return whether everybody has signed now, so that the contract is agreed
     */
    public boolean sign(Person by, Instant now) {
        require(status() == Status.OFFERED, Rule.NOT_OFFERED, number);
        require(isParty(by.organisation()), Rule.NOT_A_PARTY, by.organisationName());
        require(by.maySign(), Rule.MAY_NOT_SIGN, by.organisationName());
        require(
                !new KeptSignatures(signatures).isSignedBy(by.organisation()),
                Rule.SIGNED_ALREADY,
                by.organisationName());
        new KeptSignatures(signatures).sign(by, now);
        if (new KeptSignatures(signatures).isSignedByAll(parties())) {
            progress.agreed();
        }
        progress.mark(by, now);
        return status() == Status.AGREED;
    }

    /** Does not sign, but says what should be otherwise. All signatures lapse and the contract is a draft again. */
    public void answerWithChanges(String wishes, Person by, Instant now) {
        require(status() == Status.OFFERED, Rule.NOT_OFFERED, number);
        require(isParty(by.organisation()), Rule.NOT_A_PARTY, by.organisationName());
        require(!wishes.isBlank(), Rule.ANSWER_WITHOUT_REASON);
        signatures.clear();
        progress.answered(wishes);
        progress.mark(by, now);
    }

    /**
     * Ends before the last day that was agreed; what was agreed for the time after it is no longer due.
     *
     * @param from the day on which that was decided, or the first day of a contract that has not begun
     */
    public void terminate(LocalDate lastDay, LocalDate from, Person by, Instant now) {
        require(status() == Status.AGREED, Rule.NOT_AGREED, number);
        new TermsHistory(earlierTerms).keep(terms.terms(), from);
        terms.become(terms.terms().withLastDay(lastDay));
        progress.terminated();
        progress.mark(by, now);
    }

    /** Refuses to go on when someone else changed the contract after it was read. */
    public void requireUnchangedSince(long versionRead) {
        if (version != versionRead) {
            throw progress.changedMeanwhile();
        }
    }

    /** Refuses to go on when what is offered now is not what was read. */
    public void requireOfferedAt(Instant momentRead) {
        require(status() == Status.OFFERED, Rule.NOT_OFFERED, number);
        if (!progress.wasOfferedAt(momentRead)) {
            throw progress.changedMeanwhile();
        }
    }

    /**
     * Says something else of itself from a day on. What it said until then stays readable.
     *
     * @throws RuleBroken when it is not agreed, the day is outside the term, or a change that was agreed before begins later
     */
    public void amendTerms(Terms agreed, LocalDate from, Person by, Instant now) {
        requireAmendable(from);
        terms.requireSameNature(agreed);
        new TermsHistory(earlierTerms).keep(terms.terms(), from);
        terms.become(agreed);
        progress.mark(by, now);
    }

    /**
     * Another amount for a contract year from a day on. Of each year only what was agreed last counts.
     *
     * @param amount absent when nothing is agreed for that year any more
     * @throws RuleBroken when it is not agreed, the day or the year is outside the term, or a change that was agreed before begins later
     */
    public void amendLumpSum(int year, @Nullable Euro amount, LocalDate from, Person by, Instant now) {
        requireAmendable(from);
        require(legalForm().pays(), Rule.NOTHING_PAID, number);
        require(amount == null || years().contains(year), Rule.YEAR_OUTSIDE_TERM, String.valueOf(year));
        require(amount == null || amount.amount().signum() >= 0, Rule.NEGATIVE_LUMP_SUM, String.valueOf(year));
        new KeptLumpSums(lumpSums).amend(year, amount, from);
        progress.mark(by, now);
    }

    /** @param count how many people live in the area of that client in a contract year, from a day on; absent when it is not agreed any more */
    public void amendInhabitants(
            long organisation, int year, @Nullable Integer count, LocalDate from, Person by, Instant now) {
        requireAmendable(from);
        require(count == null || years().contains(year), Rule.YEAR_OUTSIDE_TERM, String.valueOf(year));
        new KeptProvisions(inhabitants, accessRules).amend(organisation, year, count, from);
        progress.mark(by, now);
    }

    /** Other access rules from a day on, all of them at once. */
    public void amendAccessRules(List<AccessRule> rules, LocalDate from, Person by, Instant now) {
        requireAmendable(from);
        new KeptProvisions(inhabitants, accessRules).amend(rules, from);
        progress.mark(by, now);
    }

    /**
     * Another organisation is bound from a day on.
     *
     * @throws RuleBroken when it is not agreed, the day is outside the term, or it is a party then already
     */
    public void partyJoins(Party party, Person by, Instant now) {
        requireAmendable(party.from());
        require(bound().all().stream().noneMatch(party::overlaps), Rule.BOUND_ALREADY, party.from());
        new KeptParties(this, parties).join(party);
        progress.mark(by, now);
    }

    /**
     * An organisation is bound until and including that day.
     *
     * @throws RuleBroken when it is not agreed, the day is outside the term, it is no party then, or nobody would be left on its side
     */
    public void partyLeaves(long organisation, LocalDate lastDay, Person by, Instant now) {
        var left = bound().ending(organisation, lastDay).on(lastDay.plusDays(1));
        Readiness.requireSides(legalForm(), left);
        partyStepsAside(organisation, lastDay, by, now);
    }

    /** The same for one that is bound in another role from the next day on, so that its side may stand empty in between. */
    public void partyStepsAside(long organisation, LocalDate lastDay, Person by, Instant now) {
        requireAmendable(lastDay.plusDays(1));
        require(bound().on(lastDay.plusDays(1)).of(organisation).isPresent(), Rule.NOT_BOUND, lastDay.plusDays(1));
        new KeptParties(this, parties)
                .become(bound().ending(organisation, lastDay).all());
        progress.mark(by, now);
    }

    /**
     * Another organisation takes the place of one that has gone up into it.
     *
     * @return whether anything changed
     * @throws RuleBroken when it lies before the parties to be signed, or the other is a party on another side
     */
    public boolean succeed(long gone, long heir, LocalDate from, Person by, Instant now) {
        var next = bound().succeeded(gone, heir, from);
        if (next.equals(bound())) {
            return false;
        }
        require(status() != Status.OFFERED, Rule.MERGED_WHILE_OFFERED, number);
        new KeptParties(this, parties).become(next.all());
        progress.mark(by, now);
        return true;
    }

    private void requireAmendable(LocalDate from) {
        require(isAgreed(), Rule.NOT_AGREED, number);
        var term = term();
        var inTime = !from.isBefore(term.first()) && !from.isAfter(term.last());
        require(inTime, Rule.DAY_OUTSIDE_TERM, from, term.first(), term.last());
    }

    private void become(Proposal proposal) {
        terms.become(proposal.terms());
        new KeptLumpSums(lumpSums).become(proposal.lumpSums(), proposal.term().first());
        new KeptParties(this, parties).become(proposal.parties());
        new KeptProvisions(inhabitants, accessRules)
                .become(
                        proposal.inhabitants(),
                        proposal.accessRules(),
                        proposal.term().first());
    }

    private static void require(boolean holds, Rule rule, Object... details) {
        if (!holds) {
            throw new RuleBroken(rule, details);
        }
    }
}
