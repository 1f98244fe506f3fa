package nl.uitkomst.domain.publication;

import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.outcome.Figure;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import static java.util.stream.Collectors.toSet;
import static nl.uitkomst.domain.publication.Cell.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;

class SuppressionTest {

    @Test
    void the_smallest_other_part_is_hidden_too_where_the_total_gives_it_away() {
        var hidden = Suppression.of(SumTable.row(counts(12, 3, 9), count(24)), SmallNumbers.USUAL);

        assertThat(hidden).containsExactlyInAnyOrder(cell(1), cell(2));
    }

    @Test
    void without_a_shown_total_only_the_small_one_is_hidden() {
        var parts = new SumTable(Map.of(cell(0), count(12), cell(1), count(3), cell(2), count(9)));

        assertThat(Suppression.of(parts, SmallNumbers.USUAL)).containsExactly(cell(1));
    }

    @Test
    void nothing_is_hidden_when_nothing_is_small() {
        assertThat(Suppression.of(SumTable.row(counts(12, 0, 5), count(17)), SmallNumbers.USUAL))
                .isEmpty();
    }

    @Test
    void two_small_ones_that_are_few_together_take_a_third() {
        var hidden = Suppression.of(SumTable.row(counts(12, 1, 2, 30), count(45)), SmallNumbers.USUAL);

        assertThat(hidden).containsExactlyInAnyOrder(cell(0), cell(1), cell(2));
    }

    @Test
    void a_zero_is_only_taken_when_there_is_nothing_else() {
        var hidden = Suppression.of(SumTable.row(counts(0, 3, 9), count(12)), SmallNumbers.USUAL);

        assertThat(hidden).containsExactlyInAnyOrder(cell(1), cell(2));
    }

    @Test
    void a_ratio_is_hidden_for_few_cases_few_hits_and_few_others() {
        assertThat(SmallNumbers.USUAL.hides(ratio(0, 4))).isTrue();
        assertThat(SmallNumbers.USUAL.hides(ratio(4, 40))).isTrue();
        assertThat(SmallNumbers.USUAL.hides(ratio(36, 40))).isTrue();
        assertThat(SmallNumbers.USUAL.hides(ratio(5, 40))).isFalse();
        assertThat(SmallNumbers.USUAL.hides(ratio(0, 40))).isFalse();
        assertThat(SmallNumbers.USUAL.hides(ratio(40, 40))).isFalse();
    }

    @Test
    void an_average_is_hidden_for_few_respondents() {
        assertThat(SmallNumbers.USUAL.hides(new Figure(KpiKind.AVERAGE, number(30), number(4))))
                .isTrue();
        assertThat(SmallNumbers.USUAL.hides(new Figure(KpiKind.AVERAGE, number(38), number(5))))
                .isFalse();
    }

    @Test
    void what_was_hidden_before_stays_hidden_and_what_was_shown_hides_nothing() {
        var table = SumTable.row(counts(12, 3, 9, 20), count(44));

        var hidden = Suppression.of(table, SmallNumbers.USUAL, Set.of(cell(1), cell(0)), Set.of(cell(2), cell(3)));

        assertThat(hidden).containsExactlyInAnyOrder(cell(0), cell(1));
    }

    @Test
    void with_another_threshold_the_first_publication_still_counts() {
        var table = SumTable.row(counts(12, 3, 9, 20), count(44));
        var first = Suppression.of(table, SmallNumbers.USUAL);
        var shown = table.figures().keySet().stream()
                .filter(cell -> !first.contains(cell))
                .collect(toSet());

        var second = Suppression.of(table, new SmallNumbers(10), first, shown);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void nothing_hidden_can_be_computed_from_rows_columns_and_totals() {
        var random = new Random(42);
        for (var i = 0; i < 400; i++) {
            var table = randomTable(random, 2 + random.nextInt(3), 2 + random.nextInt(3));

            var hidden = Suppression.of(table, SmallNumbers.USUAL);

            assertThat(Elimination.determined(table, hidden))
                    .as("of %s hidden in %s", hidden, table)
                    .isEmpty();
            table.figures().forEach((cell, figure) -> {
                if (SmallNumbers.USUAL.hides(figure)) {
                    assertThat(hidden).contains(cell);
                }
            });
        }
    }

    private static SumTable randomTable(Random random, int rows, int columns) {
        var cells = new HashMap<Cell, Figure>();
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < columns; column++) {
                var value = random.nextInt(4) == 0 ? random.nextInt(5) : random.nextInt(60);
                put(cells, row, column, value);
                put(cells, row, TOTAL, value);
                put(cells, TOTAL, column, value);
                put(cells, TOTAL, TOTAL, value);
            }
        }
        return new SumTable(cells);
    }

    private static void put(Map<Cell, Figure> cells, int row, int column, int value) {
        cells.merge(new Cell(row, column), count(value), Figure::plus);
    }

    private static Cell cell(int column) {
        return new Cell(0, column);
    }

    private static List<Figure> counts(int... values) {
        return Arrays.stream(values).mapToObj(SuppressionTest::count).toList();
    }

    private static Figure count(int value) {
        return new Figure(KpiKind.COUNT, number(value), BigDecimal.ONE);
    }

    private static Figure ratio(int numerator, int denominator) {
        return new Figure(KpiKind.RATIO, number(numerator), number(denominator));
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
