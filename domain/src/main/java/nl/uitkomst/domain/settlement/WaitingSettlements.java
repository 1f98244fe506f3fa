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

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The settlements that are drawn up and not closed yet, for whoever is to sign them or draw them up: so that both sides hear of it when figures change. */
@ApplicationScoped
public class WaitingSettlements {

    /** What is to be done, or by the other side. */
    public enum Task {
        /** To check and sign. */
        SIGN,
        /** The figures changed, so that it must be drawn up again: for who does that. */
        DRAW_UP_AGAIN,
        /** The same, for who waits for it. */
        CHANGED,
        /** A party sent it back: for who draws it up again. */
        RETURNED
    }

    /** One settlement that waits. */
    public record Waiting(ContractNumber number, String title, boolean illustrative, int year, Task task) {}

    @Inject
    Contracts contracts;

    @Inject
    Settlements settlements;

    @Inject
    SettlementDesk desk;

    @Inject
    YearFigures figures;

    @Inject
    Relations relations;

    @Inject
    AccessPolicy policy;

    @Transactional
    public List<Waiting> of(Person reader) {
        var standings = relations.all(reader);
        return settlements.open(relations.contractsWhere(Act.SEE_MONEY, reader)).stream()
                .map(open -> waiting(reader, open, standings.getOrDefault(open.contract(), Standing.NONE)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Waiting> waiting(Person reader, Settlement open, Standing standing) {
        var contract = contracts.get(open.contract());
        var draws = policy.may(Act.SETTLE, reader, standing);
        var signs = policy.may(Act.AGREE, reader, standing)
                && desk.parties(contract).contains(reader.organisation());
        return task(reader, contract, open, draws, signs)
                .map(task ->
                        new Waiting(contract.number(), contract.title(), contract.illustrative(), open.year(), task));
    }

    private Optional<Task> task(Person reader, Contract contract, Settlement open, boolean draws, boolean signs) {
        if (!draws && !signs) {
            return Optional.empty();
        }
        if (open.status() == Settlement.Status.RETURNED) {
            return draws ? Optional.of(Task.RETURNED) : Optional.empty();
        }
        var standing = figures.of(reader, contract, open.year(), open.reserve().orElse(null));
        if (!open.agreesWith(standing.statement())) {
            return Optional.of(draws ? Task.DRAW_UP_AGAIN : Task.CHANGED);
        }
        return signs && !open.isSignedBy(Set.of(reader.organisation())) ? Optional.of(Task.SIGN) : Optional.empty();
    }
}
