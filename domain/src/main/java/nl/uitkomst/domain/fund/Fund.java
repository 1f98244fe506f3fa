package nl.uitkomst.domain.fund;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.fund.FundEntry.Kind;
import nl.uitkomst.domain.settlement.SettledSurplus;
import nl.uitkomst.domain.settlement.SettledSurplus.Destination;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The investment fund of one contract. What settled years left over comes in; an adopted proposal reserves its amount, each payment spends a part of it, and
 * what is not needed becomes free again. What came in is always what is free, reserved and spent together, and none of them is ever below zero.
 */
public final class Fund {

    public enum Rule implements RuleBroken.Rule {
        /** Names what was asked and what is free. */
        NOT_ENOUGH_FREE,
        /** Names what was asked and what is reserved for the proposal. */
        NOT_ENOUGH_RESERVED,
        /** Names what was asked and what was paid. */
        MORE_THAN_PAID,
        NOTHING,
        WITHOUT_REASON
    }

    public static final Euro ZERO = Euro.valueOf("0");

    private final long contract;
    private final List<FundEntry> entries;
    private final Consumer<FundEntry> booking;

    /** @param booking what keeps a new entry */
    Fund(long contract, List<FundEntry> entries, Consumer<FundEntry> booking) {
        this.contract = contract;
        this.entries = new ArrayList<>(entries);
        this.booking = booking;
    }

    /**
     * Takes in what a closed settlement left over; of a correction the difference. A shortage brings nothing. What a correction takes back comes out of what is
     * free; the rest is made good from what becomes free first.
     */
    public void receive(SettledSurplus settled, Person by, Instant now) {
        if (settled.destination() != Destination.FUND) {
            return;
        }
        var counts = positive(settled.surplus());
        var difference = counts.minus(acknowledged(settled.year()));
        if (isPositive(difference)) {
            book(entry(Kind.SURPLUS, difference, by, now).ofSettlement(settled.year(), settled.number()));
            makeGood(by, now);
        } else if (isPositive(ZERO.minus(difference))) {
            takeBack(settled, ZERO.minus(difference), by, now);
        }
    }

    private void takeBack(SettledSurplus settled, Euro amount, Person by, Instant now) {
        var fromFree = least(amount, free());
        if (isPositive(fromFree)) {
            book(entry(Kind.CORRECTION, fromFree, by, now).ofSettlement(settled.year(), settled.number()));
        }
        var rest = amount.minus(fromFree);
        if (isPositive(rest)) {
            book(entry(Kind.OWED, rest, by, now).ofSettlement(settled.year(), settled.number()));
        }
    }

    /** Keeps the amount of an adopted proposal apart. */
    public void reserve(long proposal, Euro amount, Person by, Instant now) {
        requirePositive(amount);
        if (amount.compareTo(free()) > 0) {
            throw new RuleBroken(Rule.NOT_ENOUGH_FREE, amount, free());
        }
        book(entry(Kind.RESERVED, amount, by, now).ofProposal(proposal, null, null));
    }

    /** Spends a part of what was reserved for a proposal. */
    public void pay(long proposal, int phase, Euro amount, Person by, Instant now) {
        requirePositive(amount);
        requireReserved(proposal, amount);
        book(entry(Kind.PAID, amount, by, now).ofProposal(proposal, phase, null));
    }

    /** Gives back what was reserved for a proposal and is not needed. */
    public void free(long proposal, Euro amount, String why, Person by, Instant now) {
        requirePositive(amount);
        requireReason(why);
        requireReserved(proposal, amount);
        book(entry(Kind.FREED, amount, by, now).ofProposal(proposal, null, why.strip()));
        makeGood(by, now);
    }

    /** Takes in what was paid for a phase and comes back from whoever carried it out. */
    public void takeIn(long proposal, int phase, Euro amount, String why, Person by, Instant now) {
        requirePositive(amount);
        requireReason(why);
        var paid = sum(entry -> entry.isFor(proposal) && entry.phase().orElse(0) == phase, FundEntry::spent);
        if (amount.compareTo(paid) > 0) {
            throw new RuleBroken(Rule.MORE_THAN_PAID, amount, paid);
        }
        book(entry(Kind.RETURNED, amount, by, now).ofProposal(proposal, phase, why.strip()));
        makeGood(by, now);
    }

    /** What is still to be made good goes before anything new. */
    private void makeGood(Person by, Instant now) {
        var amount = least(owed(), free());
        if (isPositive(amount)) {
            book(entry(Kind.MADE_GOOD, amount, by, now));
        }
    }

    private void requireReserved(long proposal, Euro amount) {
        var reserved = reservedFor(proposal);
        if (amount.compareTo(reserved) > 0) {
            throw new RuleBroken(Rule.NOT_ENOUGH_RESERVED, amount, reserved);
        }
    }

    private static void requirePositive(Euro amount) {
        if (!isPositive(amount)) {
            throw new RuleBroken(Rule.NOTHING);
        }
    }

    private static void requireReason(String why) {
        if (why.isBlank()) {
            throw new RuleBroken(Rule.WITHOUT_REASON);
        }
    }

    private FundEntry entry(Kind kind, Euro amount, Person by, Instant now) {
        return new FundEntry(contract, entries.size() + 1, kind, amount, by, now);
    }

    private void book(FundEntry entry) {
        entries.add(entry);
        booking.accept(entry);
    }

    /** What this year brought as far as the fund knows, with what of it is still to be made good taken off. */
    private Euro acknowledged(int year) {
        return sum(entry -> entry.isOfYear(year), FundEntry::received)
                .minus(sum(entry -> entry.isOfYear(year), FundEntry::owed));
    }

    /** What came in, less what corrections took back. */
    public Euro received() {
        return sum(entry -> true, FundEntry::received);
    }

    /** What can be decided on. */
    public Euro free() {
        return received().minus(reserved()).minus(spent());
    }

    /** Meant for adopted proposals and not paid yet. */
    public Euro reserved() {
        return sum(entry -> true, FundEntry::reserved);
    }

    public Euro spent() {
        return sum(entry -> true, FundEntry::spent);
    }

    /** What corrections of settlements took back while it was no longer free. */
    public Euro owed() {
        return sum(entry -> true, FundEntry::owed);
    }

    public Euro reservedFor(long proposal) {
        return sum(entry -> entry.isFor(proposal), FundEntry::reserved);
    }

    public Euro spentOn(long proposal) {
        return sum(entry -> entry.isFor(proposal), FundEntry::spent);
    }

    /** What was paid for one phase, less what came back of it. */
    public Euro spentOn(long proposal, int phase) {
        return sum(entry -> entry.isFor(proposal) && entry.phase().orElse(0) == phase, FundEntry::spent);
    }

    /** All of them, in the order of booking. */
    public List<FundEntry> entries() {
        return List.copyOf(entries);
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    private Euro sum(Predicate<FundEntry> which, Function<FundEntry, Euro> what) {
        return entries.stream().filter(which).map(what).reduce(ZERO, Euro::plus);
    }

    private static Euro positive(@Nullable Euro amount) {
        return amount == null || !isPositive(amount) ? ZERO : amount;
    }

    private static boolean isPositive(Euro amount) {
        return amount.amount().signum() > 0;
    }

    private static Euro least(Euro one, Euro other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
