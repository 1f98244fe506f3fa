package nl.uitkomst.domain.tender;

import nl.uitkomst.domain.tender.Calendar.Kind;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * A shortest time between two moments of a tender, in calendar days. In the Aanbestedingswet 2012 bids have 45 days in an open and 40 in a restricted procedure
 * (article 2.71), five fewer with electronic receipt, which this product gives (article 2.74a); requests to take part have 30 (articles 28(1) and 30(1) of
 * Directive 2014/24/EU). The act is wider for bids than the directive, which asks for 35 and 30 days. The light regime knows no terms of this kind (articles 2.38
 * and 2.39 of the act, 74 to 77 of the directive).
 */
public enum LegalTerm {
    OPEN_BIDS(Procedure.OPEN, null, Kind.BID_UNTIL, 40, "2.71, 2.74a"),
    RESTRICTED_APPLICATIONS(Procedure.RESTRICTED, null, Kind.APPLY_UNTIL, 30, "2.71"),
    RESTRICTED_BIDS(Procedure.RESTRICTED, Kind.INVITATION_ON, Kind.BID_UNTIL, 35, "2.71, 2.74a"),
    DIALOGUE_APPLICATIONS(Procedure.COMPETITIVE_DIALOGUE, null, Kind.APPLY_UNTIL, 30, "30"),
    /**
     * Further information is given at the latest ten days before the last moment for bids (article 2.54, first paragraph; six in article 53 of the directive). The
     * law says so of bids; the same is kept here for applications, and the words on screen say that.
     */
    ANSWERS_OPEN(Procedure.OPEN, Kind.QUESTIONS_UNTIL, Kind.BID_UNTIL, 10, "2.54"),
    ANSWERS_APPLICATIONS(Procedure.COMPETITIVE_DIALOGUE, Kind.QUESTIONS_UNTIL, Kind.APPLY_UNTIL, 10, "2.54"),
    ANSWERS_RESTRICTED(Procedure.RESTRICTED, Kind.QUESTIONS_UNTIL, Kind.APPLY_UNTIL, 10, "2.54"),
    /** At least twenty days, the first of which is that after the sending of the decision, pass before the contract. */
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

    /** What asks for it, as lawyers in the Netherlands name it. */
    public String law() {
        return this == DIALOGUE_APPLICATIONS ? "Richtlijn 2014/24/EU" : "Aanbestedingswet 2012";
    }

    /** Of that law. */
    public String article() {
        return article;
    }
}
