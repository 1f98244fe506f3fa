package nl.uitkomst.web.money;

import nl.uitkomst.domain.money.MoneyYear;
import nl.uitkomst.domain.money.Payment;
import nl.uitkomst.domain.money.PaymentFault;
import nl.uitkomst.domain.money.PaymentLine;
import nl.uitkomst.domain.money.PaymentSchedule;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.Faults;
import nl.uitkomst.web.FormInput;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The page on which payments of a year are entered or a file of them is sent.
 *
 * @param fileFaults what is wrong with the file that was sent
 */
public record PaymentForm(MoneyYear year, FormInput input, Faults fileFaults, ContractNav nav, String done) {

    static PaymentForm empty(MoneyYear year, Texts texts, ContractNav nav, String done) {
        var values = new LinkedHashMap<String, String>();
        values.put("soort", (year.ledger().closed() ? Payment.Kind.SETTLEMENT : Payment.Kind.INSTALMENT).name());
        values.put("betaaldop", year.today().toString());
        return new PaymentForm(year, FormInput.filled(texts, values), Faults.NONE, nav, done);
    }

    public String base() {
        return "/contracten/" + year.head().number() + "/geld/" + year.ledger().year();
    }

    /** The next instalment that was not paid yet, which is probably what is entered. */
    public String expected(Notation notation, Texts texts) {
        var open = open();
        return open.map(one -> texts.get("money.pay.expected", notation.date(one.due()), notation.euro(one.amount())))
                .orElse("");
    }

    private Optional<PaymentSchedule.Instalment> open() {
        var paid = year.ledger().paidInAdvance();
        var sum = Euro.valueOf("0");
        for (var instalment : year.ledger().instalments()) {
            sum = sum.plus(instalment.amount());
            if (paid.compareTo(sum) < 0) {
                return Optional.of(instalment);
            }
        }
        return Optional.empty();
    }

    /** What was filled in; empty when something cannot be read. */
    Optional<PaymentLine> read() {
        var reference = input.required("kenmerk", PaymentLine.REFERENCE_LENGTH);
        var kind = input.choice("soort", Payment.Kind.class);
        var day = input.date("betaaldop");
        if (!input.has("bedrag")) {
            input.fault("bedrag", "form.required");
        }
        var amount = input.optionalEuro("bedrag");
        var description = input.optional("omschrijving", PaymentLine.DESCRIPTION_LENGTH);
        return input.isFaultless()
                ? Optional.of(line(reference, kind.orElseThrow(), day.orElseThrow(), amount.orElseThrow(), description))
                : Optional.empty();
    }

    private PaymentLine line(String reference, Payment.Kind kind, LocalDate day, Euro amount, String description) {
        return new PaymentLine(reference, kind, year.ledger().year(), day, amount, description);
    }

    /** Puts what was refused beside its field. */
    void refused(List<PaymentFault> faults) {
        faults.forEach(fault -> input.fault(field(fault), fault.rule().key(), PaymentWords.details(fault, input)));
    }

    private static String field(PaymentFault fault) {
        return switch (fault.field()) {
            case REFERENCE -> "kenmerk";
            case PAID_ON -> "betaaldop";
            case AMOUNT -> "bedrag";
            case DESCRIPTION -> "omschrijving";
            case YEAR -> "soort";
        };
    }
}
