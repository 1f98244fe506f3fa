package nl.uitkomst.ear;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** A form as it stands on a page, with what a browser would send of it when nobody touched it. */
final class FormOnPage {

    private static final Pattern FIELD = Pattern.compile(
            "<input([^>]*)>|<textarea([^>]*)>\\n?([^<]*)</textarea>|<select([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option([^>]*)>");
    private static final int TEXT = 3;
    private static final int CHOICE = 4;
    private static final int OPTIONS = 5;

    private final List<Entry<String, String>> fields = new ArrayList<>();

    private FormOnPage(String form) {
        var field = FIELD.matcher(form);
        while (field.find()) {
            add(field);
        }
    }

    /** The form that is sent there. */
    static FormOnPage sentTo(String action, String page) {
        var form = Pattern.compile(
                        "<form[^>]*action=\"" + Pattern.quote(escaped(action)) + "\"[^>]*>(.*?)</form>", Pattern.DOTALL)
                .matcher(page);
        assertThat(form.find())
                .as(action + " among " + People.all("<form[^>]*action=\"([^\"]*)\"", page))
                .isTrue();
        return new FormOnPage(form.group(1));
    }

    private void add(Matcher field) {
        if (field.group(1) != null) {
            var tag = field.group(1);
            var kind = attribute(tag, "type").orElse("text");
            if (!kind.equals("checkbox") && !kind.equals("radio") || tag.matches("(?s).*\\schecked(\\s|=|$).*")) {
                add(tag, attribute(tag, "value").orElse(""));
            }
        } else if (field.group(CHOICE) == null) {
            add(field.group(2), field.group(TEXT));
        } else {
            var options = OPTION.matcher(field.group(OPTIONS)).results().map(one -> one.group(1));
            var chosen = options.filter(one -> one.contains(" selected")).findFirst();
            add(
                    field.group(CHOICE),
                    chosen.flatMap(one -> attribute(one, "value")).orElse(""));
        }
    }

    private void add(String tag, String value) {
        attribute(tag, "name").ifPresent(name -> fields.add(Map.entry(name, plain(value))));
    }

    private static Optional<String> attribute(String tag, String name) {
        var found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;");
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** What stands in a field. */
    String value(String name) {
        return fields.stream()
                .filter(one -> one.getKey().equals(name))
                .map(Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    List<String> names() {
        return fields.stream().map(Entry::getKey).distinct().toList();
    }

    /** With other values in some fields: name and value in turns; a name that comes twice is a field with two values. */
    List<Entry<String, String>> filled(String... typed) {
        var said = new ArrayList<Entry<String, String>>();
        for (var i = 0; i < typed.length; i += 2) {
            said.add(Map.entry(typed[i], typed[i + 1]));
        }
        var names = said.stream().map(Entry::getKey).collect(Collectors.toSet());
        var all = new ArrayList<>(fields);
        all.removeIf(one -> names.contains(one.getKey()));
        all.addAll(said);
        return all;
    }
}
