package nl.uitkomst.domain.contract;

import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.kpi.KpiAgreement;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.KpiVersion;
import nl.uitkomst.domain.organisation.Membership;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A contract with all that was agreed in it, as someone who may see it reads it.
 *
 * @param members who takes part in the contractor's cooperative on at least one day of the term
 * @param shortcomings what a draft still lacks; empty once offered
 * @param version of the contract, to change it with
 * @param offeredAt when it was laid before the parties; absent in a draft that never was
 * @param answer what a party wanted otherwise; absent when nobody did
 * @param may what the reader can do with it
 */
public record Agreement(
        ContractNumber number,
        Contract.Status status,
        Contract.Phase phase,
        Proposal proposal,
        List<NamedParty> parties,
        List<Member> members,
        List<AgreedKpi> kpis,
        List<Shortcoming> shortcomings,
        long version,
        @Nullable String changedBy,
        @Nullable Instant changedAt,
        @Nullable Instant offeredAt,
        @Nullable String answer,
        Set<Act> may) {

    /** @param signature absent while this party has not signed */
    public record NamedParty(
            UUID publicId,
            String name,
            Party party,
            @Nullable Signature signature) {}

    /** @param lastDay absent while no end is known */
    public record Member(
            String name,
            Membership.Role role,
            LocalDate from,
            @Nullable LocalDate lastDay) {}

    /**
     * @param agreement as in force today
     * @param version of the KPI, to change it with
     * @param versions all of them, earliest first
     */
    public record AgreedKpi(KpiCode code, KpiAgreement agreement, long version, List<AgreedVersion> versions) {}

    /**
     * What was agreed on a KPI from a day on.
     *
     * @param until the first day on which it no longer holds; the year 9999 while no end is known
     * @param amendment the number of the amendment by which it was agreed; absent for what the contract began with
     */
    public record AgreedVersion(
            int number,
            LocalDate from,
            LocalDate until,
            @Nullable Integer amendment,
            KpiAgreement agreement) {

        /** Absent while no end is known. */
        public Optional<LocalDate> lastDay() {
            return until.equals(KpiVersion.OPEN_END) ? Optional.empty() : Optional.of(until.minusDays(1));
        }

        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    /** The same, as if this were its term: for a part of it, or a longer one that is being worked out. */
    public Agreement during(Term term) {
        var terms = new Terms(
                proposal.title(),
                proposal.legalForm(),
                term,
                proposal.reporting(),
                proposal.toleratedMissShare(),
                proposal.scope(),
                proposal.illustrative(),
                proposal.steering());
        var other = Proposal.of(
                terms, proposal.parties(), proposal.lumpSums(), proposal.inhabitants(), proposal.accessRules());
        return new Agreement(
                number,
                status,
                phase,
                other,
                parties,
                members,
                kpis,
                shortcomings,
                version,
                changedBy,
                changedAt,
                offeredAt,
                answer,
                may);
    }

    public List<ReportingPeriod> periods() {
        return proposal.reporting().periodsOf(proposal.term());
    }

    public List<Integer> years() {
        return proposal.reporting().yearsOf(proposal.term());
    }

    public Optional<NamedParty> party(Party.Role role) {
        return parties.stream().filter(one -> one.party().role() == role).findFirst();
    }

    public Optional<NamedParty> partyOf(long organisation) {
        return parties.stream()
                .filter(one -> one.party().organisation() == organisation)
                .findFirst();
    }

    public Optional<AgreedKpi> kpi(KpiCode code) {
        return kpis.stream().filter(kpi -> kpi.code().equals(code)).findFirst();
    }

    public boolean may(Act act) {
        return may.contains(act);
    }

    /** Whether it can still be changed, and by this reader. */
    public boolean open() {
        return status == Contract.Status.DRAFT && may(Act.SET_UP);
    }

    /** Whether it waits for the signature of this organisation, which this reader may give. */
    public boolean waitsFor(long organisation) {
        return status == Contract.Status.OFFERED
                && may(Act.AGREE)
                && partyOf(organisation)
                        .filter(party -> party.signature() == null)
                        .isPresent();
    }
}
