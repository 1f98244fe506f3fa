package nl.uitkomst.web.kpi;

import nl.uitkomst.domain.kpi.CatalogueEntry;
import nl.uitkomst.web.ApiWords;
import nl.uitkomst.web.FormInput;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A KPI of the catalogue as a row of a file, in the words that are read back. */
final class CatalogueRow {

    private CatalogueRow() {}

    static Map<String, String> of(CatalogueEntry entry, String language) {
        var kpi = entry.definition(language);
        var row = new LinkedHashMap<String, String>();
        row.put("code", entry.code().text());
        row.put("naam", kpi.name());
        row.put("korteNaam", kpi.shortName());
        row.put("definitie", kpi.definition());
        row.put("resultaatgebied", kpi.resultArea());
        row.put("soort", ApiWords.of(kpi.kind()));
        row.put("meting", ApiWords.of(kpi.measure()));
        row.put("teller", kpi.numeratorText());
        row.put("noemer", kpi.denominatorText() == null ? "" : kpi.denominatorText());
        row.put("eenheid", kpi.unit());
        row.put("decimalen", String.valueOf(kpi.decimals()));
        row.put("bron", kpi.source());
        row.put("richting", ApiWords.of(kpi.direction()));
        row.put("aard", ApiWords.of(kpi.nature()));
        row.put("doorWie", ApiWords.of(kpi.reportedBy()));
        row.put("belang", ApiWords.of(kpi.importance()));
        row.put("bandbreedte", FormInput.dutch(kpi.band().size()));
        row.put("bandbreedteSoort", ApiWords.of(kpi.band().kind()));
        row.put("gewicht", FormInput.dutch(kpi.weight()));
        row.put("dekkingspercentage", FormInput.dutch(kpi.minimumCoverage()));
        row.put("basisjaar", kpi.baseYear() == null ? "" : String.valueOf(kpi.baseYear()));
        row.put("basis", entry.base().values().stream().map(FormInput::dutch).collect(Collectors.joining(" / ")));
        return row;
    }
}
