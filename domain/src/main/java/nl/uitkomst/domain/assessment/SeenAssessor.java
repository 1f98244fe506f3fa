package nl.uitkomst.domain.assessment;

import nl.uitkomst.domain.assessment.Assessor.State;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An assessor as the lead sees it: how far, and never with what scores or how many. */
public record SeenAssessor(
        UUID key,
        String name,
        String organisation,
        State state,
        Instant appointedAt,
        Optional<Instant> declaredAt,
        Optional<String> declaration,
        Optional<Instant> finishedAt,
        Optional<String> dismissedBecause) {

    static SeenAssessor of(Assessor assessor) {
        return new SeenAssessor(
                assessor.key(),
                assessor.name(),
                assessor.organisationName(),
                assessor.state(),
                assessor.appointedAt(),
                assessor.declaredAt(),
                assessor.declaration(),
                assessor.finishedAt(),
                assessor.dismissedBecause());
    }
}
