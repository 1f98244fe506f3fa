package nl.uitkomst.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.util.Optional;
import java.util.stream.Stream;

/** The language of this request: what the visitor chose last in this browser, else that of the account, else what the installation speaks. */
@RequestScoped
public class Language {
    static final String COOKIE = "taal";

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentPerson person;

    @Inject
    @ConfigProperty(name = "uitkomst.lang", defaultValue = "nl")
    String installed;

    public Texts texts() {
        return Texts.in(chosen().or(person::language).orElse(installed));
    }

    private Optional<String> chosen() {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst();
    }
}
