package nl.uitkomst.domain.contract;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.RuleBroken;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that is agreed about a contract beside its KPIs.
 *
 * @param toleratedMissShare the percentage of the weight of the KPIs that may be missed while the contract is still on course
 * @param lumpSums the fixed amount by contract year; empty for a covenant
 * @param illustrative whether it is a shipped example with invented figures
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
        Map<Integer, Euro> lumpSums) {

    /** @throws IllegalArgumentException when the tolerated share is no percentage, or an organisation stands among the parties twice */
    public Proposal {
        parties = parties.stream()
                .sorted(Comparator.comparing(Party::role).thenComparing(Party::organisation))
                .toList();
        lumpSums = new TreeMap<>(lumpSums);
        toleratedMissShare = toleratedMissShare.stripTrailingZeros();
        if (toleratedMissShare.signum() < 0 || toleratedMissShare.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("Not a percentage: " + toleratedMissShare);
        }
        if (parties.stream().map(Party::organisation).distinct().count() < parties.size()) {
            throw new IllegalArgumentException("An organisation is a party once");
        }
    }

    static Proposal of(Terms terms, List<Party> parties, Map<Integer, Euro> lumpSums) {
        return new Proposal(
                terms.title(),
                terms.legalForm(),
                terms.term(),
                terms.reporting(),
                terms.toleratedMissShare(),
                terms.scope(),
                terms.illustrative(),
                parties,
                lumpSums);
    }

    /** What it says of the contract itself. */
    public Terms terms() {
        return new Terms(title, legalForm, term, reporting, toleratedMissShare, scope, illustrative);
    }

    /** A draft is begun and changed by its own client; of a covenant that is the party that took the initiative. */
    void requireClient(Person by) {
        if (parties.stream()
                .noneMatch(party -> party.organisation() == by.organisation() && party.role() == Party.Role.CLIENT)) {
            throw new RuleBroken(Contract.Rule.OWN_SIDE_ABSENT, by.organisationName());
        }
    }
}
