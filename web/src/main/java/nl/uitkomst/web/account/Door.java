package nl.uitkomst.web.account;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.uitkomst.domain.account.RecogniseVisitor;
import nl.uitkomst.domain.account.Secret;
import nl.uitkomst.domain.account.Visitor;
import nl.uitkomst.domain.audit.Origin;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Set;

/** Recognises who comes in, by the cookie of a session or the key of another system. It lets everyone through: what is behind decides who may be there. */
@ApplicationScoped
@DeclareRoles({
    "CONTRACT_MANAGER",
    "ALDERMAN",
    "COOPERATIVE_REPORTER",
    "PROVIDER_REPORTER",
    "BOARD_MEMBER",
    "ADMINISTRATOR",
    "AUDITOR",
    "BIDDER",
    "ASSESSOR",
    "OPENER"
})
public class Door implements HttpAuthenticationMechanism {

    private static final Logger LOG = System.getLogger(Door.class.getName());
    private static final String BEARER = "Bearer ";

    @Inject
    RecogniseVisitor recognise;

    @Inject
    CurrentPerson person;

    @Inject
    Cookies cookies;

    @Inject
    Origin origin;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        origin.comesFrom(request.getRemoteAddr());
        if (request.getRequestURI().startsWith("/static/")) {
            return context.doNothing();
        }
        try {
            var visitor = visitor(request);
            if (visitor.isPresent()) {
                return known(visitor.get(), context);
            }
        } catch (PersistenceException away) {
            return cannotTell(response, away);
        }
        return unknown(request, response, context);
    }

    private Optional<Visitor> visitor(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        if (header != null) {
            return header.startsWith(BEARER)
                    ? recognise.byKey(
                            new Secret(header.substring(BEARER.length()).strip()))
                    : Optional.empty();
        }
        return cookies.session().map(Secret::new).flatMap(recognise::bySession);
    }

    private AuthenticationStatus known(Visitor visitor, HttpMessageContext context) {
        person.is(visitor);
        var role = visitor.person().role().name();
        return context.notifyContainerAboutLogin(
                new CallerPrincipal(visitor.person().name()), Set.of(role));
    }

    private AuthenticationStatus unknown(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var token = cookies.form().orElseGet(() -> Secret.random().hash());
        person.isUnknown(token);
        if (cookies.form().isEmpty() && Calls.asksForFormOfUnknown(request)) {
            response.addCookie(cookies.form(token));
        }
        return context.doNothing();
    }

    private AuthenticationStatus cannotTell(HttpServletResponse response, PersistenceException away) {
        LOG.log(Level.ERROR, "Cannot tell who comes in", away);
        try {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "The visitor left", gone);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}
