package nl.uitkomst.web.kpi;

import nl.uitkomst.web.FormInput;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The fields of a form, or the cells of a row that were put in the fields of one. */
record FormPlaces(FormInput input) implements DefinitionPlaces {

    @Override
    public boolean has(Place place) {
        return input.has(place.field());
    }

    @Override
    public String required(Place place, int longest) {
        return input.required(place.field(), longest);
    }

    @Override
    public <E extends Enum<E>> Optional<E> choice(Place place, Class<E> kind) {
        return input.choice(place.field(), kind);
    }

    @Override
    public Optional<BigDecimal> number(Place place, BigDecimal lowest, BigDecimal highest, int mostDecimals) {
        return switch (mostDecimals) {
            case 0 ->
                input.whole(place.field(), lowest.intValueExact(), highest.intValueExact())
                        .map(BigDecimal::valueOf);
            case 2 -> input.share(place.field(), lowest, highest);
            default -> input.number(place.field(), lowest, highest);
        };
    }

    @Override
    public Optional<LocalDate> date(Place place) {
        return input.date(place.field());
    }

    @Override
    public void fault(Place place, String code, String key) {
        input.fault(place.field(), key);
    }

    @Override
    public boolean isFaultless() {
        return input.isFaultless();
    }
}
