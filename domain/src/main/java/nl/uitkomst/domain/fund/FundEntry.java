package nl.uitkomst.domain.fund;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/** One line in the ledger of a fund, with where it comes from. It is booked once and stays. */
@Entity
@Table(name = "fund_entry")
public class FundEntry {

    /** What happened, and what that does to the totals. */
    public enum Kind {
        /** What a settled year left over. */
        SURPLUS(1, 0, 0, 0),
        /** A corrected settlement left less over than the one before it. */
        CORRECTION(-1, 0, 0, 0),
        /** The part of such a correction that was no longer free: still to be made good. */
        OWED(0, 0, 0, 1),
        /** Made good from what became free. */
        MADE_GOOD(-1, 0, 0, -1),
        /** Meant for a proposal that was adopted. */
        RESERVED(0, 1, 0, 0),
        /** No longer needed for a proposal. */
        FREED(0, -1, 0, 0),
        /** Paid for a phase of a proposal. */
        PAID(0, -1, 1, 0),
        /** Paid, and given back by whoever carried it out. */
        RETURNED(0, 0, -1, 0);

        private final int received;
        private final int reserved;
        private final int spent;
        private final int owed;

        Kind(int received, int reserved, int spent, int owed) {
            this.received = received;
            this.reserved = reserved;
            this.spent = spent;
            this.owed = owed;
        }

        /** Whether it adds to what is free (1), takes from it (-1), or neither (0). */
        public int onFree() {
            return received - reserved - spent;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "contract_id")
    private long contract;

    private int number;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Euro amount;

    private @Nullable Integer year;

    private @Nullable Integer settlement;

    @Column(name = "proposal_id")
    private @Nullable Long proposal;

    private @Nullable Integer phase;

    private @Nullable String reason;

    @Column(name = "booked_by")
    private @Nullable Long bookedBy;

    @Column(name = "booked_by_name")
    private String bookedByName;

    @Column(name = "booked_at")
    private Instant bookedAt;

    @SuppressWarnings("NullAway")
    protected FundEntry() {}

    FundEntry(long contract, int number, Kind kind, Euro amount, Person by, Instant now) {
        this.contract = contract;
        this.number = number;
        this.kind = kind;
        this.amount = amount;
        this.bookedBy = by.account();
        this.bookedByName = by.name();
        this.bookedAt = now;
    }

    FundEntry ofSettlement(int settledYear, int settlementNumber) {
        year = settledYear;
        settlement = settlementNumber;
        return this;
    }

    FundEntry ofProposal(long toProposal, @Nullable Integer toPhase, @Nullable String why) {
        proposal = toProposal;
        phase = toPhase;
        reason = why;
        return this;
    }

    /** What came in by it; below zero what went back. */
    Euro received() {
        return times(kind.received);
    }

    Euro reserved() {
        return times(kind.reserved);
    }

    Euro spent() {
        return times(kind.spent);
    }

    Euro owed() {
        return times(kind.owed);
    }

    /** What it adds to what is free; below zero what it takes. */
    public Euro onFree() {
        return times(kind.onFree());
    }

    private Euro times(int sign) {
        return switch (sign) {
            case 1 -> amount;
            case -1 -> Fund.ZERO.minus(amount);
            default -> Fund.ZERO;
        };
    }

    boolean isFor(long proposalAsked) {
        return proposal != null && proposal == proposalAsked;
    }

    boolean isOfYear(int yearAsked) {
        return year != null && year == yearAsked;
    }

    /** From 1, in the order of booking. */
    public int number() {
        return number;
    }

    public Kind kind() {
        return kind;
    }

    /** Always more than zero; the kind says which way it goes. */
    public Euro amount() {
        return amount;
    }

    /** The settled year that it comes from. */
    public Optional<Integer> year() {
        return Optional.ofNullable(year);
    }

    /** The number of the settlement within that year. */
    public Optional<Integer> settlement() {
        return Optional.ofNullable(settlement);
    }

    /** The id of the proposal that it was booked for. */
    public Optional<Long> proposal() {
        return Optional.ofNullable(proposal);
    }

    public Optional<Integer> phase() {
        return Optional.ofNullable(phase);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public String bookedBy() {
        return bookedByName;
    }

    public Instant bookedAt() {
        return bookedAt;
    }
}
