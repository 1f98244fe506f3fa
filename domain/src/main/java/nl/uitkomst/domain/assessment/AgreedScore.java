package nl.uitkomst.domain.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/** On what the assessors agreed, until the quality is fixed. */
@Entity
@Table(name = "consensus_score")
public class AgreedScore extends Score {

    @Column(name = "assessment_id")
    private long assessment;

    protected AgreedScore() {}

    AgreedScore(Assessment assessment, UUID candidate, Entered entered, Instant now) {
        super(candidate, entered, now);
        this.assessment = assessment.id();
    }

    long assessment() {
        return assessment;
    }
}
