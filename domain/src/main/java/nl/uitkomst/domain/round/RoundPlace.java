package nl.uitkomst.domain.round;

/** A page of the dialogue on which something can be new. */
public enum RoundPlace {
    ROUNDS,
    QUESTIONS,
    DOCUMENTS
}
