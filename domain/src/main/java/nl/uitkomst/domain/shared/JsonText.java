package nl.uitkomst.domain.shared;

import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;

import java.io.StringReader;

/** Reads JSON that is kept in a column. Asking for a reader elsewhere looks through every library for one each time, which costs more than the reading. */
public final class JsonText {

    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private JsonText() {}

    /** To be closed after reading. */
    public static JsonReader reader(String text) {
        return PROVIDER.createReader(new StringReader(text));
    }
}
