package nl.uitkomst.domain.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relation;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Signature;
import nl.uitkomst.domain.kpi.Kpis;
import nl.uitkomst.domain.organisation.Organisations;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.term.ContractTime.AmendmentMark;
import nl.uitkomst.domain.term.ContractTime.EndingView;
import nl.uitkomst.domain.term.ContractTime.Option;
import nl.uitkomst.domain.term.ContractTime.Progress;
import nl.uitkomst.domain.term.Ending.By;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Contracts in time, as people read them. */
@ApplicationScoped
public class ContractTimes {

    private static final String REPORTS =
            "select s.year, s.number, s.counting_revision_id, s.counting_final from submission s where s.contract_id = ?1";

    private static final String AMENDMENTS = """
            select a.number, a.effective_on, a.reason from amendment a
            where a.contract_id = ?1 and a.status = 'IN_FORCE'
            order by a.effective_on, a.number""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    TermDesk desk;

    @Inject
    TimeAgreements agreements;

    @Inject
    Endings endings;

    @Inject
    SubsidyAccounts accounts;

    @Inject
    Kpis kpis;

    @Inject
    Organisations organisations;

    @Inject
    AccessPolicy policy;

    /** @throws nl.uitkomst.domain.shared.Missing when this person may not know of it */
    @Transactional
    public ContractTime of(Person reader, ContractNumber number) {
        var contract = desk.look(reader, number);
        return new ContractTime(
                number,
                contract.title(),
                contract.illustrative(),
                contract.status(),
                contract.legalForm(),
                contract.term(),
                contract.reporting(),
                desk.today(),
                reports(contract),
                options(contract),
                agreements.latest(contract.id()),
                amendments(contract),
                endings.current(contract.id())
                        .map(ending -> view(ending, contract, reader))
                        .orElse(null),
                sides(reader, contract),
                kpiNames(contract),
                contract.version(),
                acts(reader, contract));
    }

    /** The account that was given with an amendment, for whoever may see the contract. */
    @Transactional
    public Optional<SubsidyAccounts.Given> account(Person reader, ContractNumber number, int amendment) {
        return accounts.ofAmendment(desk.look(reader, number).id(), amendment);
    }

    private Map<ReportingPeriod, Progress> reports(Contract contract) {
        var found = new TreeMap<ReportingPeriod, Progress>();
        var reporting = contract.reporting();
        for (var row : Row.of(entities.createNativeQuery(REPORTS).setParameter(1, contract.id()))) {
            var period = new ReportingPeriod(reporting.calendar(), row.small(0), row.small(1), reporting.yearStart());
            found.put(period, row.isNull(2) ? Progress.NONE : row.flag(3) ? Progress.FINAL : Progress.PROVISIONAL);
        }
        return found;
    }

    private List<Option> options(Contract contract) {
        var found = new ArrayList<Option>();
        var next = true;
        for (var known : agreements.options(contract.id())) {
            found.add(new Option(known, known.state(desk.today(), next)));
            next = known.takenOn() != null;
        }
        return found;
    }

    private List<AmendmentMark> amendments(Contract contract) {
        return Row.of(entities.createNativeQuery(AMENDMENTS).setParameter(1, contract.id())).stream()
                .map(row -> new AmendmentMark(row.small(0), row.date(1), row.text(2)))
                .toList();
    }

    private EndingView view(Ending ending, Contract contract, Person reader) {
        var signed = new LinkedHashMap<Signature, String>();
        ending.signatures().forEach(signature -> signed.put(signature, name(signature.organisation())));
        var lacking = desk.bound(contract).stream()
                .map(party -> party.organisation())
                .filter(organisation -> signed.keySet().stream().noneMatch(one -> one.organisation() == organisation))
                .toList();
        var proposed = ending.status() == Ending.Status.PROPOSED;
        return new EndingView(
                ending.by(),
                ending.status(),
                ending.plan(),
                ending.agreedLastDay(),
                ending.writer(),
                ending.writtenAt(),
                signed,
                proposed ? lacking.stream().map(this::name).toList() : List.of(),
                proposed
                        && lacking.contains(reader.organisation())
                        && acts(reader, contract).contains(Act.AGREE),
                account(ending, contract));
    }

    private SubsidyAccounts.@Nullable Given account(Ending ending, Contract contract) {
        return accounts.ofEnding(contract.id(), ending.id()).orElse(null);
    }

    private String name(long organisation) {
        return organisations.get(organisation).name();
    }

    private Set<By> sides(Person reader, Contract contract) {
        var sides = EnumSet.of(By.TOGETHER);
        var relation = desk.standing(reader, contract).relation();
        if (relation == Relation.CLIENT) {
            sides.add(By.CLIENT);
        }
        if (relation == Relation.CONTRACTOR) {
            sides.add(By.CONTRACTOR);
        }
        return sides;
    }

    private Map<String, String> kpiNames(Contract contract) {
        var names = new LinkedHashMap<String, String>();
        kpis.of(contract.id())
                .forEach(kpi ->
                        names.put(kpi.code().text(), kpi.latest().definition().name()));
        return names;
    }

    private Set<Act> acts(Person reader, Contract contract) {
        var standing = desk.standing(reader, contract);
        var allowed = EnumSet.noneOf(Act.class);
        Arrays.stream(Act.values())
                .filter(act -> policy.may(act, reader, standing))
                .forEach(allowed::add);
        return allowed;
    }
}
