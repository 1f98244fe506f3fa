package nl.uitkomst.domain.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.account.Standing;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.money.Ledgers;
import nl.uitkomst.domain.organisation.Organisations;
import nl.uitkomst.domain.settlement.YearEnd.Paper;
import nl.uitkomst.domain.settlement.YearEnd.Signer;
import nl.uitkomst.domain.settlement.YearFigures.Drawn;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.Missing;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How contract years end, as people read it. */
@ApplicationScoped
public class YearEnds {

    @Inject
    Contracts contracts;

    @Inject
    Settlements settlements;

    @Inject
    SettlementDesk desk;

    @Inject
    YearFigures figures;

    @Inject
    Organisations organisations;

    @Inject
    Relations relations;

    @Inject
    AccessPolicy policy;

    /**
     * Where the settlement of one year stands.
     *
     * @param status absent while nothing is drawn up
     * @param number of the newest settlement, zero while there is none
     * @param surplus by the newest; absent while there is none, or where no cost is reported
     * @param signs whether it waits for the reader's signature
     */
    public record Year(
            int year,
            Settlement.@Nullable Status status,
            int number,
            @Nullable Euro due,
            @Nullable Euro surplus,
            @Nullable Instant closedAt,
            boolean signs) {}

    /**
     * All contract years of one contract.
     *
     * @param from by year the day from which it can be settled: that on which its last report is due
     */
    public record Years(
            ContractNumber number,
            String title,
            Contract.LegalForm legalForm,
            boolean illustrative,
            List<Year> years,
            Map<Integer, LocalDate> from) {

        /** The first year of which nothing was drawn up yet. */
        public Optional<Year> next() {
            return years.stream().filter(year -> year.status() == null).findFirst();
        }
    }

    /** @throws Missing when there is no such contract or contract year, it has no money, or not for this person */
    @Transactional
    public YearEnd of(Person reader, ContractNumber number, int year) {
        var contract = visible(reader, number);
        if (!contract.years().contains(year)) {
            throw new Missing("settlement", year);
        }
        var kept = settlements.of(contract.id(), year);
        var reserve = kept.stream()
                .findFirst()
                .flatMap(Settlement::reserve)
                .orElse(contract.legalForm() == Contract.LegalForm.SUBSIDY && kept.isEmpty() ? Reserve.EMPTY : null);
        var standings = new HashMap<Optional<Reserve>, Drawn>();
        Function<Optional<Reserve>, Drawn> standing =
                asked -> standings.computeIfAbsent(asked, one -> figures.of(reader, contract, year, one.orElse(null)));
        var drawn = standing.apply(Optional.ofNullable(reserve));
        return new YearEnd(
                number,
                contract.title(),
                contract.legalForm(),
                contract.illustrative(),
                year,
                Ledgers.firstDay(contract, year),
                Ledgers.lastDay(contract, year),
                drawn.statement(),
                drawn.obstacles(),
                kept.stream()
                        .map(one -> paper(one, standing.apply(one.reserve()).statement()))
                        .toList(),
                signers(contract),
                settlements.reserveAfter(contract.id(), year - 1).orElse(null),
                acts(reader, relations.of(reader, contract.id())));
    }

    @Transactional
    public Years all(Person reader, ContractNumber number) {
        var contract = visible(reader, number);
        var signs = policy.may(Act.AGREE, reader, relations.of(reader, contract.id()))
                && desk.parties(contract).contains(reader.organisation());
        var byYear = settlements.of(contract.id()).stream()
                .filter(paper -> paper.status() != Settlement.Status.WITHDRAWN)
                .collect(Collectors.groupingBy(Settlement::year));
        return new Years(
                number,
                contract.title(),
                contract.legalForm(),
                contract.illustrative(),
                contract.years().stream()
                        .map(year -> line(reader, year, byYear.getOrDefault(year, List.of()), signs))
                        .toList(),
                from(contract));
    }

    private static Map<Integer, LocalDate> from(Contract contract) {
        var from = new TreeMap<Integer, LocalDate>();
        contract.periods()
                .forEach(period -> from.put(period.year(), contract.reporting().dueOn(period)));
        return from;
    }

    private static Year line(Person reader, int year, List<Settlement> papers, boolean signs) {
        if (papers.isEmpty()) {
            return new Year(year, null, 0, null, null, null, false);
        }
        var newest = papers.get(0);
        var statement = newest.statement();
        var waits = signs
                && newest.status() == Settlement.Status.DRAFT
                && newest.signatures().stream().noneMatch(one -> one.organisation() == reader.organisation());
        return new Year(
                year,
                newest.status(),
                newest.number(),
                statement.amount(Step.DUE),
                statement.has(Step.SURPLUS) ? statement.amount(Step.SURPLUS) : null,
                newest.closedAt().orElse(null),
                waits);
    }

    /** Everything that closed settlements of this contract left over, in the order in which they were closed: what the investment fund takes in. */
    @Transactional
    public List<SettledSurplus> surpluses(Person reader, ContractNumber number) {
        var contract = visible(reader, number);
        var before = new HashMap<Integer, Settlement>();
        var found = new ArrayList<SettledSurplus>();
        settlements.of(contract.id()).stream()
                .filter(Settlement::isClosed)
                .sorted(Comparator.comparing(paper -> paper.closedAt().orElseThrow()))
                .forEach(paper -> SettledSurplus.of(paper, Optional.ofNullable(before.put(paper.year(), paper)))
                        .ifPresent(found::add));
        return List.copyOf(found);
    }

    private Contract visible(Person reader, ContractNumber number) {
        var contract = contracts.get(number);
        policy.require(Act.SEE_MONEY, reader, relations.of(reader, contract.id()), number);
        if (!contract.isAgreed() || !contract.legalForm().pays()) {
            throw new Missing("settlement", number);
        }
        return contract;
    }

    private static Paper paper(Settlement kept, Statement standing) {
        return new Paper(
                kept.number(),
                kept.status(),
                kept.reason().orElse(null),
                kept.statement(),
                kept.reserve().orElse(null),
                kept.digest(),
                kept.drawnBy(),
                kept.drawnAt(),
                kept.answer().orElse(null),
                kept.closedAt().orElse(null),
                kept.signatures(),
                kept.agreesWith(standing));
    }

    private List<Signer> signers(Contract contract) {
        var bound = desk.parties(contract);
        return contract.parties().stream()
                .filter(party -> bound.contains(party.organisation()))
                .sorted(Comparator.comparing(Party::role))
                .map(party -> new Signer(
                        party.organisation(),
                        organisations.get(party.organisation()).name(),
                        party.role()))
                .distinct()
                .toList();
    }

    private Set<Act> acts(Person reader, Standing standing) {
        var allowed = EnumSet.noneOf(Act.class);
        Arrays.stream(Act.values())
                .filter(act -> policy.may(act, reader, standing))
                .forEach(allowed::add);
        return allowed;
    }
}
