package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.submission.NarrativeSection;
import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.submission.LineFinder.Spot;
import nl.uitkomst.reporting.submission.WorkbookLayout.Sheet;
import org.apache.poi.ss.util.CellReference;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** To which sheet and cell the names of a workbook lead, so that a sheet is found under whatever title it has now. */
final class SheetNames {

    private static final Pattern ONE_CELL = Pattern.compile("('?)(.+)\\1!\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})(:.*)?");
    private static final int LONGEST = 200;

    private final WorkbookIndex index;

    SheetNames(WorkbookIndex index) {
        this.index = index;
    }

    /** The sheet on which the lines are filled. */
    Optional<String> input(ReportForm form) {
        var named = form.lines().stream()
                .flatMap(line -> Stream.of(LineField.values()).map(field -> WorkbookLayout.name(line.key(), field)))
                .flatMap(name -> sheetOf(name).stream())
                .toList();
        return LineFinder.Most.frequent(named).or(() -> titled(Sheet.INPUT));
    }

    /** The sheet on which the story is told. */
    Optional<String> narrative() {
        var named = Stream.of(NarrativeSection.values())
                .flatMap(section -> sheetOf(WorkbookLayout.name(section)).stream())
                .toList();
        return LineFinder.Most.frequent(named).or(() -> titled(Sheet.NARRATIVE));
    }

    /** The cell that has this name, when it is on this sheet. */
    Optional<Spot> spot(String name, String sheet) {
        return reference(name)
                .filter(found -> sheet(found).equals(sheet))
                .map(found -> new Spot(
                        Integer.parseInt(found.group(4)) - 1, CellReference.convertColStringToIndex(found.group(3))))
                .filter(spot -> spot.row() >= 0);
    }

    private Optional<String> sheetOf(String name) {
        return reference(name).map(SheetNames::sheet).filter(index.sheets()::contains);
    }

    private Optional<java.util.regex.MatchResult> reference(String name) {
        return Stream.of(name)
                .map(index::name)
                .filter(Objects::nonNull)
                .filter(text -> text.length() <= LONGEST)
                .map(ONE_CELL::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(java.util.regex.Matcher::toMatchResult)
                .findFirst();
    }

    private static String sheet(java.util.regex.MatchResult reference) {
        return reference.group(2).replace("''", "'");
    }

    private Optional<String> titled(Sheet sheet) {
        return List.of(Texts.in("nl"), Texts.in("en")).stream()
                .map(sheet::title)
                .filter(index.sheets()::contains)
                .findFirst();
    }
}
