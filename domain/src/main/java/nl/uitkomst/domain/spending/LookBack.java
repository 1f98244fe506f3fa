package nl.uitkomst.domain.spending;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.proposal.Expectation;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What an investment brought: the expected effect beside what happened, whether it helped, and the lesson for the next. It is written once and stays. */
@Entity
@Table(name = "look_back")
public class LookBack {

    public enum Result {
        HELPED,
        PARTLY,
        DID_NOT_HELP,
        /** It cannot be told, for instance because there is no figure. */
        UNKNOWN
    }

    /**
     * What became of the KPI in the agreed period.
     *
     * @param value absent when there is no figure
     * @param isFinal whether the figure was accepted
     */
    public record Happened(@Nullable BigDecimal value, boolean isFinal) {}

    @Id
    @Column(name = "proposal_id")
    private long proposal;

    private KpiCode kpi;

    @Column(name = "expected_from", precision = 18, scale = 4)
    private @Nullable BigDecimal expectedFrom;

    @Column(name = "expected_to", precision = 18, scale = 4)
    private BigDecimal expectedTo;

    @Column(name = "expected_by")
    private LocalDate expectedBy;

    @Column(precision = 18, scale = 4)
    private @Nullable BigDecimal happened;

    @Column(name = "final")
    private boolean isFinal;

    @Enumerated(EnumType.STRING)
    private Result result;

    private String lesson;

    @Column(name = "by_name")
    private String by;

    private String organisation;

    private Instant at;

    @SuppressWarnings("NullAway")
    protected LookBack() {}

    LookBack(
            long proposal,
            Expectation expected,
            Happened happened,
            Result result,
            String lesson,
            Person by,
            Instant now) {
        this.proposal = proposal;
        this.kpi = expected.kpi();
        this.expectedFrom = expected.from();
        this.expectedTo = Objects.requireNonNull(expected.to());
        this.expectedBy = Objects.requireNonNull(expected.by());
        this.happened = happened.value();
        this.isFinal = happened.isFinal();
        this.result = result;
        this.lesson = Words.of(lesson);
        this.by = by.name();
        this.organisation = by.organisationName();
        this.at = now;
    }

    public KpiCode kpi() {
        return kpi;
    }

    public Optional<BigDecimal> expectedFrom() {
        return Optional.ofNullable(expectedFrom);
    }

    public BigDecimal expectedTo() {
        return expectedTo;
    }

    public LocalDate expectedBy() {
        return expectedBy;
    }

    /** As the figure stood when people looked back. */
    public Optional<BigDecimal> happened() {
        return Optional.ofNullable(happened);
    }

    public boolean isFinal() {
        return isFinal;
    }

    public Result result() {
        return result;
    }

    public String lesson() {
        return lesson;
    }

    public String by() {
        return by;
    }

    public String organisation() {
        return organisation;
    }

    public Instant at() {
        return at;
    }
}
