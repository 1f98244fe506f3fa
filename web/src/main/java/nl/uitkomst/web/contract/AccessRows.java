package nl.uitkomst.web.contract;

import nl.uitkomst.domain.contract.AccessRule;
import nl.uitkomst.web.FormInput;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The fields for access rules, as many as are asked for; a rule that is left empty is none. */
public record AccessRows(FormInput input) {

    private static final int MOST_RULES = 12;

    public static Map<String, String> values(List<AccessRule> rules) {
        var values = new LinkedHashMap<String, String>();
        values.put("regels", String.valueOf(Math.max(1, rules.size())));
        for (int i = 0; i < rules.size(); i++) {
            AccessRow.fill(values, i + 1, rules.get(i));
        }
        return values;
    }

    /** How many rules are shown. */
    public int count() {
        var asked = input.text("regels").matches("\\d{1,2}") ? Integer.parseInt(input.text("regels")) : 1;
        return Math.max(1, Math.min(MOST_RULES, asked));
    }

    public boolean asksForAnother() {
        return input.text("doe").equals("regel");
    }

    public void addRow() {
        input.put("regels", String.valueOf(count() + 1));
    }

    /** What was filled in; what is wrong stands with its field. */
    public List<AccessRule> read() {
        return IntStream.rangeClosed(1, count())
                .mapToObj(number -> new AccessRow(number, input))
                .flatMap(row -> row.read().stream())
                .toList();
    }
}
