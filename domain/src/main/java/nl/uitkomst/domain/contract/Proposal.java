package nl.uitkomst.domain.contract;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.RuleBroken;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that is agreed about a contract beside its KPIs.
 *
 * @param toleratedMissShare the percentage of the weight of the KPIs that may be missed while the contract is still on course
 * @param lumpSums the fixed amount by contract year; empty for a covenant
 * @param illustrative whether it is a shipped example with invented figures
 * @param inhabitants of the clients, by contract year
 * @param accessRules of general provisions that are part of it
 */
public record Proposal(
        String title,
        Contract.LegalForm legalForm,
        Term term,
        Reporting reporting,
        BigDecimal toleratedMissShare,
        String scope,
        boolean illustrative,
        List<Party> parties,
        Map<Integer, Euro> lumpSums,
        Steering steering,
        Inhabitants inhabitants,
        List<AccessRule> accessRules) {

    /** @throws IllegalArgumentException when the tolerated share is no percentage, or an organisation is a party twice on the same day */
    public Proposal {
        parties = new Parties(parties).all();
        accessRules = List.copyOf(accessRules);
        lumpSums = new TreeMap<>(lumpSums);
        toleratedMissShare = toleratedMissShare.stripTrailingZeros();
        if (toleratedMissShare.signum() < 0 || toleratedMissShare.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("Not a percentage: " + toleratedMissShare);
        }
    }

    static Proposal of(
            Terms terms,
            List<Party> parties,
            Map<Integer, Euro> lumpSums,
            Inhabitants inhabitants,
            List<AccessRule> accessRules) {
        return new Proposal(
                terms.title(),
                terms.legalForm(),
                terms.term(),
                terms.reporting(),
                terms.toleratedMissShare(),
                terms.scope(),
                terms.illustrative(),
                parties,
                lumpSums,
                terms.steering(),
                inhabitants,
                accessRules);
    }

    public Proposal with(Terms other) {
        return of(other, parties, lumpSums, inhabitants, accessRules);
    }

    /** What it says of the contract itself. */
    public Terms terms() {
        return new Terms(title, legalForm, term, reporting, toleratedMissShare, scope, illustrative, steering);
    }

    /** Without anything about steering, inhabitants and access. */
    public Proposal(
            String title,
            Contract.LegalForm legalForm,
            Term term,
            Reporting reporting,
            BigDecimal toleratedMissShare,
            String scope,
            boolean illustrative,
            List<Party> parties,
            Map<Integer, Euro> lumpSums) {
        this(
                title,
                legalForm,
                term,
                reporting,
                toleratedMissShare,
                scope,
                illustrative,
                parties,
                lumpSums,
                Steering.NONE,
                Inhabitants.NONE,
                List.of());
    }

    /** The same, with this said of steering, inhabitants and access; of inhabitants only what is about a client and a year of the contract. */
    public Proposal with(Steering newSteering, Inhabitants newInhabitants, List<AccessRule> newAccessRules) {
        return new Proposal(
                title,
                legalForm,
                term,
                reporting,
                toleratedMissShare,
                scope,
                illustrative,
                parties,
                lumpSums,
                newSteering,
                newInhabitants.within(inhabited(), reporting.yearsOf(term)),
                newAccessRules);
    }

    /** The organisations of which the inhabitants are counted: the clients, or where there are none, all parties. */
    public List<Long> inhabited() {
        var clients = new Parties(parties).in(Party.Role.CLIENT);
        return (clients.isEmpty() ? parties : clients)
                .stream().map(Party::organisation).distinct().toList();
    }

    /** A draft is begun and changed by its own client; between equals by any of them. */
    void requireOwnSide(Person by) {
        var equals = legalForm == Contract.LegalForm.COVENANT;
        if (parties.stream()
                .noneMatch(party -> party.organisation() == by.organisation()
                        && (party.role() == Party.Role.CLIENT || equals && party.role() == Party.Role.PARTNER))) {
            throw new RuleBroken(Contract.Rule.OWN_SIDE_ABSENT, by.organisationName());
        }
    }
}
