package nl.uitkomst.domain.settlement;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.money.CostCategory;
import nl.uitkomst.domain.money.EffectPayment;
import nl.uitkomst.domain.money.MoneyAgreement;
import nl.uitkomst.domain.money.MoneyAgreements;
import nl.uitkomst.domain.money.ResultPart;
import nl.uitkomst.domain.review.AcceptReport;
import nl.uitkomst.domain.submission.SomeReport;
import nl.uitkomst.domain.submission.SubmitReport;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import static nl.uitkomst.domain.settlement.SomeBasis.euro;

/**
 * The year 2025 of an agreed contract in the real database, lump sum 5.200.000. Three percent depends on relapse (60) and initiatives (40), and more than
 * forty initiatives earn up to 20.000. Both targets are met, with 56 initiatives.
 */
final class SomeYear {

    static final int YEAR = 2025;

    final SomeReport reports;
    final Person manager;
    final Person board;
    final long contract;

    private SomeYear(SomeReport reports) {
        this.reports = reports;
        this.manager = reports.manager;
        this.board = person("bestuurder", Role.BOARD_MEMBER, reports.reporter.organisation(), true);
        this.contract = reports.ask(
                wired -> wired.get(Contracts.class).get(reports.contract).id());
        agreed(MoneyAgreement.PLAIN
                .withResultPart(part())
                .withEffects(List.of(initiatives()))
                .withCategories(List.of(new CostCategory("personeel", "Personeel"))));
        reports.on("2026-02-15");
    }

    /** Nothing is reported yet. */
    static SomeYear agreed() {
        return new SomeYear(SomeReport.agreed());
    }

    /** All four reports are accepted, each with a cost of 1.250.000, and the fixed part was paid. */
    static SomeYear over() {
        var year = agreed();
        List.of(1, 2, 3, 4).forEach(year::accepted);
        year.paid("V-1", "5044000.00");
        return year;
    }

    void accepted(int quarter) {
        var period = "2025-K" + quarter;
        reports.filled(period);
        spent(quarter, board, "1250000");
        spent(quarter, reports.worker, "0");
        spent(quarter, reports.otherWorker, "0");
        reports.change(wired -> wired.get(SubmitReport.class).submit(reports.signer, reports.of(period)));
        reports.change(wired -> wired.get(AcceptReport.class).accept(manager, reports.of(period), 1));
    }

    private void spent(int quarter, Person by, String amount) {
        reports.change(wired -> wired.entities()
                .createNativeQuery("""
                        insert into cost_line (revision_id, category, organisation_id, amount, entered_by, entered_at)
                        select r.id, 'personeel', ?1, ?2, r.started_by, now()
                        from revision r join submission s on s.id = r.submission_id
                        where s.contract_id = ?3 and s.year = 2025 and s.number = ?4""")
                .setParameter(1, by.organisation())
                .setParameter(2, new BigDecimal(amount))
                .setParameter(3, contract)
                .setParameter(4, quarter)
                .executeUpdate());
    }

    SomeYear asSubsidy() {
        reports.change(wired -> wired.entities()
                .createNativeQuery("update contract set legal_form = 'SUBSIDY' where id = ?1")
                .setParameter(1, contract)
                .executeUpdate());
        return this;
    }

    void paid(String reference, String amount) {
        reports.change(wired -> wired.entities()
                .createNativeQuery("""
                        insert into payment (public_id, contract_id, year, kind, reference, paid_on, amount, entered_by, entered_at)
                        values (uuid(), ?1, 2025, 'INSTALMENT', ?2, '2025-06-01', ?3, ?4, now())""")
                .setParameter(1, contract)
                .setParameter(2, reference)
                .setParameter(3, new BigDecimal(amount))
                .setParameter(4, manager.account())
                .executeUpdate());
    }

    YearEnd read(Person by) {
        return reports.ask(wired -> wired.get(YearEnds.class).of(by, reports.contract, YEAR));
    }

    String digest() {
        return read(manager).newest().map(YearEnd.Paper::digest).orElse("");
    }

    SomeYear drawnUp() {
        return drawnUp(null);
    }

    SomeYear drawnUp(@Nullable Reserve reserve) {
        var before = digest();
        reports.change(
                wired -> wired.get(DrawUpSettlement.class).drawUp(manager, reports.contract, YEAR, reserve, before));
        return this;
    }

    SomeYear corrected(String why) {
        reports.change(wired -> wired.get(DrawUpSettlement.class).correct(manager, reports.contract, YEAR, null, why));
        return this;
    }

    SomeYear signed(Person by) {
        return signed(by, digest());
    }

    SomeYear signed(Person by, String digestRead) {
        reports.change(wired -> wired.get(SignSettlement.class).sign(by, reports.contract, YEAR, digestRead));
        return this;
    }

    SomeYear closed() {
        return drawnUp().signed(board).signed(manager);
    }

    /** As if the term began with this year. */
    void beginningThere() {
        reports.change(wired -> wired.entities()
                .createNativeQuery("update contract set starts_on = '2025-01-01' where id = ?1")
                .setParameter(1, contract)
                .executeUpdate());
    }

    private void agreed(MoneyAgreement agreement) {
        reports.change(wired -> wired.get(MoneyAgreements.class).agree(contract, LocalDate.of(2024, 1, 1), agreement));
    }

    private static ResultPart part() {
        return new ResultPart(
                new BigDecimal("3"),
                List.of(
                        new ResultPart.Weight(SomeReport.RELAPSE, new BigDecimal("60")),
                        new ResultPart.Weight(SomeReport.INITIATIVES, new BigDecimal("40"))),
                ResultPart.Shares.USUAL);
    }

    private static EffectPayment initiatives() {
        return new EffectPayment(
                "Meer initiatieven",
                SomeReport.INITIATIVES,
                null,
                new BigDecimal("40"),
                new BigDecimal("60"),
                euro("20000"),
                euro("20000"),
                List.of());
    }

    Person person(String name, Role role, long organisation, boolean signs) {
        var unique = name + " " + UUID.randomUUID();
        var account = reports.<Long>ask(wired -> {
            wired.entities()
                    .createNativeQuery(
                            "insert into account (public_id, login, name, role, organisation_id, may_sign, status) values (uuid(), ?1, ?1, ?2, ?3, ?4, 'ACTIVE')")
                    .setParameter(1, unique)
                    .setParameter(2, role.name())
                    .setParameter(3, organisation)
                    .setParameter(4, signs)
                    .executeUpdate();
            var id = wired.entities()
                    .createNativeQuery("select id from account where login = ?1")
                    .setParameter(1, unique)
                    .getSingleResult();
            return ((Number) id).longValue();
        });
        return new Person(account, unique, role, organisation, "organisatie " + organisation, signs);
    }
}
