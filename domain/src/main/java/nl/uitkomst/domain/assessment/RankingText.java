package nl.uitkomst.domain.assessment;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import nl.uitkomst.domain.assessment.Compared.Named;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.tender.PriceFormula;
import nl.uitkomst.domain.tender.PriceTerms;
import nl.uitkomst.domain.tender.Tie;
import org.jspecify.annotations.Nullable;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** What a ranking is computed from as text, and back: how it is kept. Numbers are texts, so that no reader makes them inexact. */
final class RankingText {

    private RankingText() {}

    static String of(Compared compared) {
        var contest = compared.contest();
        return Json.createObjectBuilder()
                .add("criteria", array(contest.criteria(), one -> criterion(one, compared.criterion(one.key()))))
                .add("price", terms(contest))
                .add("highest", contest.highest().toPlainString())
                .add("tie", contest.tie().name())
                .add("bids", array(compared.bids(), one -> bid(one, compared.bidder(one.candidate()))))
                .build()
                .toString();
    }

    static Compared read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var it = reader.readObject();
            var price = it.getJsonObject("price");
            var contest = new Contest(
                    list(it, "criteria", RankingText::readCriterion),
                    decimal(price, "weight"),
                    decimal(it, "highest"),
                    readTerms(price),
                    Tie.valueOf(it.getString("tie")));
            return new Compared(
                    contest,
                    list(it, "criteria", one -> new Named(one.getString("key"), one.getString("name"))),
                    list(it, "bids", one -> new Bidder(candidate(one), one.getString("name"))),
                    list(it, "bids", RankingText::readBid));
        }
    }

    private static JsonObjectBuilder criterion(Counted criterion, String name) {
        var text = Json.createObjectBuilder()
                .add("key", criterion.key())
                .add("name", name)
                .add("weight", criterion.weight().toPlainString());
        criterion.least().ifPresent(least -> text.add("minimum", least.toPlainString()));
        return text;
    }

    private static Counted readCriterion(JsonObject text) {
        return new Counted(
                text.getString("key"),
                decimal(text, "weight"),
                text.containsKey("minimum") ? decimal(text, "minimum") : null);
    }

    private static JsonObjectBuilder terms(Contest contest) {
        var terms = contest.terms();
        var text = Json.createObjectBuilder()
                .add("weight", contest.priceWeight().toPlainString())
                .add("formula", terms.formula().name());
        put(text, "low", terms.low());
        put(text, "high", terms.high());
        put(text, "perPoint", terms.perPoint());
        return text;
    }

    private static void put(JsonObjectBuilder text, String name, @Nullable Euro amount) {
        if (amount != null) {
            text.add(name, amount.toString());
        }
    }

    private static PriceTerms readTerms(JsonObject text) {
        return new PriceTerms(
                PriceFormula.valueOf(text.getString("formula")),
                euro(text, "low"),
                euro(text, "high"),
                euro(text, "perPoint"));
    }

    private static @Nullable Euro euro(JsonObject text, String name) {
        return text.containsKey(name) ? Euro.valueOf(text.getString(name)) : null;
    }

    private static JsonObjectBuilder bid(Offered bid, String name) {
        var scores = Json.createObjectBuilder();
        new TreeMap<>(bid.scores()).forEach((criterion, score) -> scores.add(criterion, score.toPlainString()));
        return Json.createObjectBuilder()
                .add("candidate", bid.candidate().toString())
                .add("name", name)
                .add("price", bid.price().toString())
                .add("scores", scores);
    }

    private static Offered readBid(JsonObject text) {
        var scores = new TreeMap<String, BigDecimal>();
        var kept = text.getJsonObject("scores");
        kept.keySet().forEach(criterion -> scores.put(criterion, decimal(kept, criterion)));
        return new Offered(candidate(text), scores, Euro.valueOf(text.getString("price")));
    }

    private static UUID candidate(JsonObject text) {
        return UUID.fromString(text.getString("candidate"));
    }

    private static BigDecimal decimal(JsonObject text, String name) {
        return new BigDecimal(text.getString(name));
    }

    private static <T> JsonArrayBuilder array(List<T> values, Function<T, JsonObjectBuilder> as) {
        var array = Json.createArrayBuilder();
        values.forEach(value -> array.add(as.apply(value)));
        return array;
    }

    private static <T> List<T> list(JsonObject text, String name, Function<JsonObject, T> read) {
        return text.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                .map(read)
                .toList();
    }
}
