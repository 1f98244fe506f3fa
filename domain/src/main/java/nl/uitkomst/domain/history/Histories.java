package nl.uitkomst.domain.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.money.MoneyAgreement;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.Row;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Contracts as they stood, for whoever may see them. */
@ApplicationScoped
public class Histories {

    private static final LocalDate FIRST_DAY = LocalDate.of(1000, 1, 1);

    // The moments at which it was offered, by the clock of the tables; a signature writes the same offer once more.
    private static final String OFFERS = """
            select cast(min(unix_timestamp(row_start)) as char), status
            from contract for system_time all
            where id = ?1 and status = 'OFFERED'
            group by offered_at
            order by 1 desc limit 2""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    States states;

    @Inject
    Contracts contracts;

    @Inject
    Relations relations;

    @Inject
    AccessPolicy policy;

    /**
     * @param known the moment as of which it is asked; absent for now
     * @throws Missing when there is no such contract, not for this person, or not yet at that moment
     */
    public ContractOnDay on(Person reader, ContractNumber number, LocalDate day, @Nullable Instant known) {
        var contract = visible(reader, number);
        var state = contract.shown(
                known == null ? states.inForce(contract.id, day) : states.known(contract.id, day, known));
        var tables = new AsKnown(entities, known);
        return new ContractOnDay(
                state,
                contract.agreed,
                known,
                Turns.grounds(tables, contract.id, state.on()),
                Turns.days(tables, contract.id, state));
    }

    /** @throws Missing when there is no such contract, or not for this person */
    public TwoDays between(Person reader, ContractNumber number, LocalDate first, LocalDate second) {
        var contract = visible(reader, number);
        var before = contract.shown(states.inForce(contract.id, first));
        var after = contract.shown(states.inForce(contract.id, second));
        return new TwoDays(before, after, contract.agreed, Difference.between(before, after));
    }

    /**
     * In what an offered contract differs from what was offered before; absent when it was not offered before.
     *
     * @throws Missing when there is no such contract, or not for this person
     */
    public Optional<Difference> sinceLastOffer(Person reader, ContractNumber number) {
        var contract = visible(reader, number);
        var offers = Row.of(entities.createNativeQuery(OFFERS).setParameter(1, contract.id));
        if (offers.size() < 2) {
            return Optional.empty();
        }
        var before = contract.shown(states.known(contract.id, FIRST_DAY, moment(offers.get(1))));
        var after = contract.shown(states.known(contract.id, FIRST_DAY, moment(offers.get(0))));
        return Optional.of(Difference.between(before, after));
    }

    private static Instant moment(Row row) {
        var micros = new BigDecimal(row.text(0)).movePointRight(6).longValueExact();
        return Instant.EPOCH.plusNanos(micros * 1000);
    }

    /** @param money whether the reader sees what is agreed about money beside the lump sums */
    private record Seen(long id, boolean agreed, boolean money) {

        ContractState shown(ContractState state) {
            return money ? state : state.with(MoneyAgreement.PLAIN);
        }
    }

    private Seen visible(Person reader, ContractNumber number) {
        var contract = contracts.get(number);
        var standing = relations.of(reader, contract.id());
        policy.require(Act.SEE, reader, standing, number);
        return new Seen(contract.id(), contract.isAgreed(), policy.may(Act.SEE_MONEY, reader, standing));
    }
}
