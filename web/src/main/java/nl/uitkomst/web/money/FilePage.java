package nl.uitkomst.web.money;

import nl.uitkomst.domain.money.MoneyYear;
import nl.uitkomst.domain.money.PaymentFault;
import nl.uitkomst.domain.money.PaymentFile;
import nl.uitkomst.domain.money.PaymentLine;
import nl.uitkomst.domain.money.PaymentsLook;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.money.PaymentsCsv;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.ContractNav;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A file of payments, looked at before anything of it is taken over.
 *
 * @param faults everything that is wrong, in the order of the lines
 * @param taken when it was taken over; empty while it was not
 */
public record FilePage(
        MoneyYear year,
        PaymentFile file,
        List<Row> rows,
        List<Fault> faults,
        PaymentsLook look,
        List<String> signals,
        String taken,
        ContractNav nav) {

    /** @param known whether this payment was taken over before */
    public record Row(long line, PaymentLine payment, boolean known) {}

    /** @param line in the file, as text */
    public record Fault(String line, String column, String text) {}

    static FilePage of(
            MoneyYear year,
            PaymentFile file,
            PaymentsCsv.Reading reading,
            PaymentsLook look,
            ContractNav nav,
            Texts texts) {
        return new FilePage(
                year,
                file,
                reading.rows().stream()
                        .map(row ->
                                new Row(row.line(), row.payment(), !look.fresh().contains(row.payment())))
                        .toList(),
                faults(reading, look, texts),
                look,
                look.signals().stream()
                        .map(ahead -> PaymentWords.of(ahead, texts))
                        .toList(),
                file.takenAt().map(Notation.in(texts)::moment).orElse(""),
                nav);
    }

    static List<Fault> faults(PaymentsCsv.Reading reading, PaymentsLook look, Texts texts) {
        record Numbered(long line, Fault fault) {}
        var faults = new ArrayList<Numbered>();
        reading.problems()
                .forEach(problem -> faults.add(new Numbered(
                        problem.line(),
                        new Fault(
                                String.valueOf(problem.line()),
                                problem.column(),
                                texts.get("money.csv." + problem.key(), problem.found())))));
        look.faults().forEach(fault -> {
            var line = reading.rows().get(fault.place()).line();
            faults.add(new Numbered(
                    line, new Fault(String.valueOf(line), column(fault.field()), PaymentWords.of(fault, texts))));
        });
        return faults.stream()
                .sorted(Comparator.comparing(Numbered::line))
                .map(Numbered::fault)
                .toList();
    }

    private static String column(PaymentFault.Field field) {
        return (switch (field) {
                    case REFERENCE -> PaymentsCsv.Column.REFERENCE;
                    case PAID_ON -> PaymentsCsv.Column.DATE;
                    case AMOUNT -> PaymentsCsv.Column.AMOUNT;
                    case YEAR -> PaymentsCsv.Column.YEAR;
                    case DESCRIPTION -> PaymentsCsv.Column.DESCRIPTION;
                })
                .heading();
    }

    public boolean ready() {
        return faults.isEmpty() && !look.fresh().isEmpty();
    }

    public String base() {
        return "/contracten/" + year.head().number() + "/geld/" + year.ledger().year() + "/betalingen";
    }
}
