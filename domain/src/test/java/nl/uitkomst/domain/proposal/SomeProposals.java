package nl.uitkomst.domain.proposal;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.fund.Funds;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.settlement.SettledSurplus;
import nl.uitkomst.domain.settlement.SettledSurplus.Destination;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.submission.SomeReport;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Both sides of an agreed contract with 100.000 in its fund, in the real database, and plans for it. */
public final class SomeProposals {

    public final SomeReport reports = SomeReport.agreed().on("2026-03-01");
    public final Person manager = reports.manager;
    public final Person reporter = reports.reporter;
    public final Person board;
    public final Person memberBoard;
    public final long contract;

    public SomeProposals() {
        contract = reports.ask(
                wired -> wired.get(Contracts.class).get(reports.contract).id());
        board = as(reports.reporter, Role.BOARD_MEMBER);
        memberBoard = as(reports.worker, Role.BOARD_MEMBER);
        settled("100000");
    }

    private static Person as(Person colleague, Role role) {
        return new Person(
                colleague.account(), "bestuurder", role, colleague.organisation(), colleague.organisationName(), true);
    }

    private void settled(String surplus) {
        var euro = Euro.valueOf(surplus);
        reports.change(wired -> {
            wired.entities()
                    .createNativeQuery("""
                            insert into settlement (contract_id, year, number, status, digest, drawn_by, drawn_by_name, drawn_at)
                            values (?1, 2025, 1, 'DRAFT', repeat('0', 64), ?2, 'contractmanager', now())""")
                    .setParameter(1, contract)
                    .setParameter(2, manager.account())
                    .executeUpdate();
            wired.get(Funds.class)
                    .locked(contract)
                    .receive(
                            new SettledSurplus(2025, 1, reports.clock().instant(), euro, euro, Destination.FUND),
                            manager,
                            reports.clock().instant());
        });
    }

    /** One that can be put forward. */
    public Plan plan() {
        return plan("Buurtkamers in drie wijken", Euro.valueOf("60000"));
    }

    /** One that can be put forward while so much is free, in two phases of half the amount. */
    public Plan plan(String title, Euro amount) {
        var half = new Euro(amount.amount().divide(BigDecimal.valueOf(2)));
        return new Plan(
                Proposal.Kind.CITIZENS,
                title,
                "Drie buurtkamers waar inwoners elkaar helpen.",
                "Het contract vraagt om steun dicht bij huis, voordat zorg nodig is.",
                "Inwoners met een kleine beurs.",
                board.organisation(),
                "Er zijn te weinig vrijwilligers.",
                amount,
                List.of(
                        new Phase(1, "Inrichten", half, "", LocalDate.of(2026, 6, 1)),
                        new Phase(2, "Openhouden", half, "Elke kamer is drie dagen open.", LocalDate.of(2027, 1, 1))),
                new Expectation(
                        SomeReport.RELAPSE, new BigDecimal("12"), new BigDecimal("10"), LocalDate.of(2027, 3, 31)),
                new CameFrom("2026-K1", null));
    }

    /** All left empty but for its title. */
    static Plan begun(String title) {
        return new Plan(
                Proposal.Kind.DEVELOPMENT, title, "", "", "", null, "", null, List.of(), null, CameFrom.NOTHING);
    }

    static Plan expecting(Plan plan, String kpi, @Nullable String from, String to, String by) {
        return new Plan(
                plan.kind(),
                plan.title(),
                plan.summary(),
                plan.withinScope(),
                plan.whoGains(),
                plan.carrier(),
                plan.risks(),
                plan.amount(),
                plan.phases(),
                new Expectation(
                        new KpiCode(kpi),
                        from == null ? null : new BigDecimal(from),
                        new BigDecimal(to),
                        LocalDate.parse(by)),
                plan.cameFrom());
    }

    public UUID drafted(Person by, Plan plan) {
        return reports.ask(wired -> wired.get(DraftProposal.class).draft(by, reports.contract, plan));
    }

    /** @return its number */
    public int putForward(Person by, Plan plan) {
        return putForward(by, drafted(by, plan));
    }

    int putForward(Person by, UUID key) {
        var edits = draft(by, key).edits();
        return reports.ask(wired -> wired.get(PutForward.class).putForward(by, reports.contract, key, edits));
    }

    void changed(Person by, int number, Plan plan, String why) {
        var edits = read(by, number).edits();
        reports.change(wired -> wired.get(ChangeProposal.class).change(by, reports.contract, number, plan, why, edits));
    }

    Dossier draft(Person reader, UUID key) {
        return reports.ask(wired -> wired.get(Dossiers.class).draft(reader, reports.contract, key));
    }

    public Dossier read(Person reader, int number) {
        return reports.ask(wired -> wired.get(Dossiers.class).of(reader, reports.contract, number));
    }

    ProposalList list(Person reader) {
        return reports.ask(wired -> wired.get(Dossiers.class).all(reader, reports.contract));
    }

    /** What deciding and spending do with it. */
    public void moved(int number, java.util.function.Consumer<Proposal> verb) {
        reports.change(wired -> verb.accept(wired.get(Proposals.class).take(contract, number)));
    }
}
