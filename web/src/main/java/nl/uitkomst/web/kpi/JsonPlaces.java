package nl.uitkomst.web.kpi;

import nl.uitkomst.web.JsonInput;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The properties of an object that another system sent; those of its band and its baseline stand in objects of their own. */
final class JsonPlaces implements DefinitionPlaces {

    private final JsonInput input;
    private final Map<String, Optional<JsonInput>> groups = new HashMap<>();

    JsonPlaces(JsonInput input) {
        this.input = input;
        groups.put("bandbreedte", input.object("bandbreedte", Set.of("soort", "grootte")));
        groups.put("nulmeting", input.object("nulmeting", Set.of("waarde", "datum", "bron")));
    }

    @Override
    public boolean has(Place place) {
        return place.group().isEmpty()
                ? input.has(place.property())
                : groups.get(place.group()).isPresent();
    }

    private JsonInput at(Place place) {
        return place.group().isEmpty() ? input : groups.get(place.group()).orElse(input);
    }

    @Override
    public String required(Place place, int longest) {
        return at(place).required(place.property(), longest);
    }

    @Override
    public <E extends Enum<E>> Optional<E> choice(Place place, Class<E> kind) {
        return at(place).choice(place.property(), kind);
    }

    @Override
    public Optional<BigDecimal> number(Place place, BigDecimal lowest, BigDecimal highest, int mostDecimals) {
        return at(place).number(place.property(), lowest, highest, mostDecimals);
    }

    @Override
    public Optional<LocalDate> date(Place place) {
        return at(place).date(place.property());
    }

    @Override
    public void fault(Place place, String code, String key) {
        at(place).fault(place.property(), code, key);
    }

    @Override
    public boolean isFaultless() {
        return input.isFaultless();
    }
}
