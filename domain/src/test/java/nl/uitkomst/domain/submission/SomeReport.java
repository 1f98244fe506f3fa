package nl.uitkomst.domain.submission;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractAgreed;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.contract.Some;
import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.Kpi;
import nl.uitkomst.domain.kpi.KpiAgreement;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.Kpis;
import nl.uitkomst.domain.kpi.Measure;
import nl.uitkomst.domain.kpi.Nature;
import nl.uitkomst.domain.kpi.ReportedBy;
import nl.uitkomst.domain.kpi.TargetStretch;
import nl.uitkomst.domain.kpi.ToleranceBand;
import nl.uitkomst.domain.organisation.Membership;
import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.domain.organisation.OrganisationCodes;
import nl.uitkomst.domain.organisation.Organisations;
import nl.uitkomst.domain.review.AcceptReport;
import nl.uitkomst.domain.review.ReturnReport;
import nl.uitkomst.domain.shared.Wired;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * An agreed contract in the real database, from 2024 on: relapse (a ratio, by each provider) and initiatives (a count, by the cooperative). One provider takes
 * part all the time, one joined in July 2024.
 */
public final class SomeReport {

    public static final KpiCode RELAPSE = new KpiCode("terugval");
    public static final KpiCode INITIATIVES = new KpiCode("burgerinitiatieven");

    private static final AtomicInteger COUNTER = new AtomicInteger();

    public final ContractNumber contract = new ContractNumber("TB-TEST-" + COUNTER.incrementAndGet());
    public final Person manager;
    public final Person otherManager;
    public final Person reporter;
    public final Person signer;
    public final Person worker;
    public final Person otherWorker;
    public final Person stranger;
    private Clock clock;

    private SomeReport(long municipality, long cooperative, long provider, long joiner, long elsewhere) {
        manager = person("contractmanager", Role.CONTRACT_MANAGER, municipality, true);
        otherManager = person("contractmanager 2", Role.CONTRACT_MANAGER, municipality, true);
        reporter = person("rapporteur", Role.COOPERATIVE_REPORTER, cooperative, false);
        signer = person("rapporteur met tekenrecht", Role.COOPERATIVE_REPORTER, cooperative, true);
        worker = person("rapporteur aanbieder", Role.PROVIDER_REPORTER, provider, false);
        otherWorker = person("rapporteur nieuwe aanbieder", Role.PROVIDER_REPORTER, joiner, false);
        stranger = person("rapporteur elders", Role.COOPERATIVE_REPORTER, elsewhere, true);
        on("2025-10-05");
    }

    public static SomeReport agreed() {
        var ids = Wired.transact(wired -> {
            var organisations = wired.get(Organisations.class);
            var made = new ArrayList<Organisation>();
            for (var kind : List.of("MUNICIPALITY", "COOPERATIVE", "PROVIDER", "PROVIDER", "COOPERATIVE")) {
                var organisation = new Organisation(
                        Organisation.Kind.valueOf(kind), kind + " " + UUID.randomUUID(), OrganisationCodes.NONE);
                organisations.add(organisation);
                made.add(organisation);
            }
            made.get(1).join(made.get(2), Membership.Role.MEMBER, Some.START);
            made.get(1).join(made.get(3), Membership.Role.SUBCONTRACTOR, LocalDate.of(2024, 7, 1));
            return made.stream().map(Organisation::id).toList();
        });
        var report = new SomeReport(ids.get(0), ids.get(1), ids.get(2), ids.get(3), ids.get(4));
        report.change(report::agree);
        return report;
    }

    private void agree(Wired wired) {
        var contracts = wired.get(Contracts.class);
        var agreed = new Contract(
                contract, Some.proposal(manager.organisation(), reporter.organisation()), manager, Some.NOON);
        contracts.add(agreed);
        var kpis = wired.get(Kpis.class);
        kpis.add(new Kpi(agreed.id(), RELAPSE, 1, Some.START, Some.relapse(Some.stretch(2024, 2028, "12"))));
        kpis.add(new Kpi(agreed.id(), INITIATIVES, 2, Some.START, initiatives()));
        wired.entities().flush();
        agreed.offer(kpis.of(agreed.id()), manager, Some.NOON);
        agreed.sign(manager, Some.NOON);
        agreed.sign(new Person(1, "bestuurder", Role.BOARD_MEMBER, reporter.organisation(), "", true), Some.NOON);
        wired.get(OpenSubmissions.class).open(new ContractAgreed(agreed));
    }

    public static KpiAgreement initiatives() {
        return new KpiAgreement(
                new KpiDefinition(
                        "Burgerinitiatieven",
                        "Initiatieven",
                        "Nieuwe initiatieven van inwoners.",
                        "Meedoen",
                        KpiKind.COUNT,
                        Measure.FLOW,
                        "Nieuwe initiatieven",
                        null,
                        "initiatieven",
                        0,
                        "Buurtfonds",
                        Direction.AT_LEAST,
                        Nature.OUTCOME,
                        ReportedBy.COOPERATIVE,
                        null,
                        ToleranceBand.NONE,
                        BigDecimal.ONE,
                        BigDecimal.valueOf(80),
                        null),
                List.of(new TargetStretch(LocalDate.of(2024, 1, 1), LocalDate.of(2028, 1, 1), BigDecimal.TEN, null)),
                Map.of());
    }

    public static Person person(String name, Role role, long organisation, boolean signs) {
        var unique = name + " " + UUID.randomUUID();
        var account = Wired.<Long>transact(wired -> {
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

    /** Sets the day on which people act. */
    public SomeReport on(String day) {
        clock = Clock.fixed(Instant.parse(day + "T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));
        return this;
    }

    public Clock clock() {
        return clock;
    }

    public ReportKey of(String period) {
        return new ReportKey(contract, period);
    }

    public <T> T ask(Function<Wired, T> work) {
        return Wired.transact(work, clock);
    }

    public void change(Consumer<Wired> work) {
        Wired.change(work, clock);
    }

    public LineKey relapseOf(Person person) {
        return new LineKey(RELAPSE, person.organisation());
    }

    public LineKey initiatives(Person person) {
        return new LineKey(INITIATIVES, person.organisation());
    }

    public Findings enter(Person by, String period, FilledLine... lines) {
        return ask(wired -> wired.get(EnterResults.class).enter(by, of(period), List.of(lines)));
    }

    /** Fills all lines that are due since July 2024. */
    public SomeReport filled(String period) {
        enter(
                reporter,
                period,
                line(relapseOf(worker), ratio(12, 98)),
                line(relapseOf(otherWorker), ratio(9, 101)),
                line(initiatives(reporter), count(14)));
        return this;
    }

    public SomeReport submitted(String period) {
        filled(period);
        submit(period);
        return this;
    }

    void submit(String period) {
        change(wired -> wired.get(SubmitReport.class).submit(signer, of(period)));
    }

    public SomeReport accepted(String period) {
        submitted(period);
        accept(period, 1);
        return this;
    }

    void accept(String period, int revision) {
        change(wired -> wired.get(AcceptReport.class).accept(manager, of(period), revision));
    }

    public SomeReport returned(String period, String reason) {
        submitted(period);
        change(wired -> wired.get(ReturnReport.class).giveBack(manager, of(period), 1, reason));
        return this;
    }

    public Report report(String period) {
        return ask(wired -> wired.get(Reports.class).report(reporter, of(period)));
    }

    public static FilledLine line(LineKey key, Entry entry) {
        return new FilledLine(key, entry, null);
    }

    public static Entry ratio(long numerator, long denominator) {
        return new Entry.Ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    public static Entry count(long value) {
        return new Entry.Number(BigDecimal.valueOf(value));
    }
}
