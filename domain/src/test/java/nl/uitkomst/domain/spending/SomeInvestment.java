package nl.uitkomst.domain.spending;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.fund.BookSettlement;
import nl.uitkomst.domain.fund.Fund;
import nl.uitkomst.domain.fund.Funds;
import nl.uitkomst.domain.settlement.SettledYear;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.Wired;
import nl.uitkomst.domain.spending.Spending.Payment;
import nl.uitkomst.domain.submission.SomeReport;

import java.time.LocalDate;

/**
 * A proposal of 100.000 that was adopted, out of the surplus of 216.000 of 2025: 40.000 once ten volunteers are found, then 60.000 without a condition. The
 * cooperative carries it out, and relapse should be 10% by the end of 2025.
 */
final class SomeInvestment {

    static final int NUMBER = 1;

    final SettledYear year;
    final SomeReport reports;

    private SomeInvestment(SettledYear year) {
        this.year = year;
        this.reports = year.reports();
    }

    static SomeInvestment adopted() {
        var investment =
                new SomeInvestment(SettledYear.over(BookSettlement.class).closed());
        investment.propose();
        investment.decide();
        return investment;
    }

    private void propose() {
        change("""
                insert into proposal (public_id, contract_id, status, side, organisation_id, edits)
                values (uuid(), ?1, 'DRAFT', 'CONTRACTOR', ?2, 1)""", board().organisation());
        change("""
                insert into proposal_version (proposal_id, number, kind, title, summary, within_scope, who_gains, carrier_id, risks, amount, kpi,
                                              kpi_from, kpi_to, kpi_by, written_by, organisation, written_at)
                select p.id, 1, 'CITIZENS', 'Maatjes in de wijk', 'Vrijwilligers.', 'Past.', 'Inwoners.', ?2, 'Te weinig.', 100000, 'terugval',
                       12, 10, '2025-12-31', 'bestuurder', 'Coöperatie', now()
                from proposal p where p.contract_id = ?1""", board().organisation());
        phase(1, "40000", "Er zijn tien vrijwilligers.");
        phase(2, "60000", "");
    }

    private void phase(int number, String amount, String condition) {
        reports.change(wired -> wired.entities()
                .createNativeQuery("""
                        insert into proposal_phase (version_id, number, name, amount, condition_text, expected_on)
                        select v.id, ?2, concat('Fase ', ?2), ?3, ?4, '2026-04-01' from proposal_version v join proposal p on p.id = v.proposal_id
                        where p.contract_id = ?1""")
                .setParameter(1, year.contract())
                .setParameter(2, number)
                .setParameter(3, Euro.valueOf(amount).amount())
                .setParameter(4, condition)
                .executeUpdate());
    }

    private void decide() {
        change("update proposal set number = 1, status = 'PUT_FORWARD' where contract_id = ?1 and ?2 > 0", 1);
        change("update proposal set status = 'VOTING' where contract_id = ?1 and ?2 > 0", 1);
        change("update proposal set status = 'ADOPTED' where contract_id = ?1 and ?2 > 0", 1);
        reports.change(wired -> wired.get(Funds.class)
                .locked(year.contract())
                .reserve(id(wired), euro("100000"), board(), SomeDay.NOW));
    }

    private void change(String sql, long value) {
        reports.change(wired -> wired.entities()
                .createNativeQuery(sql)
                .setParameter(1, year.contract())
                .setParameter(2, value)
                .executeUpdate());
    }

    private long id(Wired wired) {
        return ((Number) wired.entities()
                        .createNativeQuery("select id from proposal where contract_id = ?1")
                        .setParameter(1, year.contract())
                        .getSingleResult())
                .longValue();
    }

    void declared(int phase) {
        reports.change(wired -> wired.get(DeclareConditionMet.class)
                .declare(board(), reports.contract, NUMBER, phase, "Zie de lijst met namen van buurten.", null));
    }

    void checked(int phase, boolean met, String words) {
        reports.change(
                wired -> wired.get(CheckCondition.class).check(manager(), reports.contract, NUMBER, phase, met, words));
    }

    void paid(int phase, String amount, String reference) {
        paid(phase, new Payment(LocalDate.parse("2026-02-10"), reference, euro(amount), false, ""));
    }

    void paid(int phase, Payment payment) {
        reports.change(
                wired -> wired.get(PayPhase.class).pay(manager(), reports.contract, NUMBER, phase, payment, null));
    }

    void stopped(String why) {
        reports.change(wired -> wired.get(StopInvestment.class).stop(manager(), reports.contract, NUMBER, why));
    }

    void lookedBack(Person by) {
        reports.change(wired -> wired.get(LookBackOn.class)
                .lookBack(by, reports.contract, NUMBER, LookBack.Result.PARTLY, "Begin eerder met werven."));
    }

    Execution read(Person by) {
        return reports.ask(wired -> wired.get(Executions.class).of(by, reports.contract, NUMBER));
    }

    Fund fund() {
        return reports.ask(wired -> wired.get(Funds.class).of(year.contract()));
    }

    Person manager() {
        return year.manager();
    }

    Person board() {
        return year.board();
    }

    static Euro euro(String amount) {
        return Euro.valueOf(amount);
    }
}
