package nl.uitkomst.domain.history;

import nl.uitkomst.domain.contract.AccessRule;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Inhabitants;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.contract.Terms;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.money.MoneyAgreement;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.term.TimeAgreement;
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
 * @param money what is agreed about money beside the lump sums
 * @param time options of extension, notice and other days
 * @param provisions how many people it is for, and who may use what without a decision
 */
public record ContractState(
        ContractNumber number,
        LocalDate on,
        Terms terms,
        List<PartyState> parties,
        List<MemberState> members,
        SortedMap<Integer, Euro> lumpSums,
        List<KpiState> kpis,
        MoneyAgreement money,
        TimeAgreement time,
        Provisions provisions) {

    /**
     * For whom it is.
     *
     * @param inhabitants by contract year and client
     * @param access who may use a general provision without a decision
     */
    public record Provisions(Inhabitants inhabitants, List<AccessRule> access) {

        public static final Provisions NONE = new Provisions(Inhabitants.NONE, List.of());

        public Provisions {
            access = List.copyOf(access);
        }

        /** @param count absent when nothing is agreed for that client and year */
        public Provisions with(long organisation, int year, @Nullable Integer count) {
            var others = new ArrayList<>(inhabitants.counts().stream()
                    .filter(known -> known.organisation() != organisation || known.year() != year)
                    .toList());
            if (count != null) {
                others.add(new Inhabitants.Count(organisation, year, count));
            }
            return new Provisions(Inhabitants.of(others), access);
        }

        public Provisions with(List<AccessRule> rules) {
            return new Provisions(inhabitants, rules);
        }
    }

    public ContractState {
        parties = List.copyOf(parties);
        members = List.copyOf(members);
        lumpSums = Collections.unmodifiableSortedMap(new TreeMap<>(lumpSums));
        kpis = List.copyOf(kpis);
    }

    /** With nothing agreed about money beside the lump sums, about time beside the term, or about provisions. */
    public ContractState(
            ContractNumber number,
            LocalDate on,
            Terms terms,
            List<PartyState> parties,
            List<MemberState> members,
            SortedMap<Integer, Euro> lumpSums,
            List<KpiState> kpis) {
        this(
                number,
                on,
                terms,
                parties,
                members,
                lumpSums,
                kpis,
                MoneyAgreement.PLAIN,
                TimeAgreement.NONE,
                Provisions.NONE);
    }

    public ContractState with(Terms other) {
        return new ContractState(number, on, other, parties, members, lumpSums, kpis, money, time, provisions);
    }

    /** In place of what was known of the same organisation, or behind all others. */
    public ContractState with(PartyState party) {
        var others = replaced(parties, party, known -> known.organisation() == party.organisation());
        return new ContractState(number, on, terms, others, members, lumpSums, kpis, money, time, provisions);
    }

    public ContractState withoutParty(long organisation) {
        var others = without(parties, known -> known.organisation() == organisation);
        return new ContractState(number, on, terms, others, members, lumpSums, kpis, money, time, provisions);
    }

    /** In place of what was known of the same provider in the same cooperative, or behind all others. */
    public ContractState with(MemberState member) {
        var others = replaced(members, member, known -> isSame(known, member.cooperative(), member.organisation()));
        return new ContractState(number, on, terms, parties, others, lumpSums, kpis, money, time, provisions);
    }

    public ContractState withoutMember(long cooperative, long organisation) {
        var others = without(members, known -> isSame(known, cooperative, organisation));
        return new ContractState(number, on, terms, parties, others, lumpSums, kpis, money, time, provisions);
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
        return new ContractState(number, on, terms, parties, members, others, kpis, money, time, provisions);
    }

    /** In place of what was agreed under the same code, or behind all others. */
    public ContractState with(KpiState kpi) {
        var others = replaced(kpis, kpi, known -> known.code().equals(kpi.code()));
        return new ContractState(number, on, terms, parties, members, lumpSums, others, money, time, provisions);
    }

    public ContractState without(KpiCode code) {
        var others = without(kpis, known -> known.code().equals(code));
        return new ContractState(number, on, terms, parties, members, lumpSums, others, money, time, provisions);
    }

    public ContractState withKpis(List<KpiState> others) {
        return new ContractState(number, on, terms, parties, members, lumpSums, others, money, time, provisions);
    }

    public ContractState with(MoneyAgreement other) {
        return new ContractState(number, on, terms, parties, members, lumpSums, kpis, other, time, provisions);
    }

    public ContractState with(TimeAgreement other) {
        return new ContractState(number, on, terms, parties, members, lumpSums, kpis, money, other, provisions);
    }

    public ContractState with(Provisions other) {
        return new ContractState(number, on, terms, parties, members, lumpSums, kpis, money, time, other);
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

    /** Those of whom the inhabitants are counted: the clients, or where there are none, all parties. */
    public List<PartyState> inhabited() {
        var clients = parties(Party.Role.CLIENT);
        return clients.isEmpty() ? parties : clients;
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
