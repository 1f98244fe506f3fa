package nl.uitkomst.domain.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.money.ApplyIndexation;
import nl.uitkomst.domain.money.Indexation;
import nl.uitkomst.domain.money.Payment;
import nl.uitkomst.domain.money.PaymentLine;
import nl.uitkomst.domain.money.RecordPayments;
import nl.uitkomst.domain.settlement.DrawUpSettlement;
import nl.uitkomst.domain.settlement.Reserve;
import nl.uitkomst.domain.settlement.SignSettlement;
import nl.uitkomst.domain.settlement.YearEnds;
import nl.uitkomst.domain.shared.Euro;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How the money of a contract of the cases went: amounts indexed, instalments paid, and years settled. */
@ApplicationScoped
class Paying {

    private static final int BOOKED_AFTER = 3;
    private static final int SIGNED_AFTER = 7;

    @Inject
    Cast cast;

    @Inject
    Contracts contracts;

    @Inject
    ApplyIndexation indexation;

    @Inject
    RecordPayments payments;

    @Inject
    DrawUpSettlement settle;

    @Inject
    SignSettlement sign;

    @Inject
    YearEnds years;

    List<Act> acts(CaseFile file) {
        var contract = new ContractNumber(file.get("contract", "number"));
        var manager = file.get("contract", "manager");
        var acts = new ArrayList<Act>();
        for (var row : file.rows("indexations")) {
            acts.add(Act.on(row.day(3), "13:15", () -> index(manager, contract, row)));
        }
        for (var row : file.rows("payments")) {
            acts.add(Act.on(row.day(2).plusDays(BOOKED_AFTER), "09:20", () -> pay(manager, contract, row)));
        }
        for (var row : file.rows("settlements")) {
            acts.addAll(settled(manager, contract, row));
        }
        return acts;
    }

    /** @param row year, percentage, source and the day of the decision */
    private void index(String manager, ContractNumber contract, CaseFile.Row row) {
        var asked = new Indexation(
                Integer.parseInt(row.text(0)), new BigDecimal(row.text(1)), row.text(2), Act.workday(row.day(3)));
        indexation.apply(
                cast.person(manager), contract, asked, contracts.get(contract).version());
    }

    /** @param row year, amount of each instalment, the last day, and the others */
    private void pay(String manager, ContractNumber contract, CaseFile.Row row) {
        var year = Integer.parseInt(row.text(0));
        var lines = new ArrayList<PaymentLine>();
        for (var day : CaseFile.listed(row.text(3) + ", " + row.text(2), ",\\s+")) {
            var reference = contract + "-" + year + "-" + (lines.size() + 1);
            lines.add(new PaymentLine(
                    reference,
                    Payment.Kind.INSTALMENT,
                    year,
                    LocalDate.parse(day),
                    Euro.valueOf(row.text(1)),
                    "Voorbeeldbetaling"));
        }
        var look = payments.record(cast.person(manager), contract, lines);
        if (!look.faults().isEmpty()) {
            throw new IllegalStateException("The payments of " + contract + " are wrong: " + look.faults());
        }
    }

    /** @param row year, the day on which it is drawn up, who sign, in their order, and the interest on the reserve of a subsidy */
    private List<Act> settled(String manager, ContractNumber contract, CaseFile.Row row) {
        var year = Integer.parseInt(row.text(0));
        var reserve = row.has(3) ? new Reserve(Euro.valueOf("0"), Euro.valueOf(row.text(3))) : null;
        var acts = new ArrayList<Act>();
        acts.add(Act.on(row.day(1), "10:15", () -> settle.drawUp(cast.person(manager), contract, year, reserve, "")));
        for (var login : CaseFile.listed(row.text(2), ",\\s+")) {
            var day = row.day(1).plusDays((long) SIGNED_AFTER * acts.size());
            acts.add(Act.on(day, "14:40", () -> sign(login, contract, year)));
        }
        return acts;
    }

    private void sign(String login, ContractNumber contract, int year) {
        var person = cast.person(login);
        var drawn = years.of(person, contract, year).newest().orElseThrow();
        sign.sign(person, contract, year, drawn.digest());
    }
}
