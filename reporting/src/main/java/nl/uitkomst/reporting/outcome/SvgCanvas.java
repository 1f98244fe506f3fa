package nl.uitkomst.reporting.outcome;

import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.DOMImplementation;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** A canvas on which drawing leaves markup: words stay words, and how things look stays in attributes, which a strict security policy allows. */
final class SvgCanvas {

    // Finding the XML of this Java takes as long as drawing a small chart does.
    private static final DOMImplementation DOCUMENTS = documents();

    private SvgCanvas() {}

    static SVGGraphics2D create() {
        var document = DOCUMENTS.createDocument("http://www.w3.org/2000/svg", "svg", null);
        var context = SVGGeneratorContext.createDefault(document);
        context.setPrecision(2);
        context.setComment(null);
        return new SVGGraphics2D(context, false);
    }

    private static DOMImplementation documents() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("No XML in this Java", e);
        }
    }
}
