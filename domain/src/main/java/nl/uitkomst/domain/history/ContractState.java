package nl.uitkomst.domain.history;

import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.contract.Terms;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Everything that is agreed in a contract as it holds on a day. It can be asked what it would be with something else in it, so that a change can be seen
 * before it is agreed.
 *
 * @param on the day; one before the contract begins means its first day
 * @param parties the client first, then the contractor, then all others
 * @param members who takes part in the cooperative of a contractor on that day
 * @param lumpSums the fixed amount by contract year
 * @param kpis in the order of the contract
 */
public record ContractState(
        ContractNumber number,
        LocalDate on,
        Terms terms,
        List<PartyState> parties,
        List<MemberState> members,
        SortedMap<Integer, Euro> lumpSums,
        List<KpiState> kpis) {

    public ContractState {
        parties = List.copyOf(parties);
        members = List.copyOf(members);
        lumpSums = Collections.unmodifiableSortedMap(new TreeMap<>(lumpSums));
        kpis = List.copyOf(kpis);
    }

    public ContractState with(Terms other) {
        return new ContractState(number, on, other, parties, members, lumpSums, kpis);
    }

    /** In place of what was known of the same organisation, or behind all others. */
    public ContractState with(PartyState party) {
        var others = replaced(parties, party, known -> known.organisation() == party.organisation());
        return new ContractState(number, on, terms, others, members, lumpSums, kpis);
    }

    public ContractState withoutParty(long organisation) {
        var others = without(parties, known -> known.organisation() == organisation);
        return new ContractState(number, on, terms, others, members, lumpSums, kpis);
    }

    /** In place of what was known of the same provider in the same cooperative, or behind all others. */
    public ContractState with(MemberState member) {
        var others = replaced(members, member, known -> isSame(known, member.cooperative(), member.organisation()));
        return new ContractState(number, on, terms, parties, others, lumpSums, kpis);
    }

    public ContractState withoutMember(long cooperative, long organisation) {
        var others = without(members, known -> isSame(known, cooperative, organisation));
        return new ContractState(number, on, terms, parties, others, lumpSums, kpis);
    }

    private static boolean isSame(MemberState known, long cooperative, long organisation) {
        return known.cooperative() == cooperative && known.organisation() == organisation;
    }

    /** @param amount absent to take the year out */
    public ContractState withLumpSum(int year, @Nullable Euro amount) {
        var others = new TreeMap<>(lumpSums);
        if (amount == null) {
            others.remove(year);
        } else {
            others.put(year, amount);
        }
        return new ContractState(number, on, terms, parties, members, others, kpis);
    }

    /** In place of what was agreed under the same code, or behind all others. */
    public ContractState with(KpiState kpi) {
        var others = replaced(kpis, kpi, known -> known.code().equals(kpi.code()));
        return new ContractState(number, on, terms, parties, members, lumpSums, others);
    }

    public ContractState without(KpiCode code) {
        var others = without(kpis, known -> known.code().equals(code));
        return new ContractState(number, on, terms, parties, members, lumpSums, others);
    }

    private static <T> List<T> replaced(List<T> all, T one, Predicate<T> same) {
        var others = new ArrayList<T>(all);
        others.replaceAll(known -> same.test(known) ? one : known);
        if (all.stream().noneMatch(same)) {
            others.add(one);
        }
        return others;
    }

    private static <T> List<T> without(List<T> all, Predicate<T> same) {
        return all.stream().filter(same.negate()).toList();
    }

    public Optional<PartyState> party(long organisation) {
        return parties.stream()
                .filter(known -> known.organisation() == organisation)
                .findFirst();
    }

    public List<PartyState> parties(Party.Role role) {
        return parties.stream().filter(known -> known.role() == role).toList();
    }

    public Optional<MemberState> member(long cooperative, long organisation) {
        return members.stream()
                .filter(known -> isSame(known, cooperative, organisation))
                .findFirst();
    }

    public Optional<KpiState> kpi(KpiCode code) {
        return kpis.stream().filter(known -> known.code().equals(code)).findFirst();
    }
}
