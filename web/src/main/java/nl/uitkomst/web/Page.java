package nl.uitkomst.web;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.reporting.Texts;
import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What every template knows beside its own model.
 *
 * @param path the address asked for
 * @param token what a form must carry back, made part of it by {@code parts/form.jte}
 * @param person who is signed in; absent on the pages before that
 * @param now the moment the page was made
 * @param pretended the day that a demo pretends it is; absent when it is simply today
 */
public record Page(
        Texts texts,
        String path,
        String token,
        Assets assets,
        @Nullable Person person,
        Instant now,
        @Nullable LocalDate pretended) {

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

    /** The address that shows this page in the other language. */
    public String otherLanguage() {
        var other = language().equals("nl") ? "en" : "nl";
        return "/taal/" + other + "?terug=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
