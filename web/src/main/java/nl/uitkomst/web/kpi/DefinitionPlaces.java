package nl.uitkomst.web.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Where the definition of a KPI is read from: a form, a row of a file, or what another system sent. Every fault is kept at its place. */
interface DefinitionPlaces {

    /** What is asked about a KPI, by its name in a form and in what other systems send. */
    enum Place {
        NAME("naam", "naam"),
        SHORT_NAME("kortenaam", "korteNaam"),
        DEFINITION("definitie", "definitie"),
        RESULT_AREA("resultaatgebied", "resultaatgebied"),
        IMPORTANCE("belang", "belang"),
        NATURE("aard", "aard"),
        NUMERATOR("teller", "teller"),
        DENOMINATOR("noemer", "noemer"),
        UNIT("eenheid", "eenheid"),
        DECIMALS("decimalen", "decimalen"),
        MEASURE("meting", "meting"),
        SOURCE("bron", "bron"),
        REPORTED_BY("doorwie", "doorWie"),
        COVERAGE("dekking", "dekkingspercentage"),
        BASE_YEAR("basisjaar", "basisjaar"),
        DIRECTION("richting", "richting"),
        BAND("band", "bandbreedte/grootte"),
        BAND_KIND("bandsoort", "bandbreedte/soort"),
        WEIGHT("gewicht", "gewicht"),
        BASELINE("nulmeting", "nulmeting/waarde"),
        BASELINE_ON("nulmeting-op", "nulmeting/datum"),
        BASELINE_SOURCE("nulmeting-bron", "nulmeting/bron");

        private final String field;
        private final String property;

        Place(String field, String property) {
            this.field = field;
            this.property = property;
        }

        String field() {
            return field;
        }

        /** The name of the object that it stands in; empty when it stands by itself. */
        String group() {
            return property.contains("/") ? property.substring(0, property.indexOf('/')) : "";
        }

        String property() {
            return property.substring(property.indexOf('/') + 1);
        }
    }

    /** Whether there is anything at this place, or in the object that it belongs to. */
    boolean has(Place place);

    String required(Place place, int longest);

    <E extends Enum<E>> Optional<E> choice(Place place, Class<E> kind);

    Optional<BigDecimal> number(Place place, BigDecimal lowest, BigDecimal highest, int mostDecimals);

    Optional<LocalDate> date(Place place);

    void fault(Place place, String code, String key);

    boolean isFaultless();
}
