package nl.uitkomst.domain.money;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.JsonText;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/** A money agreement as text, and back: how it is kept, also inside an amendment. Amounts are texts, so that no reader makes them inexact. */
public final class MoneyText {

    private MoneyText() {}

    public static String of(MoneyAgreement agreement) {
        var text = Json.createObjectBuilder();
        var ceilings = Json.createObjectBuilder();
        agreement.ceilings().forEach((year, ceiling) -> ceilings.add(year.toString(), ceiling.toString()));
        text.add("ceilings", ceilings);
        put(text, "corridor", agreement.corridor(), MoneyText::corridor);
        put(text, "indexation", agreement.indexation(), MoneyText::indexation);
        put(text, "resultPart", agreement.resultPart(), MoneyText::resultPart);
        text.add("effects", array(agreement.effects(), MoneyText::effect));
        text.add("schedule", schedule(agreement.schedule()));
        text.add(
                "categories",
                array(
                        agreement.categories(),
                        category -> Json.createObjectBuilder()
                                .add("code", category.code())
                                .add("name", category.name())));
        return text.build().toString();
    }

    public static MoneyAgreement read(String text) {
        try (var reader = JsonText.reader(text)) {
            var it = reader.readObject();
            var ceilings = new TreeMap<Integer, Euro>();
            var kept = it.getJsonObject("ceilings");
            kept.keySet().forEach(year -> ceilings.put(Integer.valueOf(year), Euro.valueOf(kept.getString(year))));
            return new MoneyAgreement(
                    ceilings,
                    part(it, "corridor", MoneyText::readCorridor),
                    part(it, "indexation", one -> new IndexationRule(one.getString("source"), number(one, "atMost"))),
                    part(it, "resultPart", MoneyText::readResultPart),
                    list(it, "effects", MoneyText::readEffect),
                    readSchedule(it.getJsonObject("schedule")),
                    list(it, "categories", one -> new CostCategory(one.getString("code"), one.getString("name"))));
        }
    }

    private static JsonObjectBuilder corridor(VolumeCorridor corridor) {
        var text = Json.createObjectBuilder()
                .add("low", corridor.low().toPlainString())
                .add("high", corridor.high().toPlainString());
        return corridor.kpi() == null ? text : text.add("kpi", corridor.kpi().text());
    }

    private static VolumeCorridor readCorridor(JsonObject text) {
        var kpi = text.containsKey("kpi") ? new KpiCode(text.getString("kpi")) : null;
        return new VolumeCorridor(kpi, decimal(text, "low"), decimal(text, "high"));
    }

    private static JsonObjectBuilder indexation(IndexationRule rule) {
        var text = Json.createObjectBuilder().add("source", rule.source());
        return rule.atMost() == null ? text : text.add("atMost", rule.atMost().toPlainString());
    }

    private static JsonObjectBuilder resultPart(ResultPart part) {
        var shares = part.shares();
        return Json.createObjectBuilder()
                .add("percentage", part.percentage().toPlainString())
                .add(
                        "weights",
                        array(
                                part.weights(),
                                weight -> Json.createObjectBuilder()
                                        .add("kpi", weight.kpi().text())
                                        .add("percentage", weight.percentage().toPlainString())))
                .add(
                        "shares",
                        Json.createArrayBuilder()
                                .add(shares.met().toPlainString())
                                .add(shares.withinTolerance().toPlainString())
                                .add(shares.missed().toPlainString()));
    }

    private static ResultPart readResultPart(JsonObject text) {
        var weights = list(
                text,
                "weights",
                one -> new ResultPart.Weight(new KpiCode(one.getString("kpi")), decimal(one, "percentage")));
        var shares = text.getJsonArray("shares");
        return new ResultPart(
                decimal(text, "percentage"),
                weights,
                new ResultPart.Shares(
                        new BigDecimal(shares.getString(0)),
                        new BigDecimal(shares.getString(1)),
                        new BigDecimal(shares.getString(2))));
    }

    private static JsonObjectBuilder effect(EffectPayment effect) {
        var text = Json.createObjectBuilder()
                .add("name", effect.name())
                .add("kpi", effect.kpi().text())
                .add("baseline", effect.baseline().toPlainString())
                .add("agreed", effect.agreed().toPlainString())
                .add("amount", effect.amount().toString())
                .add("cap", effect.cap().toString())
                .add(
                        "steps",
                        array(
                                effect.steps(),
                                step -> Json.createObjectBuilder()
                                        .add("figure", step.figure().toPlainString())
                                        .add("amount", step.amount().toString())));
        return effect.year() == null ? text : text.add("year", effect.year());
    }

    private static EffectPayment readEffect(JsonObject text) {
        return new EffectPayment(
                text.getString("name"),
                new KpiCode(text.getString("kpi")),
                text.containsKey("year") ? Integer.valueOf(text.getInt("year")) : null,
                decimal(text, "baseline"),
                decimal(text, "agreed"),
                euro(text, "amount"),
                euro(text, "cap"),
                list(text, "steps", one -> new EffectPayment.Step(decimal(one, "figure"), euro(one, "amount"))));
    }

    private static JsonObjectBuilder schedule(PaymentSchedule schedule) {
        return Json.createObjectBuilder()
                .add("rhythm", schedule.rhythm().name())
                .add("resultPartInAdvance", schedule.resultPartInAdvance())
                .add(
                        "parts",
                        array(
                                schedule.parts(),
                                part -> Json.createObjectBuilder()
                                        .add("day", part.day().toString())
                                        .add("share", part.share().toPlainString())));
    }

    private static PaymentSchedule readSchedule(JsonObject text) {
        return new PaymentSchedule(
                PaymentSchedule.Rhythm.valueOf(text.getString("rhythm")),
                list(
                        text,
                        "parts",
                        one -> new PaymentSchedule.Part(MonthDay.parse(one.getString("day")), decimal(one, "share"))),
                text.getBoolean("resultPartInAdvance"));
    }

    private static <T> void put(
            JsonObjectBuilder text, String name, @Nullable T part, Function<T, JsonObjectBuilder> as) {
        if (part != null) {
            text.add(name, as.apply(part));
        }
    }

    private static <T> JsonArrayBuilder array(List<T> parts, Function<T, JsonObjectBuilder> as) {
        var array = Json.createArrayBuilder();
        parts.forEach(part -> array.add(as.apply(part)));
        return array;
    }

    private static <T> @Nullable T part(JsonObject text, String name, Function<JsonObject, T> as) {
        return text.containsKey(name) ? as.apply(text.getJsonObject(name)) : null;
    }

    private static <T> List<T> list(JsonObject text, String name, Function<JsonObject, T> as) {
        return text.getJsonArray(name).stream()
                .map(JsonValue::asJsonObject)
                .map(as)
                .toList();
    }

    private static @Nullable BigDecimal number(JsonObject text, String name) {
        return text.containsKey(name) ? decimal(text, name) : null;
    }

    private static BigDecimal decimal(JsonObject text, String name) {
        return new BigDecimal(text.getString(name));
    }

    private static Euro euro(JsonObject text, String name) {
        return Euro.valueOf(text.getString(name));
    }
}
