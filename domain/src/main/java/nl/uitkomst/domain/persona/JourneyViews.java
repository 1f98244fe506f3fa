package nl.uitkomst.domain.persona;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.Remembered;
import nl.uitkomst.domain.shared.Row;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Journeys as they are read: in one query when a tender took it, in six otherwise. Whoever asks has to see to it that the reader may see it: of a tender, its
 * own rules say so; for everything else {@link JourneyDesk} does.
 */
@ApplicationScoped
public class JourneyViews {

    private static final String HEAD = """
            select j.id, j.organisation_id, j.title, j.about, j.illustrative, cast(j.frozen_at as char), j.frozen, j.version,
                   x.axis_key, x.name, x.low_end, x.high_end, y.axis_key as up_key, y.name as up_name, y.low_end as up_low, y.high_end as up_high
            from journey j
            join persona_axis x on x.id = j.across_axis_id
            join persona_axis y on y.id = j.up_axis_id
            where j.public_id = ?1
            """;

    private static final String PERSONAS = """
            select p.id, cast(p.public_id as char), p.name, p.quote, p.about, p.needs, p.figure, cast(p.picture as char), p.alt, p.illustrative, p.version
            from journey_persona jp join persona p on p.id = jp.persona_id
            where jp.journey_id = ?1 order by jp.place
            """;

    private static final String SCORES = """
            select s.persona_id, a.axis_key, s.score
            from journey_persona jp join persona_score s on s.persona_id = jp.persona_id join persona_axis a on a.id = s.axis_id
            where jp.journey_id = ?1
            """;

    private static final String CELLS = """
            select cast(p.public_id as char), c.stage_key, c.does, c.feels, c.needs, c.key_moment
            from journey_cell c
            join persona p on p.id = c.persona_id
            join journey_persona jp on jp.journey_id = c.journey_id and jp.persona_id = c.persona_id
            join journey_stage s on s.journey_id = c.journey_id and s.stage_key = c.stage_key
            where c.journey_id = ?1 order by jp.place, s.place
            """;

    private static final String RESEARCH = """
            select number, kind, asked, answered, from_day, until_day, source, findings
            from journey_inquiry where journey_id = ?1 order by from_day, number
            """;

    private static final Remembered<String, JourneyView> FROZEN = new Remembered<>(100);

    @PersistenceContext
    EntityManager entities;

    /** What is read of a journey before its parts are. */
    record Head(
            long id,
            UUID key,
            long organisation,
            String title,
            String about,
            boolean illustrative,
            @Nullable Instant frozenAt,
            @Nullable String frozen,
            long version,
            Axes axes) {

        static Head of(UUID key, Row row) {
            return new Head(
                    row.number(0),
                    key,
                    row.number(1),
                    row.text(2),
                    row.text(3),
                    row.flag(4),
                    row.momentOrNull(5),
                    row.textOrNull(6),
                    row.number(7),
                    new Axes(axis(row, 8), axis(row, 12)));
        }

        private static Axis axis(Row row, int first) {
            return new Axis(row.text(first), row.text(first + 1), row.text(first + 2), row.text(first + 3));
        }
    }

    /** @throws Missing when there is no such journey */
    public JourneyView of(UUID key) {
        var head = Row.of(entities.createNativeQuery(HEAD).setParameter(1, key.toString())).stream()
                .findFirst()
                .map(row -> Head.of(key, row))
                .orElseThrow(() -> new Missing("journey", key));
        return head.frozen() == null ? asItIs(head) : frozen(head, head.frozen());
    }

    /** With all that is not in the text among what it is known by. */
    private static JourneyView frozen(Head head, String text) {
        var known = head.key() + " " + head.organisation() + " " + head.illustrative() + " " + head.frozenAt() + " "
                + head.version();
        return FROZEN.of(known + text, all -> JourneyText.read(text, head));
    }

    private JourneyView asItIs(Head head) {
        return new JourneyView(
                head.key(),
                head.organisation(),
                head.title(),
                head.about(),
                head.illustrative(),
                head.axes(),
                stages(head),
                personas(head),
                cells(head),
                research(head),
                null,
                head.version());
    }

    private List<Stage> stages(Head head) {
        return rows("select stage_key, name from journey_stage where journey_id = ?1 order by place", head).stream()
                .map(row -> new Stage(row.text(0), row.text(1)))
                .toList();
    }

    private List<SeenPersona> personas(Head head) {
        var scores = scores(rows(SCORES, head));
        return rows(PERSONAS, head).stream().map(row -> persona(row, scores)).toList();
    }

    /** Scores by axis, by the id of the persona, from rows of persona, axis and score. */
    static Map<Long, Map<String, Integer>> scores(List<Row> rows) {
        var scores = new HashMap<Long, Map<String, Integer>>();
        rows.forEach(row ->
                scores.computeIfAbsent(row.number(0), id -> new HashMap<>()).put(row.text(1), row.small(2)));
        return scores;
    }

    static SeenPersona persona(Row row, Map<Long, Map<String, Integer>> scores) {
        var figure = row.textOrNull(6);
        var sent = row.textOrNull(7);
        var picture = new Picture(
                figure == null ? null : Figure.valueOf(figure),
                sent == null ? null : UUID.fromString(sent),
                row.text(8));
        return new SeenPersona(
                UUID.fromString(row.text(1)),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                picture,
                Map.copyOf(scores.getOrDefault(row.number(0), Map.of())),
                row.flag(9),
                row.number(10));
    }

    private List<Cell> cells(Head head) {
        return rows(CELLS, head).stream()
                .map(row -> new Cell(
                        new Spot(UUID.fromString(row.text(0)), row.text(1)),
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        row.textOrNull(5)))
                .toList();
    }

    private List<HeldInquiry> research(Head head) {
        return rows(RESEARCH, head).stream()
                .map(row -> new HeldInquiry(
                        row.small(0),
                        new Inquiry(
                                Inquiry.Kind.valueOf(row.text(1)),
                                row.isNull(2) ? null : (Integer) row.small(2),
                                row.small(3),
                                row.date(4),
                                row.date(5),
                                row.text(6),
                                row.text(7))))
                .toList();
    }

    private List<Row> rows(String query, Head head) {
        return Row.of(by(query, head));
    }

    private Query by(String query, Head head) {
        return entities.createNativeQuery(query).setParameter(1, head.id());
    }
}
