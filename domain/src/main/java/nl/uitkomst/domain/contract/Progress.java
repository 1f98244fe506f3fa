package nl.uitkomst.domain.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.Contract.Phase;
import nl.uitkomst.domain.contract.Contract.Status;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** How far a contract has come: its status, when it was offered or what a party wanted otherwise, and who changed it last. */
@Embeddable
class Progress {

    @Enumerated(EnumType.STRING)
    private Status status = Status.DRAFT;

    @Column(name = "offered_at")
    private @Nullable Instant offeredAt;

    private @Nullable String answer;

    @Column(name = "changed_by")
    private @Nullable String changedBy;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    void mark(Person by, Instant now) {
        changedBy = by.name();
        changedAt = now;
    }

    void offered(Instant now) {
        status = Status.OFFERED;
        offeredAt = now;
        answer = null;
    }

    void agreed() {
        status = Status.AGREED;
    }

    void terminated() {
        status = Status.TERMINATED;
    }

    void answered(String wishes) {
        status = Status.DRAFT;
        answer = wishes.strip();
    }

    boolean wasOfferedAt(Instant moment) {
        return moment.equals(offeredAt);
    }

    RuleBroken changedMeanwhile() {
        return new RuleBroken(
                Contract.Rule.CHANGED_MEANWHILE,
                changedBy().orElse("-"),
                changedAt().orElse(Instant.EPOCH));
    }

    Phase phase(Term term, LocalDate today) {
        return phase(status, term, today);
    }

    static Phase phase(Status status, Term term, LocalDate today) {
        return switch (status) {
            case DRAFT -> Phase.DRAFT;
            case OFFERED -> Phase.OFFERED;
            case ENDED -> Phase.ENDED;
            case AGREED -> running(term, today, Phase.ENDED);
            case TERMINATED -> running(term, today, Phase.TERMINATED);
        };
    }

    /** Also of a contract that ends early: until its real last day it runs. */
    private static Phase running(Term term, LocalDate today, Phase afterwards) {
        return today.isBefore(term.first()) ? Phase.AGREED : today.isAfter(term.last()) ? afterwards : Phase.ACTIVE;
    }

    Status status() {
        return status;
    }

    Optional<Instant> offeredAt() {
        return Optional.ofNullable(offeredAt);
    }

    Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    Optional<String> changedBy() {
        return Optional.ofNullable(changedBy);
    }

    Optional<Instant> changedAt() {
        return Optional.ofNullable(changedAt);
    }
}
