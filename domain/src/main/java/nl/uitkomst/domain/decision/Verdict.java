package nl.uitkomst.domain.decision;

/** What a ballot comes to, why, and by which counts. */
public record Verdict(Ground ground, Tally tally) {

    public enum Outcome {
        ADOPTED,
        REJECTED,
        /** Nothing was decided: it can come back. */
        ADJOURNED,
        /** Taken back before the end. */
        WITHDRAWN
    }

    /** What made the outcome what it is. */
    public enum Ground {
        MAJORITY(Outcome.ADOPTED),
        /** Votes were equal. */
        CHAIR_IN_FAVOUR(Outcome.ADOPTED),
        TIE(Outcome.REJECTED),
        CHAIR_AGAINST(Outcome.REJECTED),
        /** Votes were equal, and the chair did not vote, abstained, or has an interest. */
        CHAIR_SILENT(Outcome.REJECTED),
        TOO_FEW(Outcome.REJECTED),
        /** Enough took part, and all of them abstained. */
        NOBODY_CHOSE(Outcome.REJECTED),
        CONSENT_WITHHELD(Outcome.REJECTED),
        QUORUM_MISSED(Outcome.ADJOURNED),
        /** The majority is in favour; the municipality has not answered. */
        CONSENT_MISSING(Outcome.ADJOURNED),
        /** It would have been adopted, but less is free in the fund than it costs. */
        FUND_SHORT(Outcome.ADJOURNED),
        /** Who opened the voting ended it, to decide at another time. */
        PUT_OFF(Outcome.ADJOURNED),
        /** Who proposed it took it back while the voting ran. */
        TAKEN_BACK(Outcome.WITHDRAWN);

        private final Outcome outcome;

        Ground(Outcome outcome) {
            this.outcome = outcome;
        }

        public Outcome outcome() {
            return outcome;
        }

        /** Whether the voting ended before its votes were counted. */
        boolean endsBefore() {
            return this == PUT_OFF || this == TAKEN_BACK;
        }

        boolean adopts() {
            return outcome == Outcome.ADOPTED;
        }
    }

    public Outcome outcome() {
        return ground.outcome();
    }

    /** The same votes, while the fund holds too little for what they adopted. */
    Verdict withoutMoney() {
        return new Verdict(Ground.FUND_SHORT, tally);
    }
}
