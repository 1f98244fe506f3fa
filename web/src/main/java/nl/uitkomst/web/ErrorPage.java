package nl.uitkomst.web;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * An answer that is not what was asked for.
 *
 * @param detail a sentence in the reader's language about this very case, or empty
 * @param reference what to name when asking for help, or empty
 */
public record ErrorPage(int status, String detail, String reference) {
    private static final SecureRandom CHANCE = new SecureRandom();

    static ErrorPage of(int status) {
        return new ErrorPage(status, "", "");
    }

    static ErrorPage of(int status, String detail) {
        return new ErrorPage(status, detail, "");
    }

    static ErrorPage withReference(int status) {
        var bytes = new byte[4];
        CHANCE.nextBytes(bytes);
        return new ErrorPage(status, "", HexFormat.of().withUpperCase().formatHex(bytes));
    }

    /** The words exist for these; any other status is told as the nearest of them. */
    public int told() {
        return switch (status) {
            case 401, 403, 404, 405, 409, 413, 503 -> status;
            default -> status < 500 ? 400 : 500;
        };
    }
}
