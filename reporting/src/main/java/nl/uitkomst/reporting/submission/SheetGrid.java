package nl.uitkomst.reporting.submission;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The filled cells of one sheet, by row and column counted from 0. */
final class SheetGrid {

    /** @param hidden whether a person would not see it */
    record Row(boolean hidden, NavigableMap<Integer, Raw> cells) {}

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-uuuu");
    private static final Pattern ESCAPED = Pattern.compile("_x(00[01][0-9A-Fa-f])_");
    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;

    private final NavigableMap<Integer, Row> rows = new TreeMap<>();

    private SheetGrid() {}

    static SheetGrid read(byte[] part, WorkbookIndex index, Budget budget) throws Refused {
        var grid = new SheetGrid();
        SafeXml.read(part, grid.new Handler(index, budget));
        return grid;
    }

    NavigableMap<Integer, Row> rows() {
        return rows;
    }

    Raw at(int row, int column) {
        var there = rows.get(row);
        return there == null ? Raw.EMPTY : there.cells().getOrDefault(column, Raw.EMPTY);
    }

    boolean isHidden(int row) {
        var there = rows.get(row);
        return there != null && there.hidden();
    }

    private final class Handler extends DefaultHandler {
        private final WorkbookIndex index;
        private final Budget budget;
        private final StringBuilder text = new StringBuilder();
        private @Nullable Row row;
        private int rowNumber = -1;
        private int column = -1;
        private String type = "n";
        private int style;
        private boolean formula;
        private boolean reading;

        Handler(WorkbookIndex index, Budget budget) {
            this.index = index;
            this.budget = budget;
        }

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
            switch (name) {
                case "row" -> row(attributes);
                case "c" -> cell(attributes);
                case "f" -> formula = true;
                case "v", "t" -> reading = true;
                default -> {}
            }
        }

        private void row(Attributes attributes) throws SAXException {
            WorkbookIndex.pay(budget);
            var said = WorkbookIndex.number(attributes.getValue("r")) - 1;
            rowNumber = said < 0 ? rowNumber + 1 : Math.min(said, MOST_ROWS);
            column = -1;
            var hidden = WorkbookIndex.isTrue(attributes.getValue("hidden"));
            row = rows.computeIfAbsent(rowNumber, number -> new Row(hidden, new TreeMap<>()));
        }

        private void cell(Attributes attributes) throws SAXException {
            WorkbookIndex.pay(budget);
            column = column(attributes.getValue("r"));
            type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
            style = WorkbookIndex.number(attributes.getValue("s"));
            formula = false;
            text.setLength(0);
        }

        private int column(@Nullable String address) {
            var letters = address == null ? "" : address.replaceAll("[^A-Za-z]", "");
            return letters.isEmpty() || letters.length() > 3
                    ? Math.min(column + 1, MOST_COLUMNS)
                    : CellReference.convertColStringToIndex(letters);
        }

        @Override
        public void characters(char[] letters, int start, int length) {
            if (reading) {
                text.append(letters, start, length);
            }
        }

        @Override
        public void endElement(String uri, String name, String qName) {
            if (name.equals("v") || name.equals("t")) {
                reading = false;
            } else if (name.equals("c") && row != null && !text.isEmpty()) {
                var raw = raw(text.toString());
                if (!raw.isEmpty()) {
                    row.cells().put(column, formula ? raw.fromFormula() : raw);
                }
            }
        }

        private Raw raw(String value) {
            return switch (type) {
                case "s" -> text(index.text(WorkbookIndex.number(value)).orElse(""));
                case "str", "inlineStr" -> text(value);
                case "b" -> Raw.of(Raw.Kind.TRUTH, WorkbookIndex.isTrue(value) ? "WAAR" : "ONWAAR");
                case "e" -> Raw.of(Raw.Kind.FAULT, PlainText.shortened(value));
                case "d" -> Raw.of(Raw.Kind.DATE, PlainText.shortened(value));
                default -> number(value.strip());
            };
        }

        /** Spreadsheets write a control character as its number between underscores. */
        private Raw text(String value) {
            return Raw.typed(
                    ESCAPED.matcher(value).replaceAll(found -> found.group(1).equals("000A") ? "\n" : ""));
        }

        private Raw number(String value) {
            if (value.length() > LONGEST_NUMBER) {
                return Raw.typed(value);
            }
            try {
                var number = Raw.number(new BigDecimal(value));
                return index.isDate(style) ? date(number, value) : number;
            } catch (ArithmeticException | NumberFormatException e) { // a file may claim anything to be a number
                return Raw.typed(value);
            }
        }

        private Raw date(Raw number, String value) {
            var day = DateUtil.getLocalDateTime(Double.parseDouble(value), index.isFrom1904());
            return Raw.of(Raw.Kind.DATE, day == null ? number.text() : DAY.format(day));
        }
    }
}
