package nl.uitkomst.reporting.shared;

import nl.uitkomst.domain.shared.CleanText;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.PrintedPage.Cell;
import nl.uitkomst.reporting.shared.PrintedPage.Row;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;

/**
 * A page as a Word document (DOCX) that people can go on working in: headings, lists and tables are Word's own styles, the language is set, and every page
 * says at its foot what it is. What somebody typed is only ever text.
 */
public final class WordPage implements Paper {

    private static final int WIDTH = 11906;
    private static final int HEIGHT = 16838;
    private static final int MARGIN = 1134;
    private static final int BULLETS = 1;

    /** The share of a table that its first column takes, in percent. */
    private static final int FIRST = 31;

    private final XWPFDocument document = new XWPFDocument();

    /**
     * @param title also the name of the document
     * @param foot what stands at the foot of every page
     */
    public WordPage(Texts texts, String title, String foot) {
        styles(texts.locale().toLanguageTag());
        lists();
        size();
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator("Uitkomst");
        properties.getUnderlyingProperties().setLanguageProperty(texts.locale().toLanguageTag());
        foot(foot);
    }

    private void styles(String language) {
        try (var stream = part("word-styles.xml")) {
            var styles = StylesDocument.Factory.parse(stream).getStyles();
            document.createStyles().setStyles(styles);
            document.getStyles().setSpellingLanguage(language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("The styles of Word pages are no styles", e);
        }
    }

    private void lists() {
        try (var stream = part("word-lists.xml")) {
            CTNumbering lists = NumberingDocument.Factory.parse(stream).getNumbering();
            document.createNumbering().setNumbering(lists);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("The lists of Word pages are no lists", e);
        }
    }

    private void size() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        var margins = section.addNewPgMar();
        var margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setGutter(BigInteger.ZERO);
    }

    private void foot(String words) {
        var footer = document.createFooter(HeaderFooterType.DEFAULT);
        var line = footer.createParagraph();
        line.setStyle("Footer");
        line.createRun().setText(words + "\t");
        line.getCTP().addNewFldSimple().setInstr("PAGE");
        line.createRun().setText(" / ");
        line.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    @Override
    public WordPage heading(String words) {
        return styled("Title", words);
    }

    @Override
    public WordPage section(String words) {
        return styled("Heading1", words);
    }

    @Override
    public WordPage subsection(String words) {
        return styled("Heading2", words);
    }

    @Override
    public WordPage paragraph(String words) {
        return styled("Normal", words);
    }

    @Override
    public WordPage note(String words) {
        return styled("SmallNote", words);
    }

    @Override
    public WordPage notice(String words) {
        return styled("Notice", words);
    }

    @Override
    public WordPage items(List<String> items) {
        items.forEach(item -> {
            var line = document.createParagraph();
            line.setStyle("ListBullet");
            line.setNumID(BigInteger.valueOf(BULLETS));
            write(line, item);
        });
        return this;
    }

    private WordPage styled(String style, String words) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        write(paragraph, words);
        return this;
    }

    @Override
    public WordPage table(List<Cell> head, List<Row> rows) {
        var table = document.createTable(rows.size() + 1, head.size());
        table.setStyleID("PlainTable");
        table.setWidth("100%");
        table.getCTTbl().getTblPr().unsetTblBorders(); // those of the style
        table.getCTTbl().getTblPr().addNewTblLook().setFirstRow(true);
        var names = table.getRow(0);
        names.setRepeatHeader(true);
        fill(names, head);
        for (var i = 0; i < rows.size(); i++) {
            var row = table.getRow(i + 1);
            row.setCantSplitRow(true);
            fill(row, rows.get(i).cells());
        }
        afterTable();
        return this;
    }

    private static void fill(XWPFTableRow row, List<Cell> cells) {
        for (var i = 0; i < cells.size(); i++) {
            row.getCell(i).setWidth(i == 0 ? FIRST + "%" : (100 - FIRST) / (cells.size() - 1) + "%");
            var paragraph = row.getCell(i).getParagraphs().get(0);
            if (cells.get(i).kind() == Cell.Kind.NUMBER) {
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
            }
            write(paragraph, cells.get(i).text());
        }
    }

    /** So that what follows does not stick to it. */
    private void afterTable() {
        document.createParagraph().setSpacingAfter(0);
    }

    private static void write(XWPFParagraph paragraph, String words) {
        var run = paragraph.createRun();
        var lines = words.split("\\R", -1);
        for (var i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(CleanText.of(lines[i]), i);
        }
    }

    public byte[] docx() {
        var bytes = new ByteArrayOutputStream();
        try (document) {
            document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static InputStream part(String name) {
        var stream = WordPage.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException(name + " was not packed");
        }
        return stream;
    }
}
