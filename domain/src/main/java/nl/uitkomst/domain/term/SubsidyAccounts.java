package nl.uitkomst.domain.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.InstantConverter;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.term.SubsidyAccount.Point;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Optional;

/** The accounts by article 4:51 Awb, each with the decision to which it belongs. */
@ApplicationScoped
public class SubsidyAccounts {

    private static final String READ = """
            select activities, how_drastic, income_share, fixed_costs, duties, notice, writer, cast(written_at as char)
            from subsidy_account where contract_id = ?1 and %s = ?2""";

    private static final String WRITE = """
            insert into subsidy_account (contract_id, ending_id, amendment, activities, how_drastic, income_share, fixed_costs, duties, notice,
                                         written_by, writer, written_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)""";

    @PersistenceContext
    EntityManager entities;

    /** An account as it was given. */
    public record Given(SubsidyAccount account, String writer, Instant at) {}

    public Optional<Given> ofEnding(long contract, long ending) {
        return read("ending_id", contract, ending);
    }

    public Optional<Given> ofAmendment(long contract, int amendment) {
        return read("amendment", contract, amendment);
    }

    void keepWithEnding(long contract, long ending, SubsidyAccount account, Person by, Instant now) {
        write(contract, ending, null, account, by, now);
    }

    /** Takes the place of what was given before for the same amendment; that stays in the history of the table. */
    void keepWithAmendment(long contract, int amendment, SubsidyAccount account, Person by, Instant now) {
        entities.createNativeQuery("delete from subsidy_account where contract_id = ?1 and amendment = ?2")
                .setParameter(1, contract)
                .setParameter(2, amendment)
                .executeUpdate();
        write(contract, null, amendment, account, by, now);
    }

    private Optional<Given> read(String column, long contract, long key) {
        Query query = entities.createNativeQuery(READ.formatted(column))
                .setParameter(1, contract)
                .setParameter(2, key);
        return Row.of(query).stream().findFirst().map(row -> {
            var answers = new EnumMap<Point, String>(Point.class);
            for (var point : Point.values()) {
                answers.put(point, row.text(point.ordinal()));
            }
            return new Given(new SubsidyAccount(answers), row.text(6), row.moment(7));
        });
    }

    private void write(
            long contract,
            @Nullable Long ending,
            @Nullable Integer amendment,
            SubsidyAccount account,
            Person by,
            Instant now) {
        var statement = entities.createNativeQuery(WRITE)
                .setParameter(1, contract)
                .setParameter(2, ending)
                .setParameter(3, amendment);
        for (var point : Point.values()) {
            statement.setParameter(4 + point.ordinal(), account.answer(point));
        }
        statement
                .setParameter(10, by.account())
                .setParameter(11, by.name())
                .setParameter(12, new InstantConverter().convertToDatabaseColumn(now))
                .executeUpdate();
    }
}
