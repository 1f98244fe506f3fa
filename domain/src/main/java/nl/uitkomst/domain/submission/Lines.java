package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.Row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The content of revisions, read in whole: a report of any size takes the same few queries. */
@ApplicationScoped
class Lines {

    private static final int PERIODS_OF_HISTORY = 12;

    private static final String DUE = """
            select distinct k.code, k.id, o.id, {name} as name, k.position, o.id <> ?1
            from line_due d join submission s on s.id = d.submission_id
                     join kpi k on k.id = d.kpi_id join organisation o on o.id = d.organisation_id
            where d.submission_id = ?2
            order by k.position, k.code, o.id <> ?1, name
            """.replace("{name}", Sides.nameAtEnd("o"));

    private static final String STORED = """
            select k.code, k.id, o.id, {name} as name, r.numerator, r.denominator, r.mean, r.respondents, r.not_delivered,
                   r.version, a.name, cast(r.entered_at as char), r.entered_by
            from result r
                     join kpi k on k.id = r.kpi_id
                     join organisation o on o.id = r.organisation_id
                     join account a on a.id = r.entered_by
                     join revision v on v.id = r.revision_id
                     join submission s on s.id = v.submission_id
            where r.revision_id = ?1
            order by k.position, k.code, o.id <> ?2, name
            """.replace("{name}", Sides.nameAtEnd("o"));

    private static final String HISTORY = """
            select k.code, r.organisation_id, r.numerator, r.denominator, r.mean, r.respondents, r.not_delivered, s.period_start
            from submission s
                     join result r on r.revision_id = s.counting_revision_id
                     join kpi k on k.id = r.kpi_id
            where s.contract_id = ?1 and s.period_start >= ?2 and s.period_start < ?3
            order by s.period_start desc
            """;

    @PersistenceContext
    EntityManager entities;

    /** A line of a report, by the keys of the tables. */
    record Place(LineKey key, long kpi, String organisationName) {}

    /** What is filled on a line. */
    record Stored(Place place, Entry entry, Line.Entered entered, long enteredBy) {}

    /** The lines that are due by what is agreed and who takes part, in the order of the contract; the cooperative before its providers. */
    List<Place> due(Heading heading) {
        var query = entities.createNativeQuery(DUE)
                .setParameter(1, heading.contractor())
                .setParameter(2, heading.submission());
        return Row.of(query).stream().map(Lines::place).toList();
    }

    Map<LineKey, Place> dueByKey(Heading heading) {
        return due(heading).stream().collect(Collectors.toMap(Place::key, Function.identity()));
    }

    Map<LineKey, Stored> stored(long revision, long contractor) {
        var query = entities.createNativeQuery(STORED).setParameter(1, revision).setParameter(2, contractor);
        var lines = new LinkedHashMap<LineKey, Stored>();
        for (var row : Row.of(query)) {
            var entered = new Line.Entered(row.number(9), row.text(10), row.moment(11));
            var line = new Stored(place(row), Columns.of(row, 4).entry(), entered, row.number(12));
            lines.put(line.place().key(), line);
        }
        return lines;
    }

    /**
     * What counted on each line in earlier periods, newest first.
     *
     * @param brokenOn the day since which a KPI measures what it measures now; what was reported before it says nothing of what is reported now
     */
    Map<LineKey, List<Entry>> history(Heading heading, Function<KpiCode, Optional<LocalDate>> brokenOn) {
        var query = entities.createNativeQuery(HISTORY)
                .setParameter(1, heading.contract())
                .setParameter(2, heading.period().plus(-PERIODS_OF_HISTORY).start())
                .setParameter(3, heading.period().start());
        var history = new HashMap<LineKey, List<Entry>>();
        for (var row : Row.of(query)) {
            var key = new LineKey(new KpiCode(row.text(0)), row.number(1));
            var period = row.date(7);
            if (brokenOn.apply(key.kpi()).filter(period::isBefore).isEmpty()) {
                history.computeIfAbsent(key, line -> new ArrayList<>())
                        .add(Columns.of(row, 2).entry());
            }
        }
        return history;
    }

    Map<LineKey, String> explanations(long revision) {
        var query = entities.createNativeQuery("select k.code, e.organisation_id, e.text from explanation e join kpi k"
                        + " on k.id = e.kpi_id where e.revision_id = ?1")
                .setParameter(1, revision);
        var texts = new HashMap<LineKey, String>();
        Row.of(query).forEach(row -> texts.put(new LineKey(new KpiCode(row.text(0)), row.number(1)), row.text(2)));
        return texts;
    }

    Map<NarrativeSection, String> narrative(long revision) {
        return narrative(entities.createNativeQuery("select section, text from narrative where revision_id = ?1")
                .setParameter(1, revision));
    }

    /** Of the revision that counts; nothing while none does. */
    Map<NarrativeSection, String> narrativeThatCounts(long submission) {
        return narrative(entities.createNativeQuery(
                        "select n.section, n.text from submission s join narrative n on n.revision_id = s.counting_revision_id where s.id = ?1")
                .setParameter(1, submission));
    }

    private static Map<NarrativeSection, String> narrative(Query query) {
        var texts = new HashMap<NarrativeSection, String>();
        Row.of(query).forEach(row -> texts.put(NarrativeSection.valueOf(row.text(0)), row.text(1)));
        return texts;
    }

    private static Place place(Row row) {
        return new Place(new LineKey(new KpiCode(row.text(0)), row.number(2)), row.number(1), row.text(3));
    }
}
