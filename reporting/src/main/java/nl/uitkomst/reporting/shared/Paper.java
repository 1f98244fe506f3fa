package nl.uitkomst.reporting.shared;

import nl.uitkomst.reporting.shared.PrintedPage.Cell;
import nl.uitkomst.reporting.shared.PrintedPage.Row;

import java.util.List;

/** Something that is written from top to bottom, whatever kind of file it becomes. */
public interface Paper {

    Paper heading(String words);

    Paper section(String words);

    Paper subsection(String words);

    Paper paragraph(String words);

    /** Small and grey, for where something comes from. */
    Paper note(String words);

    /** In a frame, for what must not be overlooked. */
    Paper notice(String words);

    Paper items(List<String> items);

    /** @param head the names of the columns; those above numbers stand right too */
    Paper table(List<Cell> head, List<Row> rows);

    /** What somebody typed, with its lines as they were. */
    default Paper asWritten(String text) {
        text.strip().lines().filter(line -> !line.isBlank()).forEach(this::paragraph);
        return this;
    }
}
