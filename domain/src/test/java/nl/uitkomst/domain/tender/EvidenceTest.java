package nl.uitkomst.domain.tender;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.document.DocumentFile;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Files that come with an application, on the real database. */
class EvidenceTest {

    private final SomeTender some = new SomeTender().announced();
    private final Person bidder = some.bidders.get(0);
    private final Person other = some.bidders.get(1);

    @Test
    void evidence_stands_with_what_it_shows_for_its_candidate_and_the_client_only() {
        some.apply(bidder);
        some.apply(other);
        var key = send(bidder, "E1", "referenties.txt", "Drie jaar vervoer.");
        var own = some.candidate(bidder).key();

        assertThat(ofClient(own).evidenceOf("E1")).extracting(Evidence::name).containsExactly("referenties.txt");
        assertThat(ofClient(some.candidate(other).key()).evidence()).isEmpty();
        assertThat(text(some.ask(wired -> wired.get(EvidenceFiles.class).own(bidder, some.number, key))))
                .isEqualTo("Drie jaar vervoer.");
        assertThat(text(some.ask(wired -> wired.get(EvidenceFiles.class).of(some.manager, some.number, own, key))))
                .isEqualTo("Drie jaar vervoer.");
        assertThatThrownBy(
                        () -> some.ask(wired -> wired.get(EvidenceFiles.class).own(other, some.number, key)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() ->
                        some.ask(wired -> wired.get(EvidenceFiles.class).of(some.stranger, some.number, own, key)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void nobody_sends_evidence_before_applying_or_after_the_last_moment() {
        assertThat(refusal(() -> send(bidder, null, "a.txt", "a"))).isEqualTo(Tender.Rule.NOT_APPLIED);
        some.apply(bidder);
        var key = send(bidder, null, "a.txt", "a");
        some.at(SomeTender.APPLY_UNTIL);
        assertThat(refusal(() -> send(bidder, null, "b.txt", "b"))).isEqualTo(Tender.Rule.TOO_LATE);
        assertThat(refusal(() -> takeBack(bidder, key))).isEqualTo(Tender.Rule.TOO_LATE);
        assertThat(ofClient(some.candidate(bidder).key()).otherEvidence()).hasSize(1);
    }

    @Test
    void the_same_file_twice_an_unknown_requirement_and_too_many_are_refused() {
        some.apply(bidder);
        send(bidder, "E1", "a.txt", "a");

        assertThat(refusal(() -> send(bidder, null, "anders.txt", "a"))).isEqualTo(Evidence.Rule.SAME_EVIDENCE);
        assertThat(refusal(() -> send(bidder, "E9", "b.txt", "b"))).isEqualTo(Candidate.Rule.NO_SUCH_SUBJECT);
        for (var i = 1; i < Evidence.MOST; i++) {
            send(bidder, null, i + ".txt", "stuk " + i);
        }
        assertThat(refusal(() -> send(bidder, null, "veel.txt", "te veel"))).isEqualTo(Evidence.Rule.TOO_MUCH_EVIDENCE);
    }

    @Test
    void what_was_taken_back_is_gone_and_once_applying_is_over_all_stays() {
        some.apply(bidder);
        var gone = send(bidder, null, "a.txt", "a");
        takeBack(bidder, gone);
        assertThatThrownBy(() -> takeBack(bidder, gone)).isInstanceOf(Missing.class);
        send(bidder, null, "b.txt", "b");
        some.at(SomeTender.APPLY_UNTIL.plusSeconds(60));
        some.step(Step.CLOSE_APPLICATIONS);
        requireItStays();
        some.decide(bidder, true);
        some.step(Step.SEND_SELECTION);
        requireItStays();

        assertThat(ofClient(some.candidate(bidder).key()).evidence())
                .extracting(Evidence::name)
                .containsExactlyElementsOf(List.of("b.txt"));
    }

    private void requireItStays() {
        var candidate = some.candidate(bidder).id();
        assertThatThrownBy(() -> some.change(wired -> wired.entities()
                        .createNativeQuery("delete from tender_evidence where candidate_id = ?1")
                        .setParameter(1, candidate)
                        .executeUpdate()))
                .hasStackTraceContaining("evidence stays once applying is over");
    }

    private UUID send(Person by, String subject, String name, String text) {
        var file = new DocumentFile(name, text.getBytes(StandardCharsets.UTF_8));
        return some.ask(wired -> wired.get(SendEvidence.class).send(by, some.number, subject, file));
    }

    private void takeBack(Person by, UUID key) {
        some.change(wired -> wired.get(SendEvidence.class).takeBack(by, some.number, key));
    }

    private CandidateView ofClient(UUID candidate) {
        return some.ask(wired -> wired.get(CandidateViews.class).of(some.manager, some.number, candidate));
    }

    private static String text(DocumentFile file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    private static RuleBroken.Rule refusal(ThrowingCallable act) {
        return catchThrowableOfType(RuleBroken.class, act).rule();
    }
}
