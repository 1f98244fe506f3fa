package nl.uitkomst.web;

import nl.uitkomst.reporting.Texts;

/** What every template knows beside its own model: the words, the address asked for, and where static files stand. */
public record Page(Texts texts, String path, String token, Assets assets) {

    public String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    public String language() {
        return texts.language();
    }

    /** The address of a static file, such as {@code css/uitkomst.css}; it changes when any static file does. */
    public String asset(String file) {
        return assets.address(file);
    }
}
