package nl.uitkomst.web.account;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody sent who was signed out by then.
 *
 * @param address where it was to go
 * @param fields in the order in which they were sent, without the token
 */
public record KeptForm(String address, List<Field> fields) {

    private static final int LONG = 25;

    public record Field(String name, String value) {

        boolean isSecret() {
            return name.contains("wachtwoord");
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

    /** Whether it may be kept: a password never is. */
    boolean isFitToKeep() {
        return !fields.isEmpty() && fields.stream().noneMatch(Field::isSecret);
    }

    /** What was written at some length, to read before it is sent. */
    public List<String> written() {
        return fields.stream().filter(Field::isWritten).map(Field::value).toList();
    }
}
