package nl.uitkomst.domain.contract;

import jakarta.persistence.EntityManager;
import nl.uitkomst.domain.shared.RealDatabase;
import nl.uitkomst.domain.shared.RuleBroken;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Settlements written there directly, since only their reading is tested. */
class ClosedYearsTest {

    private static final long CONTRACT = 82_000;

    @BeforeAll
    static void settle() {
        RealDatabase.change(
                entities -> SQL.forEach(sql -> entities.createNativeQuery(sql).executeUpdate()));
    }

    @Test
    void a_year_is_closed_once_its_settlement_is() {
        RealDatabase.change(entities -> {
            assertThat(years(entities).of(CONTRACT)).containsExactly(2024);
            assertThatThrownBy(() -> years(entities).requireOpen(CONTRACT, 2024))
                    .isInstanceOf(RuleBroken.class)
                    .extracting(refusal -> ((RuleBroken) refusal).rule())
                    .isEqualTo(ClosedYears.Rule.YEAR_CLOSED);
        });
    }

    @Test
    void a_year_is_open_while_it_is_drafted_or_corrected() {
        RealDatabase.change(entities -> {
            years(entities).requireOpen(CONTRACT, 2025);
            years(entities).requireOpen(CONTRACT, 2026);
            years(entities).requireOpen(CONTRACT, 2027);
        });
    }

    private static ClosedYears years(EntityManager entities) {
        return ClosedYears.in(entities);
    }

    private static final List<String> SQL = List.of(
            "insert into organisation (id, public_id, kind, name) values (82001, uuid(), 'MUNICIPALITY', 'Gemeente 82001')",
            "insert into organisation (id, public_id, kind, name) values (82002, uuid(), 'COOPERATIVE', 'Coöperatie 82002')",
            account(82_001),
            account(82_002),
            """
            insert into contract (id, number, title, legal_form, status, starts_on, ends_on, calendar, weeks_until_due, scope)
            values (82000, 'GESLOTEN-82', 'Steun', 'CONTRACT', 'AGREED', '2024-01-01', '2027-12-31', 'QUARTER', 7, '')""",
            draft(1, 2024, 1),
            signature(1, 82_001),
            signature(1, 82_002),
            closing(1),
            draft(2, 2025, 1),
            draft(3, 2026, 1),
            signature(3, 82_001),
            signature(3, 82_002),
            closing(3),
            draft(4, 2026, 2));

    private static String account(long id) {
        return """
                insert into account (id, public_id, login, name, role, organisation_id, status)
                values (%1$d, uuid(), 'account%1$d', 'iemand', 'ALDERMAN', %1$d, 'INVITED')""".formatted(id);
    }

    private static String draft(long id, int year, int number) {
        return """
                insert into settlement (id, contract_id, year, number, status, reason, digest, drawn_by, drawn_by_name, drawn_at)
                values (%d, 82000, %d, %d, 'DRAFT', 'omdat', repeat('0', 64), 82001, 'iemand', now())""".formatted(82_000 + id, year, number);
    }

    private static String signature(long settlement, long account) {
        return "insert into settlement_signature values (%d, %d, %d, 'iemand', now(), repeat('0', 64))"
                .formatted(82_000 + settlement, account, account);
    }

    private static String closing(long settlement) {
        return "update settlement set status = 'CLOSED', closed_at = now() where id = " + (82_000 + settlement);
    }
}
