package nl.uitkomst.domain.tender;

import nl.uitkomst.domain.tender.Candidate.Status;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A candidate as it is read: by the client with what was found and what it will hear, by its own people without.
 *
 * @param organisation the name of the one in the lead
 * @param proposed what it will hear; only for the client, and absent until that was decided
 * @param motivation for the own people empty until it was decided
 * @param checks only for the client, or once it was decided
 */
public record CandidateView(
        UUID key,
        String organisation,
        String tradeName,
        String contact,
        Status status,
        @Nullable Status proposed,
        String motivation,
        Instant appliedAt,
        @Nullable Instant decidedAt,
        List<Member> members,
        List<Declaration> declarations,
        List<Check> checks,
        List<Evidence> evidence) {

    /** What shows one ground or requirement. */
    public List<Evidence> evidenceOf(String subject) {
        return evidence.stream().filter(one -> one.isAbout(subject)).toList();
    }

    /** What is about the candidate as a whole. */
    public List<Evidence> otherEvidence() {
        return evidence.stream().filter(one -> one.subject() == null).toList();
    }

    public Optional<Declaration> declaration(String subject) {
        return declarations.stream()
                .filter(one -> one.subject().equals(subject))
                .findFirst();
    }

    public Optional<Check> check(String subject) {
        return checks.stream().filter(one -> one.subject().equals(subject)).findFirst();
    }

    /** Whether something was found on all of these. */
    public boolean isChecked(List<Subject> asked) {
        return asked.stream().allMatch(one -> check(one.key()).isPresent());
    }

    /** What its own people may see of it. */
    CandidateView asOwn() {
        return decidedAt != null
                ? this
                : new CandidateView(
                        key,
                        organisation,
                        tradeName,
                        contact,
                        status,
                        null,
                        "",
                        appliedAt,
                        null,
                        members,
                        declarations,
                        List.of(),
                        evidence);
    }
}
