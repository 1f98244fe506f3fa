package nl.uitkomst.domain.term;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.AddKpi;
import nl.uitkomst.domain.contract.Agreements;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.Contract.LegalForm;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.contract.DraftContract;
import nl.uitkomst.domain.contract.OfferContract;
import nl.uitkomst.domain.contract.Proposal;
import nl.uitkomst.domain.contract.SignContract;
import nl.uitkomst.domain.contract.Some;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.money.LookAtDraftMoney;
import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.domain.organisation.OrganisationCodes;
import nl.uitkomst.domain.organisation.RegisterOrganisation;
import nl.uitkomst.domain.shared.Wired;
import nl.uitkomst.domain.submission.CloseSubmissions;
import nl.uitkomst.domain.submission.OpenSubmissions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import static nl.uitkomst.domain.contract.Some.stretch;

/** A contract in the real database, from 2024 up to and with 2027, with people on both sides. It is a draft until {@link #agreed}. */
public final class SomeTerm {

    public static final KpiCode RELAPSE = new KpiCode("terugval");

    public final ContractNumber contract = new ContractNumber("TIJD-" + System.nanoTime());
    public final Person manager;
    public final Person alderman;
    public final Person board;
    public final Person reporter;
    private Clock clock;

    private SomeTerm(LegalForm form) {
        on("2023-11-22");
        var municipality = register(Organisation.Kind.MUNICIPALITY);
        var cooperative = register(Organisation.Kind.COOPERATIVE);
        manager = person("contractmanager", Role.CONTRACT_MANAGER, municipality, true);
        alderman = person("wethouder", Role.ALDERMAN, municipality, false);
        board = person("bestuurder", Role.BOARD_MEMBER, cooperative, true);
        reporter = person("rapporteur", Role.COOPERATIVE_REPORTER, cooperative, false);
        var proposal = of(form, Some.proposal(municipality, cooperative));
        change(wired -> wired.get(DraftContract.class).draft(manager, contract, proposal));
        change(wired ->
                wired.get(AddKpi.class).add(manager, contract, RELAPSE, Some.relapse(stretch(2024, 2028, "12"))));
    }

    public static SomeTerm draft() {
        return new SomeTerm(LegalForm.CONTRACT);
    }

    public static SomeTerm subsidy() {
        return new SomeTerm(LegalForm.SUBSIDY);
    }

    private static Proposal of(LegalForm form, Proposal one) {
        return new Proposal(
                one.title(),
                form,
                one.term(),
                one.reporting(),
                one.toleratedMissShare(),
                one.scope(),
                one.illustrative(),
                one.parties(),
                one.lumpSums());
    }

    public SomeTerm with(TimeAgreement agreement) {
        var version =
                ask(wired -> wired.get(Agreements.class).of(manager, contract).version());
        change(wired -> wired.get(AgreeTime.class).agree(manager, contract, version, agreement));
        return this;
    }

    public SomeTerm agreed() {
        var version =
                ask(wired -> wired.get(Agreements.class).of(manager, contract).version());
        change(wired -> wired.get(OfferContract.class).offer(manager, contract, version));
        Instant offered =
                ask(wired -> wired.get(Agreements.class).of(manager, contract).offeredAt());
        change(wired -> wired.get(SignContract.class).sign(manager, contract, offered));
        change(wired -> wired.get(SignContract.class).sign(board, contract, offered));
        return this;
    }

    /** Sets the day on which people act. */
    public SomeTerm on(String day) {
        clock = Clock.fixed(Instant.parse(day + "T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));
        return this;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public <T> T ask(Function<Wired, T> work) {
        return Wired.transact(
                work,
                clock,
                OpenSubmissions.class,
                CloseSubmissions.class,
                LookAtDraftMoney.class,
                LookAtDraftTime.class);
    }

    public void change(Consumer<Wired> work) {
        Wired.change(
                work,
                clock,
                OpenSubmissions.class,
                CloseSubmissions.class,
                LookAtDraftMoney.class,
                LookAtDraftTime.class);
    }

    public Contract read() {
        return ask(wired -> wired.get(Contracts.class).get(contract));
    }

    public long id() {
        return ask(wired -> wired.get(Contracts.class).get(contract).id());
    }

    private long register(Organisation.Kind kind) {
        var administrator = new Person(1, "beheerder", Role.ADMINISTRATOR, 1, "Beheer", false);
        return ask(wired -> wired.get(RegisterOrganisation.class)
                .register(administrator, kind, kind + " " + UUID.randomUUID(), OrganisationCodes.NONE)
                .id());
    }

    private Person person(String name, Role role, long organisation, boolean signs) {
        var unique = name + " " + UUID.randomUUID();
        var account = this.<Number>ask(wired -> {
            wired.entities()
                    .createNativeQuery(
                            "insert into account (public_id, login, name, role, organisation_id, may_sign, status) values (uuid(), ?1, ?1, ?2, ?3, ?4, 'ACTIVE')")
                    .setParameter(1, unique)
                    .setParameter(2, role.name())
                    .setParameter(3, organisation)
                    .setParameter(4, signs)
                    .executeUpdate();
            return (Number) wired.entities()
                    .createNativeQuery("select id from account where login = ?1")
                    .setParameter(1, unique)
                    .getSingleResult();
        });
        return new Person(account.longValue(), unique, role, organisation, "organisatie " + organisation, signs);
    }
}
