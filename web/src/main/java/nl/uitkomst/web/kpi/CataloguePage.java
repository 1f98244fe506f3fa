package nl.uitkomst.web.kpi;

import nl.uitkomst.domain.kpi.CatalogueEntry;

import java.util.List;
import java.util.Set;

/**
 * The catalogue, with what is wrong with a file that was sent.
 *
 * @param keeps whether the reader may put KPIs in it
 * @param done what was just done; empty when nothing was
 */
public record CataloguePage(
        List<CatalogueEntry> entries, boolean keeps, List<CatalogueReading.Problem> problems, String done) {

    private static final Set<String> DONE = Set.of("ingelezen", "weg");

    public CataloguePage {
        done = DONE.contains(done) ? done : "";
    }

    /** In the order in which they are told. */
    public List<String> collections() {
        return entries.stream().map(CatalogueEntry::collection).distinct().toList();
    }

    public List<CatalogueEntry> of(String collection) {
        return entries.stream()
                .filter(entry -> entry.collection().equals(collection))
                .toList();
    }
}
