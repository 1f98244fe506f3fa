package nl.uitkomst.reporting.outcome;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.awt.Color;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Turns what was drawn into small markup that can stand in a page: no identifiers that could clash, no styles that a security policy would
 * refuse, no attribute that says what is so already, and a size that follows the page.
 */
public final class SvgMarkup {
    private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");
    private static final String SPECIAL = "&<>\"";
    private static final HexFormat HEX = HexFormat.of();
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("fill", "#17212e"),
            Map.entry("fill-opacity", "1"),
            Map.entry("stroke", "none"),
            Map.entry("stroke-opacity", "1"),
            Map.entry("stroke-width", "1"),
            Map.entry("stroke-dasharray", "none"),
            Map.entry("stroke-dashoffset", "0"),
            Map.entry("stroke-linecap", "butt"),
            Map.entry("stroke-linejoin", "miter"),
            Map.entry("font-weight", "400"),
            Map.entry("transform", ""));
    private static final Map<String, String> PLACES = Map.of(
            "rect", "x y width height rx",
            "line", "x1 y1 x2 y2",
            "circle", "cx cy r",
            "ellipse", "cx cy rx ry",
            "path", "d",
            "polygon", "points",
            "polyline", "points",
            "text", "x y");

    private final int width;
    private final int height;
    private final String fontSize;
    private final StringBuilder out = new StringBuilder(8000);
    private String open = "";

    SvgMarkup(int width, int height, float fontSize) {
        this.width = width;
        this.height = height;
        this.fontSize = number(String.valueOf(fontSize));
    }

    String inline(Painting painting, String id, String cssClass, String title, String description) {
        out.append("<svg class=\"").append(escaped(cssClass)).append("\" ");
        return finish(painting, id, title, description);
    }

    String file(Painting painting, String title, String description) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" ");
        return finish(painting, "uitkomst", title, description);
    }

    private String finish(Painting painting, String id, String title, String description) {
        out.append("viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" role=\"img\" aria-labelledby=\"")
                .append(escaped(id))
                .append("-t")
                .append(description.isEmpty() ? "" : " " + escaped(id) + "-d")
                .append("\" ")
                .append("font-family=\"'Source Sans 3 Variable','Source Sans 3',sans-serif\" font-size=\"")
                .append(fontSize)
                .append("\" fill=\"#17212e\">");
        named("title", id + "-t", title);
        if (!description.isEmpty()) {
            named("desc", id + "-d", description);
        }
        painting.in(this);
        close();
        return out.append("</svg>").toString();
    }

    private void named(String element, String id, String text) {
        out.append('<').append(element).append(" id=\"").append(escaped(id)).append("\">");
        out.append(escaped(text)).append("</").append(element).append('>');
    }

    /** What was drawn on a canvas. */
    void drawn(Element root) {
        add(root, new LinkedHashMap<>());
    }

    /**
     * One shape.
     *
     * @param look its attributes, each after a space; neighbours with the same look share a group
     * @param shape its element with its places
     */
    public void shape(String look, String shape) {
        open(look);
        out.append(shape);
    }

    /** Words at their place. */
    public void words(String look, double x, double y, String words) {
        open(look);
        out.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y));
        out.append("\">").append(escaped(words)).append("</text>");
    }

    /** The size of words of which none is told. */
    public String fontSize() {
        return fontSize;
    }

    private void add(Element element, Map<String, String> inherited) {
        if ("defs".equals(element.getLocalName())) {
            return;
        }
        var look = look(element, inherited);
        var places = PLACES.get(element.getLocalName());
        if (places != null) {
            write(element, places, look);
            return;
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                add(inner, look);
            }
        }
    }

    private Map<String, String> look(Element element, Map<String, String> inherited) {
        var look = new LinkedHashMap<>(inherited);
        var attributes = element.getAttributes();
        for (var i = 0; i < attributes.getLength(); i++) {
            var name = attributes.item(i).getNodeName();
            var value = attributes.item(i).getNodeValue();
            if (name.equals("font-family")) {
                look.put("font-weight", value.contains("Semibold") ? "600" : "400");
            } else if (name.equals("transform")) {
                look.merge("transform", transform(value), (outer, inner) -> (outer + " " + inner).strip());
            } else if (name.equals("font-size")) {
                look.put(name, number(value.replace("px", "")));
            } else if (USUAL.containsKey(name) && !name.equals("font-weight")) {
                look.put(name, name.equals("fill") || name.equals("stroke") ? colour(value) : value);
            }
        }
        return look;
    }

    private void write(Element element, String places, Map<String, String> look) {
        var isText = element.getLocalName().equals("text");
        if (isText && element.getTextContent().isBlank()) {
            return;
        }
        open(attributes(look, isText));
        out.append('<').append(element.getLocalName());
        for (var place : places.split(" ")) {
            var value = element.getAttribute(place);
            if (!value.isEmpty() && !(place.equals("rx") && value.equals("0"))) {
                out.append(' ')
                        .append(place)
                        .append("=\"")
                        .append(shortened(place, value))
                        .append('"');
            }
        }
        if (isText) {
            out.append('>').append(escaped(element.getTextContent())).append("</text>");
        } else {
            out.append("/>");
        }
    }

    private static String shortened(String place, String value) {
        return place.equals("d") || place.equals("points") ? path(value) : number(value);
    }

    private String attributes(Map<String, String> look, boolean isText) {
        var written = new StringBuilder();
        look.forEach((name, value) -> {
            var isFont = name.startsWith("font");
            var usual = name.equals("font-size") ? fontSize : USUAL.getOrDefault(name, "");
            var unseen = name.startsWith("stroke")
                    && (isText
                            || !look.containsKey("stroke")
                            || look.get("stroke").equals("none"));
            if (!value.equals(usual) && (isText || !isFont) && !unseen) {
                written.append(' ').append(name).append("=\"").append(value).append('"');
            }
        });
        return written.toString();
    }

    /** Neighbours that look the same share one group. */
    private void open(String attributes) {
        if (!attributes.equals(open)) {
            close();
            if (!attributes.isEmpty()) {
                out.append("<g").append(attributes).append('>');
            }
            open = attributes;
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            out.append("</g>");
            open = "";
        }
    }

    private static String colour(String value) {
        var rgb = RGB.matcher(value);
        if (rgb.matches()) {
            return "#" + part(rgb.group(1)) + part(rgb.group(2)) + part(rgb.group(3));
        }
        return switch (value) {
            case "white" -> "#fff";
            case "black" -> "#000";
            default -> value;
        };
    }

    private static String part(String value) {
        return HEX.toHexDigits((byte) Integer.parseInt(value));
    }

    private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+");

    private static String path(String value) {
        return NUMBER.matcher(value.replace(" ,", ",")).replaceAll(found -> number(found.group()));
    }

    private static String transform(String value) {
        return path(value);
    }

    /** To a tenth of a point, without a trailing zero. */
    public static String number(double value) {
        var tenths = Math.round(value * 10);
        var whole = Long.toString(Math.abs(tenths) / 10);
        var rest = Math.abs(tenths) % 10;
        return (tenths < 0 ? "-" : "") + (rest == 0 ? whole : whole + "." + rest);
    }

    private static String number(String value) {
        return number(Double.parseDouble(value));
    }

    /** As six hexadecimal digits after a number sign. */
    public static String colour(Color colour) {
        return "#" + HEX.toHexDigits(colour.getRGB(), 6);
    }

    private static String escaped(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (SPECIAL.indexOf(text.charAt(i)) >= 0) {
                return escapedAll(text);
            }
        }
        return text;
    }

    private static String escapedAll(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
