package nl.uitkomst.domain.persona;

/** A drawn figure that stands for a persona: our own, neutral, and like nobody. */
public enum Figure {
    STANDING,
    WITH_STICK,
    WITH_WALKER,
    IN_WHEELCHAIR,
    WITH_COMPANION,
    WITH_SCHOOL_BAG,
    WITH_BAG,
    WITH_DOG,
    SITTING,
    WITH_PHONE
}
