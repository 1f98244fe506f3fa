package nl.uitkomst.reporting.outcome;

import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** A canvas on which drawing leaves markup: words stay words, and how things look stays in attributes, which a strict security policy allows. */
final class SvgCanvas {
    private SvgCanvas() {}

    static SVGGraphics2D create() {
        try {
            var document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null);
            var context = SVGGeneratorContext.createDefault(document);
            context.setPrecision(2);
            context.setComment(null);
            return new SVGGraphics2D(context, false);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("No XML in this Java", e);
        }
    }
}
