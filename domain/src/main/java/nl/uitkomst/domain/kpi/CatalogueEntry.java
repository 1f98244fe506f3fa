package nl.uitkomst.domain.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A KPI of the catalogue, described in Dutch and in English; one of an organisation's own is described in one language only.
 *
 * @param collection which it belongs to, such as {@code tom} for those of Tom in de buurt; {@code eigen} for an organisation's own
 * @param base of an index: an example of its base, to be replaced by one's own
 */
public record CatalogueEntry(
        KpiCode code, String collection, KpiDefinition dutch, KpiDefinition english, Map<Integer, BigDecimal> base) {

    /** The collection of what an organisation put there itself. */
    public static final String OWN = "eigen";

    public CatalogueEntry {
        base = new TreeMap<>(base);
    }

    /** @throws nl.uitkomst.domain.shared.RuleBroken when its parts do not fit together */
    public static CatalogueEntry own(KpiCode code, KpiDefinition definition, Map<Integer, BigDecimal> base) {
        new KpiAgreement(definition, List.of(), base);
        return new CatalogueEntry(code, OWN, definition, definition, base);
    }

    public KpiDefinition definition(String language) {
        return language.equals("en") ? english : dutch;
    }

    /** As a contract begins with it, without any target yet. */
    public KpiAgreement agreement(String language) {
        return new KpiAgreement(definition(language), List.of(), base);
    }

    public boolean isOwn() {
        return collection.equals(OWN);
    }
}
