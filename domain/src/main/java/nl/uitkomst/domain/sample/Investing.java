package nl.uitkomst.domain.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.proposal.CameFrom;
import nl.uitkomst.domain.proposal.ChangeProposal;
import nl.uitkomst.domain.proposal.DraftProposal;
import nl.uitkomst.domain.proposal.Expectation;
import nl.uitkomst.domain.proposal.Phase;
import nl.uitkomst.domain.proposal.Plan;
import nl.uitkomst.domain.proposal.Proposal;
import nl.uitkomst.domain.proposal.Proposals;
import nl.uitkomst.domain.proposal.PutForward;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.spending.CheckCondition;
import nl.uitkomst.domain.spending.DeclareConditionMet;
import nl.uitkomst.domain.spending.LookBack;
import nl.uitkomst.domain.spending.LookBackOn;
import nl.uitkomst.domain.spending.PayPhase;
import nl.uitkomst.domain.spending.Spending;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a contract of the cases did with the money left over: proposed, changed, carried out phase by phase, and looked back on. */
@ApplicationScoped
class Investing {

    private static final int PUT_FORWARD_AFTER = 7;
    private static final int CHECKED_AFTER = 3;

    @Inject
    Cast cast;

    @Inject
    Contracts contracts;

    @Inject
    Proposals proposals;

    @Inject
    DraftProposal draft;

    @Inject
    PutForward putForward;

    @Inject
    ChangeProposal change;

    @Inject
    DeclareConditionMet declare;

    @Inject
    CheckCondition check;

    @Inject
    PayPhase pay;

    @Inject
    LookBackOn lookBack;

    List<Act> acts(CaseFile file) {
        var acts = new ArrayList<Act>();
        for (var row : file.rows("proposals")) {
            var drafted = row.day(3);
            acts.add(Act.on(drafted.plusDays(PUT_FORWARD_AFTER), "10:10", () -> putForward(file, row)));
        }
        for (var row : file.rows("changed proposals")) {
            acts.add(Act.on(row.day(1), "13:20", () -> change(file, row)));
        }
        file.rows("phases paid").forEach(row -> acts.addAll(paid(file, row)));
        for (var row : file.rows("look-backs")) {
            acts.add(Act.on(row.day(1), "14:30", () -> lookBack(file, row)));
        }
        return acts;
    }

    private void putForward(CaseFile file, CaseFile.Row row) {
        var by = cast.person(row.text(2));
        var key = draft.draft(by, number(file), plan(file, row, "", row.text(9)));
        var got = putForward.putForward(by, number(file), key, 1);
        if (got != Integer.parseInt(row.text(0))) {
            throw new IllegalStateException("The proposal got another number than told: " + got);
        }
    }

    /** @param row number, day, why, and the amount it becomes; its phases are told with the mark 'changed' */
    private void change(CaseFile file, CaseFile.Row row) {
        var told = file.rows("proposals", row.text(0)).get(0);
        var edits = known(file, row).edits();
        var plan = plan(file, told, " changed", row.text(3));
        change.change(cast.person(told.text(2)), number(file), Integer.parseInt(row.text(0)), plan, row.text(2), edits);
    }

    /**
     * @param row number, kind, by whom, day of the draft, title, summary, why within scope, who gains, carrier, amount, KPI with from, to and by, the period of the
     *     dialogue it came from, risks
     */
    private Plan plan(CaseFile file, CaseFile.Row row, String mark, String amount) {
        return new Plan(
                Proposal.Kind.valueOf(row.text(1)),
                row.text(4),
                row.text(5),
                row.text(6),
                row.text(7),
                cast.organisation(row.text(8)).id(),
                row.text(15),
                Euro.valueOf(amount),
                phases(file, row.text(0) + mark),
                new Expectation(new KpiCode(row.text(10)), decimal(row.text(11)), decimal(row.text(12)), row.day(13)),
                new CameFrom(row.has(14) ? row.text(14) : null, null));
    }

    private static @Nullable BigDecimal decimal(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    /** @param of number of the proposal, with a mark for its change */
    private static List<Phase> phases(CaseFile file, String of) {
        var phases = new ArrayList<Phase>();
        for (var row : file.rows("phases proposed", of)) {
            phases.add(new Phase(phases.size() + 1, row.text(1), Euro.valueOf(row.text(2)), row.text(3), row.day(4)));
        }
        return phases;
    }

    /** @param row number, phase, day on which its condition was said to be met, how, day of the payment, amount */
    private List<Act> paid(CaseFile file, CaseFile.Row row) {
        var number = Integer.parseInt(row.text(0));
        var phase = Integer.parseInt(row.text(1));
        var manager = file.get("contract", "manager");
        var board = file.get("contract", "board");
        return List.of(
                Act.on(
                        row.day(2),
                        "09:40",
                        () -> declare.declare(cast.person(board), number(file), number, phase, row.text(3), null)),
                Act.on(
                        row.day(2).plusDays(CHECKED_AFTER),
                        "11:50",
                        () -> check.check(cast.person(manager), number(file), number, phase, true, "")),
                Act.on(row.day(4), "15:10", () -> pay(file, row)));
    }

    private void pay(CaseFile file, CaseFile.Row row) {
        var number = Integer.parseInt(row.text(0));
        var phase = Integer.parseInt(row.text(1));
        var reference = number(file) + "-V" + number + "-" + phase;
        var paid = new Spending.Payment(
                Act.workday(LocalDate.parse(row.text(4))), reference, Euro.valueOf(row.text(5)), false, "");
        pay.pay(cast.person(file.get("contract", "manager")), number(file), number, phase, paid, null);
    }

    /** @param row number, day, result and lesson */
    private void lookBack(CaseFile file, CaseFile.Row row) {
        lookBack.lookBack(
                cast.person(file.get("contract", "manager")),
                number(file),
                Integer.parseInt(row.text(0)),
                LookBack.Result.valueOf(row.text(2)),
                row.text(3));
    }

    private Proposal known(CaseFile file, CaseFile.Row row) {
        return proposals.get(contracts.get(number(file)).id(), Integer.parseInt(row.text(0)));
    }

    private static ContractNumber number(CaseFile file) {
        return new ContractNumber(file.get("contract", "number"));
    }
}
