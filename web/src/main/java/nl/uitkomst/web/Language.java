package nl.uitkomst.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import nl.uitkomst.reporting.Texts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.util.Optional;
import java.util.stream.Stream;

/** The language of this request: what the visitor chose last, else what the installation speaks. */
@RequestScoped
public class Language {
    static final String COOKIE = "taal";

    @Inject
    HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "uitkomst.lang", defaultValue = "nl")
    String installed;

    public Texts texts() {
        return Texts.in(chosen().orElse(installed));
    }

    private Optional<String> chosen() {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst();
    }
}
