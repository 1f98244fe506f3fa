package nl.uitkomst.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import nl.uitkomst.domain.audit.AuditEntry;
import nl.uitkomst.domain.audit.AuditLog;
import nl.uitkomst.domain.audit.Verification;
import nl.uitkomst.domain.audit.VerifyChain;
import nl.uitkomst.web.Faults;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.Option;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import static nl.uitkomst.domain.account.Role.ADMINISTRATOR;
import static nl.uitkomst.domain.account.Role.AUDITOR;

/** Who did what, when, from where and with what result. */
@RequestScoped
@Path("logboek")
@Allowed({AUDITOR, ADMINISTRATOR})
public class LogResource {

    private static final int MOST = 50;

    @Inject
    AuditLog log;

    @Inject
    VerifyChain verifyChain;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @Context
    UriInfo address;

    @GET
    public View list(@BeanParam LogQuery asked) {
        return page(asked, null);
    }

    @POST
    @Path("controleren")
    public View verify() {
        return page(new LogQuery(), verifyChain.verify(person.get()));
    }

    private View page(LogQuery asked, @Nullable Verification verification) {
        var contracts = log.contracts(person.get());
        var entries = log.read(person.get(), asked.filter(contracts), MOST);
        return View.of(
                "audit/log.jte",
                new LogPage(
                        entries.stream().map(entry -> line(entry, contracts)).toList(),
                        contracts.values().stream()
                                .map(number -> Option.of(number, number))
                                .toList(),
                        actions(),
                        results(),
                        asked,
                        faults(asked, contracts),
                        entries.size() < MOST ? "" : older(entries.get(MOST - 1)),
                        asked.before.isEmpty() ? "" : newest(),
                        verification));
    }

    private LogLine line(AuditEntry entry, Map<Long, String> contracts) {
        var contract = Objects.requireNonNullElse(contracts.get(entry.contract() == null ? -1L : entry.contract()), "");
        return LogLine.of(entry, contract, language.texts());
    }

    private Faults faults(LogQuery asked, Map<Long, String> contracts) {
        var faults = Faults.NONE;
        for (var parameter : asked.unreadable(contracts)) {
            faults = faults.with(parameter, language.texts().get("audit.unreadable." + parameter));
        }
        return faults;
    }

    private List<Option> actions() {
        return log.actions().stream()
                .map(action -> Option.of(action, LogLine.action(action, language.texts())))
                .toList();
    }

    private List<Option> results() {
        return List.of(
                Option.of("gedaan", language.texts().get("audit.result.DONE")),
                Option.of("geweigerd", language.texts().get("audit.result.REFUSED")));
    }

    private String older(AuditEntry last) {
        return relative(address.getRequestUriBuilder().replaceQueryParam("voor", last.number()));
    }

    private String newest() {
        return relative(address.getRequestUriBuilder().replaceQueryParam("voor"));
    }

    private static String relative(UriBuilder builder) {
        var query = builder.build().getRawQuery();
        return "/logboek" + (query == null || query.isEmpty() ? "" : "?" + query);
    }
}
