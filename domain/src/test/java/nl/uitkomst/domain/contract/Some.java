package nl.uitkomst.domain.contract;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.Kpi;
import nl.uitkomst.domain.kpi.KpiAgreement;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.Measure;
import nl.uitkomst.domain.kpi.Nature;
import nl.uitkomst.domain.kpi.ReportedBy;
import nl.uitkomst.domain.kpi.TargetStretch;
import nl.uitkomst.domain.kpi.ToleranceBand;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.ReportingCalendar;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;

/** Contracts and KPIs in every state that a test can want, reached as people reach them. */
public final class Some {

    public static final long MUNICIPALITY = 1;
    public static final long COOPERATIVE = 2;
    public static final Instant NOON = Instant.parse("2023-11-22T11:00:00Z");
    public static final LocalDate START = LocalDate.of(2024, 1, 1);
    public static final LocalDate END = LocalDate.of(2027, 12, 31);
    public static final Person MANAGER =
            new Person(11, "contractmanager", Role.CONTRACT_MANAGER, MUNICIPALITY, "Gemeente", true);
    public static final Person BOARD = new Person(12, "bestuurder", Role.BOARD_MEMBER, COOPERATIVE, "Coöperatie", true);

    private Some() {}

    public static Proposal proposal() {
        return proposal(MUNICIPALITY, COOPERATIVE);
    }

    public static Proposal proposal(long client, long contractor) {
        return new Proposal(
                "Tom in de buurt",
                Contract.LegalForm.CONTRACT,
                new Term(START, END),
                new Reporting(ReportingCalendar.QUARTER, Month.JANUARY, 6),
                BigDecimal.valueOf(20),
                "Alle ondersteuning onder de Wmo.",
                true,
                List.of(
                        new Party(client, Party.Role.CLIENT, START, Party.OPEN_END),
                        new Party(contractor, Party.Role.CONTRACTOR, START, Party.OPEN_END)),
                Map.of(2024, euro("5000000"), 2025, euro("5200000"), 2026, euro("5400000"), 2027, euro("5600000.50")));
    }

    public static Contract draft() {
        return new Contract(new ContractNumber("TB-ALPHEN-2024"), proposal(), MANAGER, NOON);
    }

    public static Contract offered() {
        var contract = draft();
        contract.offer(List.of(kpi(1)), MANAGER, NOON);
        return contract;
    }

    public static Contract agreed() {
        var contract = offered();
        contract.sign(MANAGER, NOON);
        contract.sign(BOARD, NOON);
        return contract;
    }

    public static Kpi kpi(long contract) {
        return new Kpi(contract, new KpiCode("terugval"), 1, START, relapse(stretch(2024, 2028, "12")));
    }

    public static KpiAgreement relapse(TargetStretch... targets) {
        return new KpiAgreement(relapse(), List.of(targets), Map.of());
    }

    public static KpiDefinition relapse() {
        return new KpiDefinition(
                "Terugval",
                "Terugval",
                "Het deel van de inwoners dat binnen een half jaar na afronding opnieuw ondersteuning nodig heeft.",
                "Zelfredzaamheid",
                KpiKind.RATIO,
                Measure.FLOW,
                "Inwoners die terugkwamen",
                "Inwoners die waren afgerond",
                "%",
                1,
                "Registratie van de aanbieders",
                Direction.AT_MOST,
                Nature.EARLY_SIGNAL,
                ReportedBy.PROVIDERS,
                null,
                ToleranceBand.absolute(BigDecimal.ONE),
                BigDecimal.ONE,
                BigDecimal.valueOf(80),
                null);
    }

    /** At most so much, from 1 January of the one year until 1 January of the other. */
    public static TargetStretch stretch(int from, int until, String high) {
        return new TargetStretch(LocalDate.of(from, 1, 1), LocalDate.of(until, 1, 1), null, new BigDecimal(high));
    }

    public static Euro euro(String amount) {
        return Euro.valueOf(amount);
    }
}
