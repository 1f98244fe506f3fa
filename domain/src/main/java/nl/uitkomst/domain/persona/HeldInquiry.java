package nl.uitkomst.domain.persona;

/**
 * An inquiry as it stands with its journey.
 *
 * @param number within the journey, from 1
 */
public record HeldInquiry(int number, Inquiry inquiry) {}
