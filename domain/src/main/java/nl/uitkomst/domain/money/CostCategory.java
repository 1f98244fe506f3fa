package nl.uitkomst.domain.money;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A kind of cost that is reported, such as staff.
 *
 * @param code by which files and the API refer to it
 */
public record CostCategory(String code, String name) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern NOT_IN_CODE = Pattern.compile("[^a-z0-9]+");

    /** @throws IllegalArgumentException when the code has another form, or the name is empty or long */
    public CostCategory {
        name = name.strip();
        if (!FORM.matcher(code).matches() || name.isEmpty() || name.length() > 80) {
            throw new IllegalArgumentException("Not a category of cost: " + code + " " + name);
        }
    }

    /** With a code made of its name. */
    public static CostCategory named(String name) {
        var plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        var code = NOT_IN_CODE.matcher(plain).replaceAll("-").replaceAll("^[-0-9]+|-+$", "");
        var short40 = code.length() > 40 ? code.substring(0, 40).replaceAll("-+$", "") : code;
        return new CostCategory(short40.isEmpty() ? "kosten" : short40, name);
    }
}
