package nl.uitkomst.domain.amendment;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.AddKpi;
import nl.uitkomst.domain.contract.Agreements;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.contract.DraftContract;
import nl.uitkomst.domain.contract.OfferContract;
import nl.uitkomst.domain.contract.SignContract;
import nl.uitkomst.domain.contract.Some;
import nl.uitkomst.domain.history.ContractState;
import nl.uitkomst.domain.history.States;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.organisation.JoinCooperative;
import nl.uitkomst.domain.organisation.Membership;
import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.domain.organisation.OrganisationCodes;
import nl.uitkomst.domain.organisation.RegisterOrganisation;
import nl.uitkomst.domain.shared.Wired;
import nl.uitkomst.domain.submission.OpenSubmissions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import static nl.uitkomst.domain.contract.Some.stretch;

/** An agreed contract of four years with one KPI and one member, on the real database, and the acts of both sides on its amendments. */
final class Agreed {

    static final KpiCode RELAPSE = new KpiCode("terugval");

    final ContractNumber number = new ContractNumber("WIJZIG-" + System.nanoTime());
    final Person manager;
    final Person colleague;
    final Person board;
    final Person elsewhere;
    final Organisation cooperative;
    final Organisation member;
    final Organisation newcomer;
    final long contract;

    Agreed() {
        var administrator = new Person(1, "beheerder", Role.ADMINISTRATOR, 1, "Beheer", false);
        var municipality = register(administrator, Organisation.Kind.MUNICIPALITY);
        cooperative = register(administrator, Organisation.Kind.COOPERATIVE);
        member = register(administrator, Organisation.Kind.PROVIDER);
        newcomer = register(administrator, Organisation.Kind.PROVIDER);
        manager = person("contractmanager", Role.CONTRACT_MANAGER, municipality, 2);
        colleague = person("collega", Role.CONTRACT_MANAGER, municipality, 4);
        elsewhere = person(
                "buurgemeente", Role.CONTRACT_MANAGER, register(administrator, Organisation.Kind.MUNICIPALITY), 5);
        board = person("bestuurder", Role.BOARD_MEMBER, cooperative, 3);
        Wired.change(wired -> wired.get(JoinCooperative.class)
                .join(administrator, cooperative.publicId(), member.publicId(), Membership.Role.MEMBER, Some.START));
        agree(Some.proposal(municipality.id(), cooperative.id()));
        contract =
                Wired.transact(wired -> wired.get(Contracts.class).get(number).id());
    }

    private void agree(nl.uitkomst.domain.contract.Proposal proposal) {
        Wired.change(wired -> wired.get(DraftContract.class).draft(manager, number, proposal));
        Wired.change(wired ->
                wired.get(AddKpi.class).add(manager, number, RELAPSE, Some.relapse(stretch(2024, 2028, "12"))));
        var version = Wired.<Long>transact(
                wired -> wired.get(Agreements.class).of(manager, number).version());
        Wired.change(wired -> wired.get(OfferContract.class).offer(manager, number, version));
        for (var signer : List.of(manager, board)) {
            var offered = Wired.transact(
                    wired -> wired.get(Agreements.class).of(signer, number).offeredAt());
            Wired.change(wired -> wired.get(SignContract.class).sign(signer, number, offered), OpenSubmissions.class);
        }
    }

    private static Organisation register(Person by, Organisation.Kind kind) {
        return Wired.transact(wired -> wired.get(RegisterOrganisation.class)
                .register(by, kind, kind + " " + UUID.randomUUID(), OrganisationCodes.NONE));
    }

    private static Person person(String name, Role role, Organisation at, long account) {
        return new Person(account, name, role, at.id(), at.name(), true);
    }

    int propose(LocalDate from, Change... wishes) {
        return Wired.transact(wired -> wired.get(ProposeAmendment.class)
                .propose(manager, number, "De vraag is gegroeid.", from, List.of(wishes)));
    }

    List<Obstacle> write(Person by, int amendment, int versionRead, Change change) {
        return Wired.transact(wired -> wired.get(WriteChanges.class)
                .write(by, number, amendment, List.of(new WriteChanges.Wish(change, versionRead))));
    }

    void offer(Person by, int amendment) {
        var text = read(by, amendment).text();
        Wired.change(wired -> wired.get(OfferAmendment.class).offer(by, number, amendment, text));
    }

    void sign(Person by, int amendment, int text) {
        Wired.change(wired -> wired.get(SignAmendment.class).sign(by, number, amendment, text));
    }

    void sign(Person by, int amendment) {
        sign(by, amendment, read(by, amendment).text());
    }

    void enact(int amendment) {
        offer(manager, amendment);
        sign(manager, amendment);
        sign(board, amendment);
    }

    Negotiation read(Person reader, int amendment) {
        return Wired.transact(wired -> wired.get(Negotiations.class).of(reader, number, amendment));
    }

    AmendmentOverview overview() {
        return Wired.transact(wired -> wired.get(Negotiations.class).all(manager, number));
    }

    ContractState on(LocalDate day) {
        return Wired.transact(wired -> wired.get(States.class).inForce(contract, day));
    }
}
