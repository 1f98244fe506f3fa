package nl.uitkomst.domain.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.settlement.YearFigures.Drawn;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Where contract years are settled: hands one out to whoever may do this with it, held until that is done, and writes down what was done. */
@ApplicationScoped
class SettlementDesk {

    @Inject
    Contracts contracts;

    @Inject
    Settlements settlements;

    @Inject
    YearFigures figures;

    @Inject
    Relations relations;

    @Inject
    AccessPolicy policy;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @param settlements of that year, the newest first */
    record Year(Contract contract, int year, List<Settlement> settlements) {

        /** The one that is being drawn up or signed. */
        Optional<Settlement> open() {
            return settlements.stream().filter(Settlement::isOpen).findFirst();
        }

        /** The one that counts. */
        Optional<Settlement> closed() {
            return settlements.stream().filter(Settlement::isClosed).findFirst();
        }

        /** The one that counted until this one did. */
        Optional<Settlement> closedBefore(Settlement settlement) {
            return settlements.stream()
                    .filter(Settlement::isClosed)
                    .filter(one -> one.number() < settlement.number())
                    .findFirst();
        }

        /** @throws RuleBroken when none is drawn up */
        Settlement requireOpen() {
            return open().orElseThrow(() -> new RuleBroken(Settlement.Rule.NOT_DRAWN_UP));
        }

        int nextNumber() {
            return settlements.isEmpty() ? 1 : settlements.get(0).number() + 1;
        }
    }

    /**
     * Holds the contract and the settlements of the year: whoever comes second waits, and then finds them as they became.
     *
     * @throws Missing when there is no such contract or contract year, or not for this person
     */
    Year take(Person by, Act act, ContractNumber number, int year) {
        var contract = contracts.take(number);
        var standing = relations.of(by, contract.id());
        policy.require(Act.SEE_MONEY, by, standing, number);
        policy.require(act, by, standing, number);
        if (!contract.isAgreed()
                || !contract.legalForm().pays()
                || !contract.years().contains(year)) {
            throw new Missing("settlement", year);
        }
        return new Year(contract, year, settlements.take(contract.id(), year));
    }

    Drawn draw(Person by, Year year, @Nullable Reserve reserve) {
        return figures.of(by, year.contract(), year.year(), reserve);
    }

    /** As the figures stand now, with the reserve as this settlement has it. */
    Drawn standing(Person by, Year year, Settlement settlement) {
        return draw(by, year, settlement.reserve().orElse(null));
    }

    /** Who has to sign: every party that is bound today, or was when the contract ended. */
    Set<Long> parties(Contract contract) {
        return parties(contract, party -> true);
    }

    /** Who has to sign before this party does: the recipient of a subsidy before whoever grants it. */
    Set<Long> before(Contract contract, long party) {
        var decides = contract.legalForm() == Contract.LegalForm.SUBSIDY
                && contract.roleOf(party)
                        .filter(role -> role == Party.Role.CLIENT)
                        .isPresent();
        return decides ? parties(contract, one -> one.role() == Party.Role.CONTRACTOR) : Set.of();
    }

    private Set<Long> parties(Contract contract, Predicate<Party> which) {
        var today = LocalDate.now(clock);
        var last = contract.term().last();
        var day = today.isAfter(last) ? last : today;
        return contract.parties().stream()
                .filter(party -> party.isBoundOn(day))
                .filter(which)
                .map(Party::organisation)
                .collect(Collectors.toSet());
    }

    void written(Person by, String action, Year year, Settlement settlement, Map<String, String> more) {
        var details = new HashMap<>(more);
        details.put("number", String.valueOf(settlement.number()));
        details.put("digest", settlement.digest());
        var object = year.contract().number() + "/" + year.year();
        audit.record(by, action, "settlement", object, year.contract().id(), details);
    }

    Instant now() {
        return clock.instant();
    }
}
