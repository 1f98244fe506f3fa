package nl.uitkomst.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;

import java.util.Optional;
import java.util.stream.Stream;

/** The cookies of signing in: the secret of the session, and before that the token of the forms. Scripts cannot read them, other sites cannot send them along with a form. */
@RequestScoped
public class Cookies {

    private static final String SESSION = "uitkomst_sessie";
    private static final String FORM = "uitkomst_formulier";

    @Inject
    HttpServletRequest request;

    Optional<String> session() {
        return value(SESSION);
    }

    Optional<String> form() {
        return value(FORM).filter(token -> token.matches("[0-9a-f]{64}"));
    }

    NewCookie session(String secret) {
        return cookie(SESSION).value(secret).build();
    }

    NewCookie noSession() {
        return cookie(SESSION).value("").maxAge(0).build();
    }

    Cookie form(String token) {
        var cookie = new Cookie(FORM, token);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(isEncrypted());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private NewCookie.Builder cookie(String name) {
        return new NewCookie.Builder(name)
                .path("/")
                .httpOnly(true)
                .secure(isEncrypted())
                .sameSite(NewCookie.SameSite.LAX);
    }

    private boolean isEncrypted() {
        return request.isSecure() || "https".equals(request.getHeader("X-Forwarded-Proto"));
    }

    private Optional<String> value(String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> name.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
