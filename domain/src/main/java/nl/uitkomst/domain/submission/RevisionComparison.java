package nl.uitkomst.domain.submission;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Two revisions of one report, line by line. */
public record RevisionComparison(Report.Version left, Report.Version right, List<Row> rows, List<Text> texts) {

    /**
     * One line in both.
     *
     * @param left absent when the line was not in that revision
     */
    public record Row(
            Line line, @Nullable Entry left, @Nullable Entry right) {
        public boolean isChanged() {
            return left == null ? right != null : !left.equals(right);
        }
    }

    /** One section of the narrative in both. */
    public record Text(
            NarrativeSection section,
            @Nullable String left,
            @Nullable String right) {
        public boolean isChanged() {
            return left == null ? right != null : !left.equals(right);
        }
    }

    public long changes() {
        return rows.stream().filter(Row::isChanged).count()
                + texts.stream().filter(Text::isChanged).count();
    }
}
