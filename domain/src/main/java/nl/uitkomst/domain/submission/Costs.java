package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ClosedYears;
import nl.uitkomst.domain.money.MoneyAgreement;
import nl.uitkomst.domain.money.MoneyAgreements;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.InstantConverter;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The cost in reports: what is asked by what is agreed about the money, and what was filled. Any number of lines takes the same few queries. */
@ApplicationScoped
class Costs {

    private static final InstantConverter MOMENTS = new InstantConverter();

    // Who carries out, and who took part in its cooperative on at least one day of the period; suppliers are paid by
    // one of them.
    private static final String DUE = """
            select distinct o.id, o.name, o.id <> ?1
            from submission s
                     join contract_party p on p.contract_id = s.contract_id and p.role = 'CONTRACTOR'
                                          and p.valid_from <= s.period_end and p.valid_until > s.period_start
                     left join membership m on m.cooperative_id = p.organisation_id and m.role <> 'SUPPLIER'
                                           and m.valid_from <= s.period_end and m.valid_until > s.period_start
                     join organisation o on o.id = p.organisation_id or o.id = m.provider_id
            where s.id = ?2
            order by o.id <> ?1, o.name
            """;
    private static final String STORED = """
            select c.category, c.organisation_id, o.name, c.amount, c.version, a.name, cast(c.entered_at as char), c.entered_by
            from cost_line c join organisation o on o.id = c.organisation_id join account a on a.id = c.entered_by
            where c.revision_id = ?1
            order by o.id <> ?2, o.name, c.category
            """;
    private static final String BEFORE = """
            select c.category, c.organisation_id, c.amount
            from submission s join cost_line c on c.revision_id = s.counting_revision_id
            where s.contract_id = ?1 and s.period_start = ?2
            """;
    private static final String WRITE = """
            insert into cost_line (revision_id, category, organisation_id, amount, entered_by, entered_at, version)
            values %s
            on duplicate key update amount = values(amount), entered_by = values(entered_by), entered_at = values(entered_at),
                version = values(version)
            """;

    private static final int COLUMNS = 7;

    @PersistenceContext
    EntityManager entities;

    @Inject
    MoneyAgreements agreements;

    @Inject
    ClosedYears closedYears;

    record Stored(String organisationName, Euro amount, Line.Entered entered, long enteredBy) {}

    /** What is asked now, with what stands in the draft or what it will begin with. */
    List<CostLine> due(Heading heading, Forms.Filler filler, @Nullable Long revision) {
        var agreement = agreements.inForce(heading.contract(), heading.period().start());
        if (!agreement.reportsCost()) {
            return List.of();
        }
        var stored = stored(heading, revision);
        var before = before(heading);
        var due = entities.createNativeQuery(DUE)
                .setParameter(1, heading.contractor())
                .setParameter(2, heading.submission());
        var lines = new ArrayList<CostLine>();
        for (var row : Row.of(due)) {
            if (filler.lines().test(row.number(0))) {
                for (var category : agreement.categories()) {
                    var key = new CostKey(category.code(), row.number(0));
                    lines.add(line(key, agreement, row.text(1), stored.get(key), before.get(key)));
                }
            }
        }
        return lines;
    }

    /** What stood in a revision when it was submitted. */
    List<CostLine> asSubmitted(Heading heading, Forms.Filler filler, long revision) {
        var stored = stored(heading, revision);
        if (stored.isEmpty()) {
            return List.of();
        }
        var agreement = agreements.inForce(heading.contract(), heading.period().start());
        var before = before(heading);
        return stored.entrySet().stream()
                .filter(entry -> filler.lines().test(entry.getKey().organisation()))
                .map(entry -> line(
                        entry.getKey(),
                        agreement,
                        entry.getValue().organisationName(),
                        entry.getValue(),
                        before.get(entry.getKey())))
                .toList();
    }

    private static CostLine line(
            CostKey key, MoneyAgreement agreement, String name, @Nullable Stored stored, @Nullable Euro before) {
        return new CostLine(
                key,
                agreement.category(key.category()),
                name,
                stored == null ? null : stored.amount(),
                stored == null ? null : stored.entered(),
                before);
    }

    Map<CostKey, Stored> stored(Heading heading, @Nullable Long revision) {
        var stored = new LinkedHashMap<CostKey, Stored>();
        if (revision != null) {
            var query =
                    entities.createNativeQuery(STORED).setParameter(1, revision).setParameter(2, heading.contractor());
            for (var row : Row.of(query)) {
                var entered = new Line.Entered(row.number(4), row.text(5), row.moment(6));
                stored.put(
                        new CostKey(row.text(0), row.number(1)),
                        new Stored(row.text(2), euro(row, 3), entered, row.number(7)));
            }
        }
        return stored;
    }

    private Map<CostKey, Euro> before(Heading heading) {
        var query = entities.createNativeQuery(BEFORE)
                .setParameter(1, heading.contract())
                .setParameter(2, Date.valueOf(heading.period().previous().start()));
        var before = new LinkedHashMap<CostKey, Euro>();
        Row.of(query).forEach(row -> before.put(new CostKey(row.text(0), row.number(1)), euro(row, 2)));
        return before;
    }

    /**
     * Fills and empties.
     *
     * @throws RuleBroken when someone else changed one of them after this writer saw it, or the year is settled and closed
     */
    void fill(Heading heading, long revision, List<FilledCost> filled, Person by, Instant now) {
        var stored = stored(heading, revision);
        var changed = filled.stream()
                .filter(cost -> !Objects.equals(cost.amount(), amount(stored.get(cost.key()))))
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        closedYears.requireOpen(heading.contract(), heading.period().year());
        changed.forEach(cost -> requireSeen(cost, stored.get(cost.key())));
        write(revision, changed.stream().filter(cost -> cost.amount() != null).toList(), stored, by, now);
        remove(
                revision,
                changed.stream()
                        .filter(cost -> cost.amount() == null)
                        .map(FilledCost::key)
                        .toList());
    }

    private static @Nullable Euro amount(@Nullable Stored there) {
        return there == null ? null : there.amount();
    }

    private static void requireSeen(FilledCost cost, @Nullable Stored there) {
        if (there != null && cost.seen() != null && there.entered().version() != cost.seen()) {
            throw new RuleBroken(
                    Submission.Rule.COST_CHANGED_MEANWHILE,
                    there.organisationName(),
                    there.amount(),
                    there.entered().by());
        }
    }

    private void write(long revision, List<FilledCost> costs, Map<CostKey, Stored> stored, Person by, Instant now) {
        if (costs.isEmpty()) {
            return;
        }
        var micros = ChronoUnit.MICROS.between(Instant.EPOCH, now);
        var values = new ArrayList<@Nullable Object>();
        for (var cost : costs) {
            var there = stored.get(cost.key());
            values.add(revision);
            values.add(cost.key().category());
            values.add(cost.key().organisation());
            values.add(Objects.requireNonNull(cost.amount()).amount());
            values.add(by.account());
            values.add(MOMENTS.convertToDatabaseColumn(now));
            values.add(there == null ? micros : Math.max(micros, there.entered().version() + 1));
        }
        ManyRows.run(entities, WRITE.formatted(ManyRows.places(costs.size(), COLUMNS, 1)), values.toArray());
    }

    private void remove(long revision, List<CostKey> gone) {
        if (gone.isEmpty()) {
            return;
        }
        var values = new ArrayList<@Nullable Object>(List.of(revision));
        gone.forEach(key -> values.addAll(List.of(key.category(), key.organisation())));
        ManyRows.run(
                entities,
                "delete from cost_line where revision_id = ?1 and (category, organisation_id) in (%s)"
                        .formatted(ManyRows.places(gone.size(), 2, 2)),
                values.toArray());
    }

    /** Takes out what is no longer asked: of who turned out to take no part, or of a category that was dropped. */
    void removeAllBut(Heading heading, long revision, List<CostLine> due) {
        var asked = due.stream().map(CostLine::key).collect(Collectors.toSet());
        remove(
                revision,
                stored(heading, revision).keySet().stream()
                        .filter(key -> !asked.contains(key))
                        .toList());
    }

    private static Euro euro(Row row, int column) {
        return new Euro((BigDecimal) row.columns()[column]);
    }
}
