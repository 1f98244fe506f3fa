package nl.uitkomst.web.outcome;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.Target;
import nl.uitkomst.domain.outcome.ContractHead;
import nl.uitkomst.domain.outcome.ContractOutcome;
import nl.uitkomst.domain.outcome.Figure;
import nl.uitkomst.domain.outcome.Forecast;
import nl.uitkomst.domain.outcome.KpiInParts;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.Movement;
import nl.uitkomst.domain.outcome.PerInhabitants;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.outcome.PortfolioOutcome;
import nl.uitkomst.domain.outcome.Shown;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Outcomes as the API gives them: in Dutch words, with exact numbers beside the value as it is shown. Written as a stream, since a contract is thousands of fields. */
final class OutcomeJson {

    private static final int USUAL_SIZE = 64 * 1024;

    /** Made once: finding the library anew for every answer costs more than writing it. */
    private static final JsonGeneratorFactory WRITERS = Json.createGeneratorFactory(Map.of());

    private final JsonGenerator json;

    private OutcomeJson(JsonGenerator json) {
        this.json = json;
    }

    static byte[] of(ContractOutcome contract, ContractHead head) {
        return written(writer -> {
            writer.json.writeStartObject();
            writer.contract(contract);
            writer.inhabitants(head);
            writer.list("kpis", contract.kpis(), kpi -> writer.kpi(kpi, head));
            writer.list("nietInWerking", contract.apart(), kpi -> writer.kpi(kpi, head));
            writer.json.writeEnd();
        });
    }

    static byte[] of(KpiInParts kpi) {
        return written(writer -> {
            writer.json.writeStartObject();
            writer.json.write("contract", kpi.contract().number().text());
            writer.json.write("illustratief", kpi.contract().illustrative());
            writer.kpi(kpi.kpi(), kpi.contract());
            writer.list("onderdelen", kpi.parts(), writer::part);
            writer.json.writeEnd();
        });
    }

    private record OfPeriod(PeriodOutcome outcome, PerInhabitants per) {}

    private static List<OfPeriod> perInhabitants(KpiOutcome kpi, ContractHead head) {
        return kpi.periods().stream()
                .flatMap(outcome -> PerInhabitants.of(outcome, head).stream().map(per -> new OfPeriod(outcome, per)))
                .toList();
    }

    /** Of all clients together; none where they were not filled in. */
    private void inhabitants(ContractHead head) {
        json.writeStartObject("inwonersPerJaar");
        head.inhabitants().forEach((year, count) -> json.write(String.valueOf(year), count));
        json.writeEnd();
    }

    private void perInhabitants(OfPeriod one) {
        json.write("periode", one.outcome().period().toString());
        json.write("waarde", one.per().value());
        json.write("per", one.per().per());
        json.write("inwoners", one.per().inhabitants());
    }

    static byte[] of(PortfolioOutcome portfolio) {
        return written(writer -> {
            writer.json.writeStartObject();
            writer.json.write("opKoers", portfolio.onCourse());
            writer.json.write("nietOpKoers", portfolio.offCourse());
            writer.json.write("zonderOordeel", portfolio.unknown());
            writer.list("contracten", portfolio.contracts(), writer::summary);
            writer.list("komtEraan", portfolio.coming(), writer::coming);
            writer.json.writeEnd();
        });
    }

    private static byte[] written(Consumer<OutcomeJson> content) {
        var bytes = new ByteArrayOutputStream(USUAL_SIZE);
        try (var generator = WRITERS.createGenerator(bytes)) {
            content.accept(new OutcomeJson(generator));
        }
        return bytes.toByteArray();
    }

    private <T> void list(String name, List<T> things, Consumer<T> write) {
        json.writeStartArray(name);
        for (var thing : things) {
            json.writeStartObject();
            write.accept(thing);
            json.writeEnd();
        }
        json.writeEnd();
    }

    private void contract(ContractOutcome contract) {
        json.write("nummer", contract.number().text());
        json.write("titel", contract.title());
        json.write("gemeente", contract.municipality());
        json.write("opdrachtnemer", contract.contractor());
        json.write("illustratief", contract.illustrative());
        if (contract.latest() != null) {
            json.write("laatstePeriode", contract.latest().toString());
            json.write("voorlopig", !contract.latestFinal());
        }
        course(contract.course());
    }

    private void course(ContractOutcome.OnCourse course) {
        json.writeStartObject("koers");
        json.write("oordeel", OutcomeWords.of(course.state()));
        json.write("gehaald", course.met());
        json.write("binnenBandbreedte", course.withinTolerance());
        json.write("nietGehaald", course.missed());
        json.write("aantal", course.total());
        json.write("hoogstensGemistPercentage", course.toleratedMissShare());
        json.writeStartArray("zonderOordeel");
        course.withoutVerdict().forEach(json::write);
        json.writeEnd();
        json.writeStartArray("gevolgd");
        course.watched().forEach(json::write);
        json.writeEnd();
        json.writeEnd();
    }

    private void summary(ContractOutcome contract) {
        contract(contract);
        list("kpis", contract.kpis(), kpi -> {
            names(kpi);
            kpi.latest().ifPresent(this::period);
            movement(kpi.movement());
        });
    }

    private void coming(PortfolioOutcome.Coming coming) {
        json.write("soort", OutcomeWords.of(coming.kind()));
        json.write("contract", coming.contract().text());
        json.write("datum", coming.on().toString());
        if (coming.period() != null) {
            json.write("periode", coming.period().toString());
        }
    }

    private void kpi(KpiOutcome kpi, ContractHead head) {
        names(kpi);
        list("perioden", kpi.periods(), this::period);
        list("perInwoners", perInhabitants(kpi, head), this::perInhabitants);
        together("laatsteVier", kpi.rollingFour());
        together("jaarTotNu", kpi.yearToDate());
        movement(kpi.movement());
        if (kpi.forecast() != null) {
            forecast(kpi.forecast());
        }
    }

    private void names(KpiOutcome kpi) {
        KpiDefinition definition = kpi.definition();
        json.write("code", kpi.code().text());
        json.write("naam", definition.name());
        json.write("resultaatgebied", definition.resultArea());
        json.write("soort", OutcomeWords.of(definition.kind()));
        json.write("eenheid", definition.unit());
        json.write("kern", definition.isCore());
    }

    private void part(KpiInParts.Part part) {
        json.write("organisatie", part.organisation().toString());
        json.write("naam", part.name());
        list("perioden", part.periods(), this::period);
    }

    private void together(String name, @Nullable PeriodOutcome several) {
        if (several != null) {
            json.writeStartObject(name);
            period(several);
            json.writeEnd();
        }
    }

    private void period(PeriodOutcome outcome) {
        json.write("periode", outcome.period().toString());
        if (outcome.figure() != null) {
            figure(
                    outcome.figure(),
                    Shown.decimals(
                            outcome.figure(),
                            outcome.target(),
                            outcome.definition().decimals()));
        }
        if (outcome.target() != null) {
            target(outcome.target());
        }
        json.write("oordeel", OutcomeWords.of(outcome.verdict()));
        if (outcome.noFigure() != null) {
            json.write("reden", OutcomeWords.of(outcome.noFigure()));
        }
        json.writeStartObject("dekking");
        json.write("geleverd", outcome.coverage().delivered());
        json.write("verwacht", outcome.coverage().due());
        json.writeEnd();
        json.write("stand", OutcomeWords.of(outcome.state()));
        json.write("voorlopig", outcome.state() == PeriodOutcome.State.PROVISIONAL);
        json.write("versie", outcome.version());
        if (outcome.newVersion()) {
            json.write("nieuweDefinitie", true);
        }
        if (outcome.shareOfBaseYear()) {
            json.write("aandeelVanBasisjaar", true);
        }
    }

    private void figure(Figure figure, int decimals) {
        number("teller", figure.numerator());
        if (!figure.isWhole()) {
            number("noemer", figure.denominator());
        }
        json.write("waarde", figure.rounded(decimals));
    }

    private void target(Target target) {
        json.writeStartObject("norm");
        if (target.low() != null) {
            number("minstens", target.low());
        }
        if (target.high() != null) {
            number("hoogstens", target.high());
        }
        number("bandbreedte", target.band().size());
        json.write("bandbreedteSoort", OutcomeWords.of(target.band().kind()));
        json.writeEnd();
    }

    private void movement(Movement movement) {
        json.writeStartObject("beweging");
        json.write("richting", OutcomeWords.of(movement.sense()));
        json.write("betekenis", OutcomeWords.of(movement.way()));
        json.write("grondslag", OutcomeWords.of(movement.basis()));
        json.writeEnd();
    }

    private void forecast(Forecast forecast) {
        json.writeStartObject("prognose");
        json.write("jaar", forecast.year());
        number("verwacht", forecast.expected());
        if (forecast.low() != null && forecast.high() != null) {
            number("laag", forecast.low());
            number("hoog", forecast.high());
        }
        json.write("oordeel", OutcomeWords.of(forecast.verdict()));
        if (forecast.pace() != null) {
            pace(forecast.pace());
        }
        json.writeEnd();
    }

    private void pace(Forecast.NeededPace pace) {
        json.writeStartObject("nodig");
        number("aantal", pace.amount());
        if (pace.outOf() != null) {
            number("vanNaarVerwachting", pace.outOf());
        }
        json.write("haalbaar", pace.reachable());
        json.writeEnd();
    }

    /** Without an exponent, which not every reader of JSON expects. */
    private void number(String name, BigDecimal value) {
        json.write(name, value.scale() < 0 ? value.setScale(0) : value);
    }
}
