package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.InstantConverter;
import nl.uitkomst.domain.shared.Row;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the content of drafts; any number of lines takes one statement. That it is a draft is guarded by the caller, and by the database. */
@ApplicationScoped
class DraftContent {

    private static final InstantConverter MOMENTS = new InstantConverter();

    private static final Map<String, List<String>> CONTENT = Map.of(
            "result",
            List.of(
                    "kpi_id",
                    "organisation_id",
                    "numerator",
                    "denominator",
                    "mean",
                    "respondents",
                    "not_delivered",
                    "entered_by",
                    "entered_at",
                    "version"),
            "explanation",
            List.of("kpi_id", "organisation_id", "text", "written_by", "written_at"),
            "cost_line",
            List.of("category", "organisation_id", "amount", "entered_by", "entered_at", "version"),
            "narrative",
            List.of("section", "text"));
    private static final String WRITE = """
            insert into result (revision_id, kpi_id, organisation_id, numerator, denominator, mean, respondents, not_delivered, entered_by, entered_at,
                                version)
            values %s
            on duplicate key update numerator = values(numerator), denominator = values(denominator), mean = values(mean),
                respondents = values(respondents), not_delivered = values(not_delivered), entered_by = values(entered_by),
                entered_at = values(entered_at), version = values(version)
            """;
    private static final String EXPLAIN = """
            insert into explanation (revision_id, kpi_id, organisation_id, text, written_by, written_at) values (?1, ?2, ?3, ?4, ?5, ?6)
            on duplicate key update text = values(text), written_by = values(written_by), written_at = values(written_at)
            """;
    private static final String TELL = """
            insert into narrative (revision_id, section, text) values (?1, ?2, ?3) on duplicate key update text = values(text)
            """;

    @PersistenceContext
    EntityManager entities;

    /** Copies all content of one revision into another. By way of here: MariaDB cannot insert from a table into itself past its triggers. */
    void copy(long from, long to) {
        CONTENT.forEach((table, columns) -> copy(table, columns, from, to));
    }

    private void copy(String table, List<String> columns, long from, long to) {
        var read = columns.stream()
                .map(column -> column.endsWith("_at") ? "cast(" + column + " as char)" : column)
                .collect(Collectors.joining(", "));
        var rows = Row.of(entities.createNativeQuery("select " + read + " from " + table + " where revision_id = ?1")
                .setParameter(1, from));
        if (!rows.isEmpty()) {
            var values = rows.stream()
                    .flatMap(row -> Stream.concat(Stream.of(to), Arrays.stream(row.columns())))
                    .toArray();
            run(
                    "insert into %s (revision_id, %s) values %s"
                            .formatted(
                                    table,
                                    String.join(", ", columns),
                                    ManyRows.places(rows.size(), columns.size() + 1, 1)),
                    values);
        }
    }

    /** Writes the lines that have an entry, over what stood there. */
    void write(
            long revision,
            List<FilledLine> filled,
            Map<LineKey, Lines.Stored> before,
            Map<LineKey, Lines.Place> places,
            Person by,
            Instant now) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var line : filled) {
            var entry = line.entry();
            if (entry != null) {
                var row = new ArrayList<@Nullable Object>(
                        List.of(revision, kpi(places, line.line()), line.line().organisation()));
                row.addAll(Columns.of(entry).values());
                row.addAll(List.of(by.account(), text(now), version(now, before.get(line.line()))));
                rows.add(row);
            }
        }
        if (!rows.isEmpty()) {
            var values = rows.stream().flatMap(List::stream).toArray();
            run(WRITE.formatted(ManyRows.places(rows.size(), rows.get(0).size(), 1)), values);
        }
    }

    /** Takes lines out, with their explanations. */
    void remove(long revision, List<Lines.Place> gone) {
        if (gone.isEmpty()) {
            return;
        }
        var values = new ArrayList<@Nullable Object>(List.of(revision));
        gone.forEach(place -> values.addAll(List.of(place.kpi(), place.key().organisation())));
        for (var table : List.of("result", "explanation")) {
            run(
                    "delete from %s where revision_id = ?1 and (kpi_id, organisation_id) in (%s)"
                            .formatted(table, ManyRows.places(gone.size(), 2, 2)),
                    values.toArray());
        }
    }

    /** A blank text takes the explanation away. */
    void explain(long revision, Lines.Place place, String text, Person by, Instant now) {
        var organisation = place.key().organisation();
        if (text.isBlank()) {
            run(
                    "delete from explanation where revision_id = ?1 and kpi_id = ?2 and organisation_id = ?3",
                    revision,
                    place.kpi(),
                    organisation);
        } else {
            run(EXPLAIN, revision, place.kpi(), organisation, text.strip(), by.account(), text(now));
        }
    }

    /** A blank text empties the section. */
    void tell(long revision, NarrativeSection section, String text) {
        if (text.isBlank()) {
            run("delete from narrative where revision_id = ?1 and section = ?2", revision, section.name());
        } else {
            run(TELL, revision, section.name(), text.strip());
        }
    }

    private static long kpi(Map<LineKey, Lines.Place> places, LineKey line) {
        var place = places.get(line);
        if (place == null) {
            throw new IllegalStateException("Not a line that is due: " + line);
        }
        return place.kpi();
    }

    /** Larger than any version this line had, also when it was emptied in between. */
    private static long version(Instant now, Lines.@Nullable Stored before) {
        var micros = ChronoUnit.MICROS.between(Instant.EPOCH, now);
        return before == null ? micros : Math.max(micros, before.entered().version() + 1);
    }

    private static String text(Instant moment) {
        return String.valueOf(MOMENTS.convertToDatabaseColumn(moment));
    }

    private void run(String sql, @Nullable Object... values) {
        ManyRows.run(entities, sql, values);
    }
}
