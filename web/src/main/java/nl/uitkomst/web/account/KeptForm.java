package nl.uitkomst.web.account;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody sent who was signed out by then.
 *
 * @param address where it was to go
 * @param fields in the order in which they were sent, without the token
 */
public record KeptForm(String address, List<Field> fields) {

    private static final int LONG = 25;

    /** The names of words that open something. */
    private static final Pattern SECRET = Pattern.compile("wachtwoord|kluiswoord|sleutelwoord");

    /** Where bids are written, sealed and opened: what is kept there sealed must not lie here unsealed. */
    private static final Pattern SEALED = Pattern.compile(".*/aanbestedingen/[^/]+/(inschrijving|kluis|opening)(/.*)?");

    public record Field(String name, String value) {

        boolean isSecret() {
            return SECRET.matcher(name).find();
        }

        boolean isWritten() {
            return value.length() >= LONG && value.contains(" ");
        }
    }

    static KeptForm of(String address, String body) {
        var fields = Stream.of(body.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith("_token="))
                .map(KeptForm::field)
                .toList();
        return new KeptForm(address, fields);
    }

    private static Field field(String pair) {
        var equals = pair.indexOf('=');
        return equals < 0
                ? new Field(decoded(pair), "")
                : new Field(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Whether it may be kept: a word that opens something never is, and nothing of a bid. */
    boolean isFitToKeep() {
        return !fields.isEmpty()
                && !SEALED.matcher(address).matches()
                && fields.stream().noneMatch(Field::isSecret);
    }

    /** What was written at some length, to read before it is sent. */
    public List<String> written() {
        return fields.stream().filter(Field::isWritten).map(Field::value).toList();
    }
}
