package nl.uitkomst.domain.money;

import nl.uitkomst.domain.shared.Euro;

import java.time.LocalDate;

/**
 * A payment as it is entered or stands in a file.
 *
 * @param reference by which the one who paid knows it; unique within the contract
 * @param year the contract year that it pays for
 */
public record PaymentLine(
        String reference, Payment.Kind kind, int year, LocalDate paidOn, Euro amount, String description) {

    public static final int REFERENCE_LENGTH = 60;
    public static final int DESCRIPTION_LENGTH = 300;

    public PaymentLine {
        reference = reference.strip();
        description = description.strip();
    }
}
