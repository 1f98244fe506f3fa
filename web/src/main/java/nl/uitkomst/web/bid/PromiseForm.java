package nl.uitkomst.web.bid;

import nl.uitkomst.domain.bid.Measure;
import nl.uitkomst.domain.bid.Promise;
import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.web.FormInput;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads a promise as it was typed: words, and where anything of a measure was filled all of it. */
final class PromiseForm {

    private static final List<String> MEASURE = List.of("naam", "soort", "norm", "eenheid", "ondergrens", "gevolg");
    static final BigDecimal MOST = new BigDecimal("1000000000");
    static final int SHORT = 200;
    static final int LONG = 1000;

    private final FormInput input;

    PromiseForm(FormInput input) {
        this.input = input;
    }

    /** Empty, with every fault beside its field, when something is wrong. */
    Optional<Promise> promise() {
        var words = input.optional("belofte", Promise.LONGEST);
        if (MEASURE.stream().noneMatch(input::has)) {
            return input.isFaultless() ? Optional.of(Promise.inWords(words)) : Optional.empty();
        }
        if (words.isEmpty()) {
            input.fault("belofte", "form.required");
        }
        return measure().map(measure -> new Promise(words, measure));
    }

    private Optional<Measure> measure() {
        var name = input.required("naam", SHORT);
        var kind = input.choice("soort", KpiKind.class);
        var direction = input.choice("richting", Direction.class);
        var target = input.number("norm", MOST.negate(), MOST);
        var unit = input.required("eenheid", SHORT);
        var floor = input.number("ondergrens", MOST.negate(), MOST);
        var consequence = input.required("gevolg", LONG);
        if (direction.isPresent()
                && target.isPresent()
                && floor.isPresent()
                && !Measure.isFloor(direction.get(), target.get(), floor.get())) {
            input.fault("ondergrens", "bid.fault.floor." + direction.get());
        }
        return input.isFaultless()
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
}
