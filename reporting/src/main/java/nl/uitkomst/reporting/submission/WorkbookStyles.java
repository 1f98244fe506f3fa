package nl.uitkomst.reporting.submission;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The look of the workbook: sand for what is said, hairlines, and a drawn border only where something is to be filled. */
final class WorkbookStyles {

    private static final String LETTER = "Arial";
    private static final String INK = "17212E";
    private static final String SOFT = "4C5562";
    private static final String BRAND = "12436D";
    private static final String SAND = "F6F2E9";
    private static final String HAIR = "DCD6C8";
    private static final String EDGE = "7C7567";
    static final String WRONG = "801650";

    /** What a cell is for. */
    enum Kind {
        PLAIN(10, INK),
        SOFT_TEXT(9, SOFT),
        MESSAGE(20, INK),
        BAND(10, SOFT),
        MARK(10, WRONG),
        HEADING(13, BRAND),
        COLUMN(9, SOFT),
        FIGURE_COLUMN(9, SOFT),
        TEXT_COLUMN(9, SOFT),
        LABEL(10, INK),
        CLOSED(10, SOFT),
        ASIDE(10, SOFT),
        STATE(10, SOFT),
        TOTAL(10, INK),
        INPUT_TEXT(10, INK),
        LONG_TEXT(10, INK);

        private final int size;
        private final String ink;

        Kind(int size, String ink) {
            this.size = size;
            this.ink = ink;
        }
    }

    private final XSSFWorkbook workbook;
    private final Map<Kind, XSSFCellStyle> styles = new EnumMap<>(Kind.class);
    private final Map<String, XSSFCellStyle> inputs = new HashMap<>();
    private final Map<XSSFCellStyle, XSSFCellStyle> quoted = new HashMap<>();

    WorkbookStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        for (var kind : Kind.values()) {
            styles.put(kind, dressed(kind));
        }
    }

    XSSFCellStyle of(Kind kind) {
        return styles.get(kind);
    }

    /** A cell to fill with a number, shown in this format; Excel shows it in the notation of whoever opens it. */
    XSSFCellStyle input(String format) {
        return inputs.computeIfAbsent(format, this::inputStyle);
    }

    /** The same look for a text that a spreadsheet could take for a formula. */
    XSSFCellStyle quoted(XSSFCellStyle style) {
        return quoted.computeIfAbsent(style, plain -> {
            var copy = workbook.createCellStyle();
            copy.cloneStyleFrom(plain);
            copy.setQuotePrefixed(true);
            return copy;
        });
    }

    private XSSFCellStyle dressed(Kind kind) {
        var style = workbook.createCellStyle();
        style.setFont(font(kind.size, kind.ink, kind == Kind.HEADING || kind == Kind.TOTAL || kind == Kind.MARK));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setLocked(true);
        switch (kind) {
            case MESSAGE, BAND, MARK -> fill(style, SAND);
            case COLUMN -> column(style);
            case TEXT_COLUMN -> {
                column(style);
                style.setAlignment(HorizontalAlignment.LEFT);
                style.setIndention((short) 1);
            }
            case FIGURE_COLUMN -> {
                column(style);
                style.setAlignment(HorizontalAlignment.RIGHT);
            }
            case SOFT_TEXT, PLAIN -> {
                style.setWrapText(true);
                style.setVerticalAlignment(VerticalAlignment.TOP);
            }
            case LABEL -> hairline(style);
            case STATE -> {
                hairline(style);
                style.setAlignment(HorizontalAlignment.LEFT);
                style.setIndention((short) 1);
            }
            case CLOSED, ASIDE -> {
                hairline(style);
                style.setAlignment(HorizontalAlignment.RIGHT);
            }
            case TOTAL -> {
                style.setBorderTop(BorderStyle.THIN);
                style.setTopBorderColor(color(INK));
            }
            case INPUT_TEXT -> text(style, VerticalAlignment.CENTER);
            case LONG_TEXT -> text(style, VerticalAlignment.TOP);
            case HEADING -> {}
        }
        return style;
    }

    private void column(XSSFCellStyle style) {
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setBottomBorderColor(color(INK));
    }

    private void text(XSSFCellStyle style, VerticalAlignment alignment) {
        edged(style);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        style.setWrapText(true);
        style.setVerticalAlignment(alignment);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
    }

    private XSSFCellStyle inputStyle(String format) {
        var style = workbook.createCellStyle();
        style.setFont(font(10, INK, false));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        edged(style);
        return style;
    }

    private void edged(XSSFCellStyle style) {
        style.setLocked(false);
        fill(style, "FFFFFF");
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(color(EDGE));
        style.setBottomBorderColor(color(EDGE));
        style.setLeftBorderColor(color(EDGE));
        style.setRightBorderColor(color(EDGE));
    }

    private void hairline(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(color(HAIR));
    }

    private static void fill(XSSFCellStyle style, String tint) {
        style.setFillForegroundColor(color(tint));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(int size, String ink, boolean bold) {
        var font = workbook.createFont();
        font.setFontName(LETTER);
        font.setFontHeightInPoints((short) size);
        font.setColor(color(ink));
        font.setBold(bold);
        return font;
    }

    static XSSFColor color(String tint) {
        return new XSSFColor(java.util.HexFormat.of().parseHex(tint), null);
    }
}
