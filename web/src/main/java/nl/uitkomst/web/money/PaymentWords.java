package nl.uitkomst.web.money;

import nl.uitkomst.domain.money.PaymentFault;
import nl.uitkomst.domain.money.PaymentsLook;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.FormInput;

import java.util.List;

/** What is said of payments that are looked at or refused. */
final class PaymentWords {

    private PaymentWords() {}

    static String of(PaymentFault fault, Texts texts) {
        return texts.get(fault.rule().key(), details(fault.details(), texts));
    }

    static String of(PaymentsLook.Ahead ahead, Texts texts) {
        var notation = Notation.in(texts);
        return texts.get(
                "money.look.ahead",
                String.valueOf(ahead.year()),
                notation.date(ahead.on()),
                notation.euro(ahead.paid()),
                notation.euro(ahead.due()));
    }

    static Object[] details(PaymentFault fault, FormInput input) {
        return details(fault.details(), input.words());
    }

    /** Amounts are written as people write them. */
    static Object[] details(List<?> details, Texts texts) {
        var notation = Notation.in(texts);
        return details.stream()
                .map(detail -> detail instanceof Euro euro ? notation.euro(euro) : detail)
                .toArray();
    }
}
