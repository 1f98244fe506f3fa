package nl.uitkomst.domain.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/** What one assessor gives, alone, until it has finished. */
@Entity
@Table(name = "assessor_score")
public class OwnScore extends Score {

    @Column(name = "assessor_id")
    private long assessor;

    protected OwnScore() {}

    OwnScore(Assessor assessor, UUID candidate, Entered entered, Instant now) {
        super(candidate, entered, now);
        this.assessor = assessor.id();
    }

    long assessor() {
        return assessor;
    }
}
