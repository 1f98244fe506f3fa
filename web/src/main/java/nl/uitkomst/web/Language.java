package nl.uitkomst.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The language of this request: what the visitor chose last in this browser, else that of the account, else what the installation speaks. Another system asks
 * for its own in the address or by Accept-Language, which a browser sends whatever its visitor chose here.
 */
@RequestScoped
public class Language {
    static final String COOKIE = "taal";

    private static final Set<String> SPOKEN = Set.of("nl", "en");
    private static final Pattern ASKED = Pattern.compile("(?:^|&)taal=(nl|en)(?:&|$)");

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentPerson person;

    @Inject
    @ConfigProperty(name = "uitkomst.lang", defaultValue = "nl")
    String installed;

    public Texts texts() {
        return Texts.in(asked().or(this::chosen).or(person::language).orElse(installed));
    }

    private Optional<String> asked() {
        if (!request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            return Optional.empty();
        }
        var named = ASKED.matcher(String.valueOf(request.getQueryString()));
        if (named.find()) {
            return Optional.of(named.group(1));
        }
        return request.getHeader("Accept-Language") == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .map(Locale::getLanguage)
                        .filter(SPOKEN::contains)
                        .findFirst();
    }

    private Optional<String> chosen() {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst();
    }
}
