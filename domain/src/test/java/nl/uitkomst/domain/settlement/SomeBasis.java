package nl.uitkomst.domain.settlement;

import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.settlement.Basis.Change;
import nl.uitkomst.domain.settlement.Basis.Cost;
import nl.uitkomst.domain.settlement.Basis.Effect;
import nl.uitkomst.domain.settlement.Basis.Result;
import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What a year is settled on, beginning with the worked example: 5.200.000 with 4,1% indexation, of which 3% depends on four KPIs. */
record SomeBasis(Basis basis) {

    static final Euro NOTHING = euro("0");

    static SomeBasis example() {
        return new SomeBasis(new Basis(
                euro("5200000.00"),
                List.of(new Change(
                        "OVA 2026",
                        euro("5200000.00"),
                        new BigDecimal("4.1"),
                        euro("5200000.00").percent(new BigDecimal("4.1")))),
                null,
                new BigDecimal("3"),
                List.of(
                        result("een", 40, Verdict.MET, 100),
                        result("twee", 30, Verdict.WITHIN_TOLERANCE, 50),
                        result("drie", 20, Verdict.MISSED, 0),
                        result("vier", 10, Verdict.MET, 100)),
                List.of(),
                List.of(new Cost("personeel", "Personeel", euro("5118300.25"))),
                euro("5250804.00"),
                4,
                null));
    }

    /** A hundred euros, all of it fixed, spent and paid to the cent. */
    static SomeBasis plain() {
        return new SomeBasis(new Basis(
                euro("100"),
                List.of(),
                null,
                BigDecimal.ZERO,
                List.of(),
                List.of(),
                List.of(new Cost("alles", "Alles", euro("100"))),
                euro("100"),
                1,
                null));
    }

    SomeBasis ceiling(String ceiling) {
        return with(euro(ceiling), basis.effects(), basis.costs(), basis.reserve());
    }

    SomeBasis effect(String most, String earned) {
        return with(
                basis.ceiling(),
                List.of(new Effect("Vrijwilligers", euro(most), euro(earned), Map.of())),
                basis.costs(),
                basis.reserve());
    }

    SomeBasis cost(String cost) {
        return with(basis.ceiling(), basis.effects(), List.of(new Cost("alles", "Alles", euro(cost))), basis.reserve());
    }

    SomeBasis withoutCost() {
        return with(basis.ceiling(), basis.effects(), null, null);
    }

    SomeBasis reserve(String before, String interest) {
        return with(basis.ceiling(), basis.effects(), basis.costs(), new Reserve(euro(before), euro(interest)));
    }

    Statement settled() {
        return Statement.of(basis);
    }

    private SomeBasis with(
            @Nullable Euro ceiling, List<Effect> effects, @Nullable List<Cost> costs, @Nullable Reserve reserve) {
        return new SomeBasis(new Basis(
                basis.agreed(),
                basis.changes(),
                ceiling,
                basis.resultPercentage(),
                basis.results(),
                effects,
                costs,
                basis.paid(),
                basis.payments(),
                reserve));
    }

    static Result result(String code, int weight, Verdict verdict, int share) {
        return result(code, String.valueOf(weight), verdict, share);
    }

    static Result result(String code, String weight, Verdict verdict, int share) {
        return new Result(
                new KpiCode(code), code, new BigDecimal(weight), verdict, BigDecimal.valueOf(share), Map.of());
    }

    static Euro euro(String amount) {
        return Euro.valueOf(amount);
    }
}
