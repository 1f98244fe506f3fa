package nl.uitkomst.domain.audit;

import nl.uitkomst.domain.audit.AuditEntry.Result;
import org.junit.jupiter.api.Test;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

class AuditEntryTest {

    private static final String START = "0".repeat(64);
    private static final Instant AT = Instant.parse("2026-10-02T08:15:30.123456Z");

    @Test
    void a_sealed_entry_is_intact() {
        assertThat(entry("rapporteur", "{}").sealed().isIntact()).isTrue();
    }

    @Test
    void any_change_of_content_breaks_the_seal() {
        var sealed = entry("rapporteur", "{}").sealed();

        var forged = new AuditEntry(
                1,
                AT,
                "wethouder",
                5L,
                "Alphen",
                "127.0.0.1",
                "submission.submit",
                "submission",
                "TB-1",
                null,
                Result.DONE,
                "{}",
                START,
                sealed.hash());

        assertThat(forged.isIntact()).isFalse();
    }

    @Test
    void text_moved_from_one_field_to_the_next_gives_another_seal() {
        assertThat(entry("ab", "c").sealed().hash())
                .isNotEqualTo(entry("a", "bc").sealed().hash());
    }

    @Test
    void follows_only_the_entry_it_was_sealed_to() {
        var first = entry("rapporteur", "{}").sealed();

        assertThat(first.follows(0, START)).isTrue();
        assertThat(first.follows(1, START)).isFalse();
        assertThat(first.follows(0, first.hash())).isFalse();
    }

    private static AuditEntry entry(String actor, String details) {
        return new AuditEntry(
                1,
                AT,
                actor,
                5L,
                "Alphen",
                "127.0.0.1",
                "submission.submit",
                "submission",
                "TB-1",
                null,
                Result.DONE,
                details,
                START,
                "");
    }
}
