package nl.uitkomst.domain.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.account.SomeRelations;
import nl.uitkomst.domain.shared.RealDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AuditTrailTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-29T01:30:00.123456789Z"), ZoneOffset.UTC);
    private static final Person AUDITOR = new Person(7, "Controller", Role.AUDITOR, 3, "Gemeente Ergens", false);

    private final String contract = "TB-" + System.nanoTime();

    @BeforeEach
    void write() {
        RealDatabase.change(entities -> {
            var trail = SomeTrail.on(entities, CLOCK);
            trail.record(
                    AUDITOR, "submission.submit", "submission", contract, null, Map.of("b", "ë €", "a", "\"'\\\n😀"));
            trail.recordRefusal(null, "account.sign-in", "account", contract, null, Map.of());
        });
    }

    @Test
    void the_trail_is_intact_after_reading_it_back() {
        RealDatabase.change(entities -> assertThat(
                        SomeTrail.verification(entities).verify(AUDITOR).isIntact())
                .isTrue());
    }

    @Test
    void an_entry_holds_who_what_when_where_and_with_what_result() {
        var entry = RealDatabase.transact(entities -> read(entities).get(0));

        assertThat(entry.actor()).isEqualTo("Controller");
        assertThat(entry.at()).isEqualTo("2026-03-29T01:30:00.123456Z");
        assertThat(entry.origin()).isEqualTo("192.0.2.7");
        assertThat(entry.action()).isEqualTo("submission.submit");
        assertThat(entry.objectId()).isEqualTo(contract);
        assertThat(entry.result()).isEqualTo(AuditEntry.Result.DONE);
        assertThat(entry.details()).startsWith("{\"a\":").contains("ë €");
    }

    @Test
    void an_auditor_reads_what_the_own_people_did_and_not_what_others_did() {
        RealDatabase.change(entities -> assertThat(read(entities))
                .filteredOn(entry -> entry.objectId().equals(contract))
                .extracting(AuditEntry::action)
                .containsExactly("submission.submit"));
    }

    @Test
    void the_database_refuses_to_change_or_remove_an_entry() {
        assertThatThrownBy(() ->
                        RealDatabase.change(entities -> entities.createNativeQuery("update audit_entry set actor = 'x'")
                                .executeUpdate()))
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("only added to");
        assertThatThrownBy(() -> RealDatabase.change(entities ->
                        entities.createNativeQuery("delete from audit_entry").executeUpdate()))
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("only added to");
    }

    private static List<AuditEntry> read(EntityManager entities) {
        var log = new AuditLog();
        log.entities = entities;
        log.policy = new AccessPolicy();
        log.relations = SomeRelations.on(entities);
        var filter = new AuditFilter(null, "ontrol", "submission", AuditEntry.Result.DONE, null, null, null);
        return log.read(AUDITOR, filter, 50);
    }
}
