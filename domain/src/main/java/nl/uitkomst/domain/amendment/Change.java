package nl.uitkomst.domain.amendment;

import nl.uitkomst.domain.history.ContractState;
import nl.uitkomst.domain.history.Difference;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.Objects;

/**
 * One thing that an amendment changes: what it is, what stood there when the change was written, and what is to stand there. What stood there is kept, so
 * that it shows when the contract itself became another meanwhile.
 */
public sealed interface Change
        permits TermsChange,
                PartyChange,
                MemberChange,
                LumpSumChange,
                MoneyChange,
                TimeChange,
                InhabitantsChange,
                AccessChange,
                KpiChange,
                OptionTaken {

    /** What a change is about. Two people who change different subjects do not hinder each other. */
    record Subject(Kind kind, String key) implements Comparable<Subject> {

        private static final Comparator<Subject> ORDER =
                Comparator.comparing(Subject::kind).thenComparing(Subject::key);

        /**
         * Reads what {@link #toString} gives.
         *
         * @throws IllegalArgumentException when it is no subject
         */
        public static Subject valueOf(String text) {
            var parts = text.split("\\.", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException("No subject: " + text);
            }
            return new Subject(Kind.valueOf(parts[0]), parts[1]);
        }

        @Override
        public int compareTo(Subject other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return kind + "." + key;
        }
    }

    /** In the order in which they are shown and written: years and periods follow the term. */
    enum Kind {
        OPTION,
        TERMS,
        PARTY,
        MEMBER,
        LUMP_SUM,
        MONEY,
        TIME,
        INHABITANTS,
        ACCESS,
        KPI
    }

    Subject subject();

    /** Absent when nothing was agreed about it. */
    @Nullable
    Object before();

    /** Absent when nothing is to be agreed about it any more. */
    @Nullable
    Object after();

    /** The same wish, made of what stands now. */
    Change startingFrom(ContractState now);

    /** The state with what this change wants in it. */
    ContractState onto(ContractState state);

    /** The state with what this change started from in it. */
    ContractState backOn(ContractState state);

    /** Has this written where it is kept. */
    void enact(Enactment enactment);

    /** Whether something else stands now than what this change started from. */
    default boolean collidesWith(ContractState now) {
        return !Objects.equals(before(), startingFrom(now).before());
    }

    /** Whether it leaves everything as it stands. */
    default boolean isIdle(ContractState now) {
        return Difference.between(now, onto(now)).isEmpty();
    }
}
