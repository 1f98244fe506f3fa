package nl.uitkomst.domain.tender;

import nl.uitkomst.domain.tender.Calendar.Kind;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * A shortest time between two moments of a tender, in calendar days. The terms for receipt are those with electronic receipt, which this product gives:
 * articles 2.71 and 2.74 of the Aanbestedingswet 2012. The light regime knows no terms of this kind (articles 2.38 and 2.39).
 */
public enum LegalTerm {
    OPEN_BIDS(Procedure.OPEN, null, Kind.BID_UNTIL, 40, "2.71, 2.74"),
    RESTRICTED_APPLICATIONS(Procedure.RESTRICTED, null, Kind.APPLY_UNTIL, 30, "2.71"),
    RESTRICTED_BIDS(Procedure.RESTRICTED, Kind.INVITATION_ON, Kind.BID_UNTIL, 35, "2.71, 2.74"),
    DIALOGUE_APPLICATIONS(Procedure.COMPETITIVE_DIALOGUE, null, Kind.APPLY_UNTIL, 30, "2.71"),
    /** Further information is given at the latest ten days before the end of the term for bids. */
    ANSWERS_OPEN(Procedure.OPEN, Kind.QUESTIONS_UNTIL, Kind.BID_UNTIL, 10, "2.54"),
    ANSWERS_APPLICATIONS(Procedure.COMPETITIVE_DIALOGUE, Kind.QUESTIONS_UNTIL, Kind.APPLY_UNTIL, 10, "2.54"),
    ANSWERS_RESTRICTED(Procedure.RESTRICTED, Kind.QUESTIONS_UNTIL, Kind.APPLY_UNTIL, 10, "2.54"),
    /** At least twenty days pass between the sending of the decision and the contract. */
    STANDSTILL(null, Kind.AWARD_ON, Kind.CONTRACT_FROM, 21, "2.127");

    private final @Nullable Procedure procedure;
    private final @Nullable Kind from;
    private final Kind until;
    private final int days;
    private final String article;

    LegalTerm(@Nullable Procedure procedure, @Nullable Kind from, Kind until, int days, String article) {
        this.procedure = procedure;
        this.from = from;
        this.until = until;
        this.days = days;
        this.article = article;
    }

    static List<LegalTerm> of(Procedure procedure) {
        return Stream.of(values())
                .filter(one -> one.procedure == null || one.procedure == procedure)
                .toList();
    }

    /** From which moment the days are counted; absent when that is the announcement. */
    @Nullable
    Kind from() {
        return from;
    }

    public Kind until() {
        return until;
    }

    public int days() {
        return days;
    }

    /** Of the Aanbestedingswet 2012. */
    public String article() {
        return article;
    }
}
