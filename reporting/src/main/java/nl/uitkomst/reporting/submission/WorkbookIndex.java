package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.submission.Finding.Code;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a workbook says of itself before its sheets: their names and places, the named cells, the shared texts and which formats are dates. */
final class WorkbookIndex {

    private final WorkbookParts parts;
    private final Budget budget;
    private final Map<String, String> sheetIds = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Boolean> dates = new ArrayList<>();
    private boolean from1904;

    private WorkbookIndex(WorkbookParts parts, Budget budget) {
        this.parts = parts;
        this.budget = budget;
    }

    static WorkbookIndex of(WorkbookParts parts, Budget budget) throws Refused {
        var index = new WorkbookIndex(parts, budget);
        SafeXml.read(parts.get("[Content_Types].xml"), index.new ContentTypes());
        for (var relationships : parts.relationships()) {
            SafeXml.read(parts.get(relationships), index.new Relationships(relationships));
        }
        var workbook = index.target("", "officeDocument").orElseThrow(() -> new Refused(Code.DAMAGED));
        SafeXml.read(parts.get(workbook), index.new Workbook());
        var shared = index.target(workbook, "sharedStrings");
        if (shared.isPresent()) {
            SafeXml.read(parts.get(shared.get()), index.new SharedTexts());
        }
        var styles = index.target(workbook, "styles");
        if (styles.isPresent()) {
            SafeXml.read(parts.get(styles.get()), index.new Formats());
        }
        return index;
    }

    List<String> sheets() {
        return List.copyOf(sheetIds.keySet());
    }

    /** What a name of the whole workbook stands for, as the file has it; names count whatever their letters' size. */
    @Nullable
    String name(String name) {
        return names.get(name.toLowerCase(Locale.ROOT));
    }

    SheetGrid grid(String sheet) throws Refused {
        var target = targets.get("xl#" + sheetIds.get(sheet));
        if (target == null) {
            throw new Refused(Code.DAMAGED);
        }
        return SheetGrid.read(parts.get(target), this, budget);
    }

    /** A shared text, or none when the number leads nowhere. */
    Optional<String> text(int number) {
        return number >= 0 && number < texts.size() ? Optional.of(texts.get(number)) : Optional.empty();
    }

    boolean isDate(int style) {
        return style >= 0 && style < dates.size() && dates.get(style);
    }

    boolean isFrom1904() {
        return from1904;
    }

    /** The target of the relationship of this type that the part has. */
    private Optional<String> target(String part, String type) {
        return Optional.ofNullable(targets.get(folder(part) + "@" + type.toLowerCase(Locale.ROOT)));
    }

    private static String folder(String part) {
        var slash = part.lastIndexOf('/');
        return slash < 0 ? "" : part.substring(0, slash);
    }

    private static final class Stopping {
        private Stopping() {}

        static SafeXml.Stop at(Code code) {
            return new SafeXml.Stop(new Refused(code));
        }
    }

    private final class ContentTypes extends DefaultHandler {
        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
            var type = String.valueOf(attributes.getValue("ContentType")).toLowerCase(Locale.ROOT);
            if (type.contains("macroenabled") || type.contains("vbaproject")) {
                throw Stopping.at(Code.HAS_MACROS);
            }
            if (type.contains("oleobject") || type.contains("activex")) {
                throw Stopping.at(Code.HAS_EMBEDDED_PARTS);
            }
        }
    }

    /** Which part leads to which. What leads out of the file is a link, unless it is a thing to click on. */
    private final class Relationships extends DefaultHandler {
        private final String base;

        Relationships(String part) {
            var folder = folder(part);
            this.base = folder.equals("_rels") ? "" : folder.substring(0, folder.length() - "/_rels".length());
        }

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
            if (!name.equals("Relationship")) {
                return;
            }
            var type = String.valueOf(attributes.getValue("Type"));
            var kind = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            if ("External".equalsIgnoreCase(attributes.getValue("TargetMode"))) {
                if (!kind.equals("hyperlink")) {
                    throw Stopping.at(Code.HAS_EXTERNAL_LINKS);
                }
                return;
            }
            var target = resolved(String.valueOf(attributes.getValue("Target")));
            targets.put(base + "@" + kind, target);
            targets.put(base + "#" + attributes.getValue("Id"), target);
        }

        private String resolved(String target) {
            return target.startsWith("/") || base.isEmpty() ? target : base + "/" + target;
        }
    }

    private final class Workbook extends DefaultHandler {
        private final StringBuilder text = new StringBuilder();
        private @Nullable String name;

        @Override
        public void startElement(String uri, String local, String qName, Attributes attributes) throws SAXException {
            text.setLength(0);
            switch (local) {
                case "sheet" -> sheet(attributes);
                case "workbookPr" -> from1904 = isTrue(attributes.getValue("date1904"));
                case "definedName" ->
                    name = attributes.getValue("localSheetId") == null ? attributes.getValue("name") : null;
                case "externalReference", "externalReferences" -> throw Stopping.at(Code.HAS_EXTERNAL_LINKS);
                default -> {}
            }
        }

        private void sheet(Attributes attributes) throws SAXException {
            pay(budget);
            var id = "";
            for (var place = 0; place < attributes.getLength(); place++) {
                id = attributes.getLocalName(place).equals("id") ? attributes.getValue(place) : id;
            }
            if (sheetIds.put(String.valueOf(attributes.getValue("name")), id) != null) {
                throw Stopping.at(Code.DAMAGED);
            }
        }

        @Override
        public void characters(char[] letters, int start, int length) {
            text.append(letters, start, length);
        }

        @Override
        public void endElement(String uri, String local, String qName) throws SAXException {
            if (local.equals("definedName") && name != null) {
                pay(budget);
                names.putIfAbsent(name.toLowerCase(Locale.ROOT), text.toString());
            }
        }
    }

    private final class SharedTexts extends DefaultHandler {
        private final StringBuilder text = new StringBuilder();
        private boolean reading;
        private boolean spoken;

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
            switch (name) {
                case "si" -> {
                    pay(budget);
                    text.setLength(0);
                }
                case "rPh" -> spoken = true;
                case "t" -> reading = !spoken;
                default -> {}
            }
        }

        @Override
        public void characters(char[] letters, int start, int length) {
            if (reading) {
                text.append(letters, start, length);
            }
        }

        @Override
        public void endElement(String uri, String name, String qName) {
            switch (name) {
                case "t" -> reading = false;
                case "rPh" -> spoken = false;
                case "si" -> texts.add(text.toString());
                default -> {}
            }
        }
    }

    private final class Formats extends DefaultHandler {
        private final Map<Integer, String> own = new HashMap<>();
        private boolean inCells;

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
            if (name.equals("numFmt")) {
                own.put(number(attributes.getValue("numFmtId")), String.valueOf(attributes.getValue("formatCode")));
            } else if (name.equals("cellXfs")) {
                inCells = true;
            } else if (name.equals("xf") && inCells) {
                pay(budget);
                var format = number(attributes.getValue("numFmtId"));
                dates.add(DateUtil.isADateFormat(format, own.getOrDefault(format, "")));
            }
        }

        @Override
        public void endElement(String uri, String name, String qName) {
            inCells = inCells && !name.equals("cellXfs");
        }
    }

    static int number(@Nullable String text) {
        try {
            return text == null ? -1 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    static boolean isTrue(@Nullable String text) {
        return "1".equals(text) || "true".equals(text);
    }

    static void pay(Budget budget) throws SAXException {
        try {
            budget.cell();
        } catch (Refused e) {
            throw new SafeXml.Stop(e);
        }
    }
}
