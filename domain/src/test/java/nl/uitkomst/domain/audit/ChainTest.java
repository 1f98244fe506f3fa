package nl.uitkomst.domain.audit;

import nl.uitkomst.domain.audit.AuditEntry.Result;
import nl.uitkomst.domain.audit.Verification.Fault;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ChainTest {

    private final List<AuditEntry> trail = trail(4);

    @Test
    void an_untouched_trail_is_intact() {
        assertThat(verified(trail)).isEqualTo(new Verification(4, null, null));
    }

    @Test
    void an_empty_trail_is_intact() {
        assertThat(new Chain().endsAt(0, "0".repeat(64)).isIntact()).isTrue();
    }

    @Test
    void a_changed_entry_is_named() {
        trail.set(1, withActor(trail.get(1), "iemand anders"));

        assertThat(verified(trail)).isEqualTo(new Verification(1, 2L, Fault.CHANGED));
    }

    @Test
    void a_changed_entry_with_a_new_seal_breaks_the_next() {
        trail.set(1, withActor(trail.get(1), "iemand anders").sealed());

        assertThat(verified(trail)).isEqualTo(new Verification(2, 3L, Fault.OUT_OF_CHAIN));
    }

    @Test
    void an_entry_taken_out_is_noticed_at_the_next() {
        var last = trail.get(3);
        trail.remove(2);

        var chain = new Chain();
        trail.forEach(chain::next);

        assertThat(chain.endsAt(4, last.hash()).firstBroken()).isEqualTo(4);
    }

    @Test
    void entries_cut_off_at_the_end_are_noticed() {
        var last = trail.remove(3);

        var chain = new Chain();
        trail.forEach(chain::next);

        assertThat(chain.endsAt(4, last.hash())).isEqualTo(new Verification(3, 4L, Fault.CUT_OFF));
    }

    private static Verification verified(List<AuditEntry> trail) {
        var chain = new Chain();
        trail.forEach(chain::next);
        var last = trail.get(trail.size() - 1);
        return chain.endsAt(last.number(), last.hash());
    }

    private static List<AuditEntry> trail(int length) {
        var trail = new ArrayList<AuditEntry>();
        var previous = "0".repeat(64);
        for (var number = 1; number <= length; number++) {
            var entry = entry(number, "rapporteur", previous).sealed();
            trail.add(entry);
            previous = entry.hash();
        }
        return trail;
    }

    private static AuditEntry withActor(AuditEntry entry, String actor) {
        var other = entry(entry.number(), actor, entry.previousHash());
        return new AuditEntry(
                other.number(),
                other.at(),
                actor,
                other.actorId(),
                other.organisation(),
                other.origin(),
                other.action(),
                other.objectType(),
                other.objectId(),
                other.contract(),
                other.result(),
                other.details(),
                other.previousHash(),
                entry.hash());
    }

    private static AuditEntry entry(long number, String actor, String previous) {
        return new AuditEntry(
                number,
                Instant.parse("2026-10-02T08:15:30.123456Z"),
                actor,
                5L,
                "Alphen",
                "127.0.0.1",
                "submission.submit",
                "submission",
                "TB-1",
                null,
                Result.DONE,
                "{}",
                previous,
                "");
    }
}
