package nl.uitkomst.web.bid;

import nl.uitkomst.domain.bid.Measure;
import nl.uitkomst.domain.bid.PriceSheet;
import nl.uitkomst.domain.bid.Promise;
import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.web.JsonInput;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What another system sent for a bid; empty where something is wrong, with all faults gathered in the input. */
final class BidInput {

    private static final Set<String> MEASURE =
            Set.of("naam", "soort", "richting", "norm", "eenheid", "ondergrens", "gevolg");
    private static final int DECIMALS = 6;
    private static final int YEARS = 40;
    private static final String AMOUNT = "\\d{1,12}(\\.\\d{1,2})?";

    private BidInput() {}

    static Optional<Promise> promise(JsonInput input) {
        var words = input.optional("belofte", Promise.LONGEST);
        var sent = input.object("maatstaf", MEASURE);
        if (sent.isPresent() && words.isEmpty()) {
            input.fault("belofte", "required", "form.required");
        }
        var measure = sent.flatMap(BidInput::measure);
        return input.isFaultless() ? Optional.of(new Promise(words, measure.orElse(null))) : Optional.empty();
    }

    private static Optional<Measure> measure(JsonInput sent) {
        var name = sent.required("naam", PromiseForm.SHORT);
        var kind = sent.choice("soort", KpiKind.class);
        var direction = sent.choice("richting", Direction.class);
        var target = number(sent, "norm");
        var unit = sent.required("eenheid", PromiseForm.SHORT);
        var floor = number(sent, "ondergrens");
        var consequence = sent.required("gevolg", PromiseForm.LONG);
        if (direction.isPresent()
                && target.isPresent()
                && floor.isPresent()
                && !Measure.isFloor(direction.get(), target.get(), floor.get())) {
            sent.fault("ondergrens", "floor", "bid.fault.floor." + direction.get());
        }
        return sent.isFaultless()
                ? Optional.of(new Measure(
                        name,
                        kind.orElseThrow(),
                        direction.orElseThrow(),
                        target.orElseThrow(),
                        unit,
                        floor.orElseThrow(),
                        consequence))
                : Optional.empty();
    }

    private static Optional<BigDecimal> number(JsonInput sent, String name) {
        return sent.number(name, PromiseForm.MOST.negate(), PromiseForm.MOST, DECIMALS);
    }

    static Optional<PriceSheet> price(JsonInput input) {
        if (!input.has("regels")) {
            input.fault("regels", "required", "form.required");
        }
        var lines = new ArrayList<PriceSheet.Line>();
        for (var line : input.list("regels", Set.of("naam", "jaren"))) {
            var name = line.required("naam", PromiseForm.SHORT);
            lines.add(new PriceSheet.Line(name, years(line)));
        }
        return input.isFaultless() ? Optional.of(new PriceSheet(lines)) : Optional.empty();
    }

    private static List<Euro> years(JsonInput line) {
        var years = line.texts("jaren", YEARS);
        var amounts = new ArrayList<Euro>();
        for (var i = 0; i < years.size(); i++) {
            if (years.get(i).matches(AMOUNT)) {
                amounts.add(Euro.valueOf(years.get(i)));
            } else {
                line.fault("jaren/" + i, "form", "form.json.number");
            }
        }
        return amounts;
    }
}
