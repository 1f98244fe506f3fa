package nl.uitkomst.domain.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import nl.uitkomst.domain.shared.Missing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** KPIs that were tried elsewhere, to begin with: the ten of Tom in de buurt, the standard outcome criteria, and those of other arrangements. */
@ApplicationScoped
public class Catalogue {

    private final List<CatalogueEntry> entries = read();

    /** In the order in which they are told: by collection, and within it as it was drawn up. */
    public List<CatalogueEntry> entries() {
        return entries;
    }

    public Optional<CatalogueEntry> find(KpiCode code) {
        return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    public CatalogueEntry get(KpiCode code) {
        return find(code).orElseThrow(() -> new Missing("catalogue entry", code));
    }

    private static List<CatalogueEntry> read() {
        try (var file = Objects.requireNonNull(Catalogue.class.getResourceAsStream("catalogue.json"));
                var reader = Json.createReader(file)) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(CatalogueText::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
