package nl.uitkomst.web.bid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import nl.uitkomst.domain.tender.TenderNumber;

import java.util.stream.Stream;

/** The token of an opened vault, which only the browser keeps, and sends only to the pages of that bid; another system sends it in a header. */
@RequestScoped
public class VaultCookie {

    static final String HEADER = "Kluistoegang";
    private static final String NAME = "uitkomst_kluis";

    @Inject
    HttpServletRequest request;

    /** Empty when the vault was not opened here. */
    public String token() {
        var header = request.getHeader(HEADER);
        if (header != null) {
            return header;
        }
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    public NewCookie opened(TenderNumber number, String token) {
        return cookie(number).value(token).build();
    }

    public NewCookie closed(TenderNumber number) {
        return cookie(number).value("").maxAge(0).build();
    }

    private NewCookie.Builder cookie(TenderNumber number) {
        var encrypted = request.isSecure() || "https".equals(request.getHeader("X-Forwarded-Proto"));
        return new NewCookie.Builder(NAME)
                .path("/aanbestedingen/" + number + "/inschrijving")
                .httpOnly(true)
                .secure(encrypted)
                .sameSite(NewCookie.SameSite.STRICT);
    }
}
