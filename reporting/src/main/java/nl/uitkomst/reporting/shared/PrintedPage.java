package nl.uitkomst.reporting.shared;

import nl.uitkomst.reporting.Texts;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A page to print, written from top to bottom: headings, paragraphs, tables. It is a tree and no text, so that nothing that somebody typed can become
 * part of its form. Every page of it says at its foot what it is and which page of how many.
 */
public final class PrintedPage implements Paper {

    private static final String LYING_A4 = "@page { size: A4 landscape; margin: 10mm 12mm 16mm; }";
    private static final String LYING_A3 = "@page { size: A3 landscape; margin: 12mm 15mm 19mm; }";

    private static final int LEAST_TEXT = 12;

    private final Document document;
    private final Element style;
    private final Element body;

    /** One cell of a table. */
    public record Cell(String text, Kind kind) {

        public enum Kind {
            TEXT,
            NUMBER
        }

        public static Cell text(String text) {
            return new Cell(text, Kind.TEXT);
        }

        public static Cell number(String text) {
            return new Cell(text, Kind.NUMBER);
        }
    }

    /** One row; its first cell names it. */
    public record Row(List<Cell> cells, Weight weight) {

        public enum Weight {
            PLAIN,
            TOTAL
        }

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row plain(Cell... cells) {
            return new Row(List.of(cells), Weight.PLAIN);
        }

        public static Row total(Cell... cells) {
            return new Row(List.of(cells), Weight.TOTAL);
        }
    }

    /** @param description what is to be seen on it, for whoever cannot see it */
    public record Picture(byte[] png, String description) {}

    /** With narrow margins and small type, for what has to be on one page. */
    public static PrintedPage onOne(Texts texts, String title, String foot) {
        var page = new PrintedPage(texts, title, foot);
        page.body.setAttribute("class", "dense");
        return page;
    }

    /** Lying, and of A3 when large, for what is wide. */
    public static PrintedPage lying(Texts texts, String title, String foot, boolean large) {
        var page = new PrintedPage(texts, title, foot);
        page.body.setAttribute("class", large ? "lying large" : "lying");
        page.style.setTextContent(style() + (large ? LYING_A3 : LYING_A4));
        return page;
    }

    /**
     * @param title also the name of the document
     * @param foot what stands at the foot of every page
     */
    public PrintedPage(Texts texts, String title, String foot) {
        document = empty();
        var html = (Element) document.appendChild(document.createElement("html"));
        html.setAttribute("lang", texts.language());
        var head = child(html, "head");
        child(head, "title").setTextContent(title);
        var description = child(head, "meta");
        description.setAttribute("name", "description");
        description.setAttribute("content", title);
        style = child(head, "style");
        style.setTextContent(style());
        body = child(html, "body");
        var running = child(body, "p");
        running.setAttribute("class", "foot");
        running.setTextContent(foot);
    }

    @Override
    public PrintedPage heading(String words) {
        child(body, "h1").setTextContent(words);
        return this;
    }

    @Override
    public PrintedPage section(String words) {
        child(body, "h2").setTextContent(words);
        return this;
    }

    @Override
    public PrintedPage paragraph(String words) {
        child(body, "p").setTextContent(words);
        return this;
    }

    @Override
    public PrintedPage note(String words) {
        return paragraph("note", words);
    }

    @Override
    public PrintedPage notice(String words) {
        return paragraph("notice", words);
    }

    private PrintedPage paragraph(String look, String words) {
        var paragraph = child(body, "p");
        paragraph.setAttribute("class", look);
        paragraph.setTextContent(words);
        return this;
    }

    @Override
    public PrintedPage subsection(String words) {
        child(body, "h3").setTextContent(words);
        return this;
    }

    @Override
    public PrintedPage items(List<String> items) {
        var list = child(body, "ul");
        items.forEach(item -> child(list, "li").setTextContent(item));
        return this;
    }

    /** What the page says, in large letters. */
    public PrintedPage message(String words) {
        return paragraph("message", words);
    }

    /** A heading with a few lines below it, that stay together, and a picture beside them. */
    public PrintedPage topic(String heading, List<String> lines, @Nullable Picture picture) {
        var topic = child(body, "div");
        topic.setAttribute("class", picture == null ? "topic" : "topic pictured");
        if (picture != null) {
            image(topic, picture);
        }
        child(topic, "h3").setTextContent(heading);
        lines.forEach(line -> child(topic, "p").setTextContent(line));
        return this;
    }

    /**
     * A picture by itself.
     *
     * @param millimetres how wide it is
     */
    public PrintedPage picture(Picture picture, int millimetres) {
        image(child(body, "div"), picture).setAttribute("style", "width: " + millimetres + "mm");
        return this;
    }

    private Element image(Element in, Picture picture) {
        var image = child(in, "img");
        image.setAttribute("alt", picture.description());
        image.setAttribute("src", "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.png()));
        return image;
    }

    /** What follows begins on a page of its own. */
    public PrintedPage nextPage() {
        child(body, "div").setAttribute("class", "next");
        return this;
    }

    @Override
    public PrintedPage table(List<Cell> head, List<Row> rows) {
        var table = child(body, "table");
        var names = child(child(table, "thead"), "tr");
        head.forEach(cell -> write(names, "th", "col", cell));
        if (isAllText(head, rows)) {
            share(names, head, rows);
        }
        var lines = child(table, "tbody");
        for (var row : rows) {
            var line = child(lines, "tr");
            if (row.weight() == Row.Weight.TOTAL) {
                line.setAttribute("class", "total");
            }
            for (var i = 0; i < row.cells().size(); i++) {
                write(
                        line,
                        i == 0 ? "th" : "td",
                        i == 0 ? "row" : "",
                        row.cells().get(i));
            }
        }
        return this;
    }

    private static boolean isAllText(List<Cell> head, List<Row> rows) {
        return head.size() > 2
                && rows.stream().flatMap(row -> row.cells().stream()).allMatch(cell -> cell.kind() == Cell.Kind.TEXT);
    }

    /** Columns of words are as wide as what stands in them asks, though a long one gets less than its share. */
    private static void share(Element names, List<Cell> head, List<Row> rows) {
        var wants = IntStream.range(0, head.size())
                .mapToDouble(column -> Math.sqrt(Stream.concat(
                                Stream.of(head.get(column)),
                                rows.stream().map(row -> row.cells().get(column)))
                        .mapToInt(cell -> Math.max(LEAST_TEXT, cell.text().length()))
                        .max()
                        .orElseThrow()))
                .toArray();
        var whole = DoubleStream.of(wants).sum();
        for (var column = 0; column < wants.length; column++) {
            ((Element) names.getChildNodes().item(column))
                    .setAttribute("style", "width: " + Math.round(100 * wants[column] / whole) + "%");
        }
    }

    private void write(Element row, String name, String scope, Cell cell) {
        var written = child(row, name);
        if (!scope.isEmpty()) {
            written.setAttribute("scope", scope);
        }
        if (cell.kind() == Cell.Kind.NUMBER) {
            written.setAttribute("class", "number");
        }
        written.setTextContent(cell.text());
    }

    public byte[] pdf() {
        return Pdf.of(document);
    }

    private Element child(Element parent, String name) {
        return (Element) parent.appendChild(document.createElement(name));
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String style() {
        try (InputStream stream = PrintedPage.class.getResourceAsStream("print.css")) {
            if (stream == null) {
                throw new IllegalStateException("The style of printed pages was not packed");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
