package nl.uitkomst.web.kpi;

import nl.uitkomst.domain.contract.Agreement;
import nl.uitkomst.domain.contract.Agreement.AgreedKpi;
import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.KpiAgreement;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.TargetStretch;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.kpi.TargetRows.Per;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is asked of a KPI: only what its kind, its direction and the way its targets are agreed need. Choosing another of these shows the form anew, with
 * all that was typed.
 *
 * @param known the KPI as it stands; absent for a new one
 */
public record KpiForm(
        FormInput input, Agreement draft, @Nullable AgreedKpi known, Texts texts) {

    public static KpiForm blank(Texts texts, Agreement draft) {
        var values = Map.of(
                "soort", "RATIO",
                "richting", "AT_LEAST",
                "normen", "YEAR",
                "meting", "FLOW",
                "aard", "OUTCOME",
                "doorwie", "PROVIDERS",
                "decimalen", "1",
                "gewicht", "1",
                "dekking", "80",
                "bandsoort", "ABSOLUTE");
        var filled = new LinkedHashMap<>(values);
        filled.put("belang", "CORE");
        return new KpiForm(FormInput.filled(texts, filled), draft, null, texts);
    }

    public static KpiForm of(Texts texts, Agreement draft, AgreedKpi kpi) {
        var values = new LinkedHashMap<String, String>();
        DefinitionFields.fill(values, kpi.agreement().definition());
        var rows = new TargetRows(draft);
        var path = new PathFields(draft).fitting(kpi.agreement());
        var per = path.orElseGet(() -> rows.fitting(kpi.agreement().targets(), texts));
        values.put("normen", per.name());
        values.put("versie", String.valueOf(kpi.version()));
        rows.fill(values, per, kpi.agreement().targets(), texts);
        PathFields.fill(values, kpi.agreement().path());
        kpi.agreement().base().forEach((number, value) -> values.put("basis-" + number, FormInput.dutch(value)));
        return new KpiForm(FormInput.filled(texts, values), draft, kpi, texts);
    }

    public KpiKind kind() {
        return one("soort", KpiKind.values(), KpiKind.RATIO);
    }

    public Direction direction() {
        return one("richting", Direction.values(), Direction.AT_LEAST);
    }

    public Per per() {
        return one("normen", Per.values(), Per.YEAR);
    }

    private <E extends Enum<E>> E one(String name, E[] all, E usual) {
        return Stream.of(all)
                .filter(value -> value.name().equals(input.text(name)))
                .findFirst()
                .orElse(usual);
    }

    public List<TargetRow> rows() {
        return new TargetRows(draft).rows(per(), texts);
    }

    /** The targets that the path typed so far comes to, to look at before it is kept; none while it cannot be read. */
    public List<TargetStretch> preview() {
        var again = FormInput.filled(
                texts, Map.of("pad-begin", input.text("pad-begin"), "pad-eind", input.text("pad-eind")));
        var decimals = input.text("decimalen").matches("[0-4]") ? Integer.parseInt(input.text("decimalen")) : 1;
        return direction() == Direction.BETWEEN
                ? List.of()
                : new PathFields(draft)
                        .read(again, per(), kind(), direction())
                        .map(path -> path.stretches(draft.periods(), direction(), decimals))
                        .orElse(List.of());
    }

    /** The fields for the base of an index: 0 for the year as a whole, then one for each period of a year. */
    public List<Integer> baseNumbers() {
        return IntStream.rangeClosed(0, draft.proposal().reporting().calendar().periodsPerYear())
                .boxed()
                .toList();
    }

    public boolean asksForOtherFields() {
        return input.text("doe").equals("bijwerken");
    }

    /** For a new KPI whether it needs a unit of its own; percentages and euros speak for themselves. */
    public boolean asksUnit() {
        return kind() == KpiKind.COUNT || kind() == KpiKind.AVERAGE;
    }

    public boolean asksDenominator() {
        return kind() == KpiKind.RATIO || kind() == KpiKind.AVERAGE;
    }

    public Optional<KpiCode> readCode() {
        input.put("code", input.text("code").toLowerCase(Locale.ROOT));
        return input.value("code", KpiForm::code, "kpi.fault.code");
    }

    /** @throws IllegalArgumentException also for the one word that is an address of its own among the KPIs of a contract */
    public static KpiCode code(String text) {
        if (text.equals("nieuw")) {
            throw new IllegalArgumentException(text);
        }
        return KpiCode.valueOf(text);
    }

    /** What was filled in; empty when something is wrong. */
    public Optional<KpiAgreement> read() {
        var definition = DefinitionFields.of(input, kind()).read();
        var path = new PathFields(draft).read(input, per(), kind(), direction());
        var targets = new TargetRows(draft).read(input, per(), kind(), direction(), texts);
        var base =
                kind() == KpiKind.INDEX ? new BaseFields(input, baseNumbers()).read() : Map.<Integer, BigDecimal>of();
        if (!input.isFaultless()) {
            return Optional.empty();
        }
        var agreed = definition.orElseThrow();
        var agreement = path.map(way -> KpiAgreement.along(way, draft.periods(), agreed, base))
                .orElseGet(() -> new KpiAgreement(agreed, targets, base));
        if (!agreement.canBeMissed()) {
            input.fault("band", "kpi.fault.bandTooWide");
            return Optional.empty();
        }
        return Optional.of(agreement);
    }
}
