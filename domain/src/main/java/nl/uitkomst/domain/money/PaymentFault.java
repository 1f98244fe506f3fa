package nl.uitkomst.domain.money;

import java.util.List;

/**
 * Why a payment is not taken over.
 *
 * @param place of the payment in what was sent, from 0
 * @param details what the sentence of the rule names
 */
public record PaymentFault(int place, Field field, MoneyRule rule, List<Object> details) {

    public enum Field {
        REFERENCE,
        PAID_ON,
        AMOUNT,
        YEAR,
        DESCRIPTION
    }

    static PaymentFault of(int place, Field field, MoneyRule rule, Object... details) {
        return new PaymentFault(place, field, rule, List.of(details));
    }
}
