package nl.uitkomst.domain.tender;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/**
 * How a person stands to a tender.
 *
 * @param tender its id
 * @param announced whether everybody can know of it
 * @param candidate the candidacy of the person's own organisation; absent when there is none
 * @param status of that candidacy
 */
public record TenderStanding(
        long tender,
        Procedure procedure,
        Phase phase,
        boolean announced,
        Relation relation,
        @Nullable UUID candidate,
        Candidate.@Nullable Status status) {

    public enum Relation {
        /** Of the organisation that commissions it. */
        CLIENT,
        /** Of the organisation that leads a candidate. */
        CANDIDATE,
        /** Was asked to score the bids. */
        ASSESSOR,
        /** Was asked to open the bids. */
        OPENER,
        NONE
    }

    /** The candidacy of the person's own organisation. */
    public Optional<UUID> own() {
        return Optional.ofNullable(candidate);
    }

    /** Whether its own candidacy is one that is asked to bid. */
    public boolean mayBid() {
        return status != null && Candidates.mayBid(procedure, status);
    }

    public boolean hasReached(Phase other) {
        return phase.hasReached(other);
    }
}
