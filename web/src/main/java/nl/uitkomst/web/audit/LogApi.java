package nl.uitkomst.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.uitkomst.domain.audit.AuditEntry;
import nl.uitkomst.domain.audit.AuditEntry.Result;
import nl.uitkomst.domain.audit.AuditLog;
import nl.uitkomst.domain.audit.VerifyChain;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.Problem;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.jspecify.annotations.Nullable;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import static nl.uitkomst.domain.account.Role.ADMINISTRATOR;
import static nl.uitkomst.domain.account.Role.AUDITOR;

/** The audit trail for another system, such as a log collector of the municipality. */
@RequestScoped
@Path("api/v1/logboek")
@Produces(MediaType.APPLICATION_JSON)
@Allowed({AUDITOR, ADMINISTRATOR})
public class LogApi {

    private static final int MOST = 200;

    /** An entry of the trail. */
    public record Regel(
            long nummer,
            Instant tijdstip,
            String wie,
            String organisatie,
            String herkomst,
            String handeling,
            String soort,
            String object,
            @Nullable String contract,
            String resultaat,
            JsonObject details,
            String vorigeHash,
            String hash) {}

    /** Entries, newest first, and the address of those before them. */
    public record Regels(List<Regel> regels, @Nullable String volgende) {}

    /** What the check of the whole trail said. */
    public record Controle(
            boolean gaaf,
            long regels,
            @Nullable Long eersteFout,
            @Nullable String fout) {}

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
    public Response list(@BeanParam LogQuery asked) {
        var contracts = log.contracts(person.get());
        var unreadable = asked.unreadable(contracts);
        if (!unreadable.isEmpty()) {
            return unreadable(unreadable);
        }
        var entries = log.read(person.get(), asked.filter(contracts), MOST);
        var lines = entries.stream().map(entry -> line(entry, contracts)).toList();
        return Response.ok(new Regels(lines, entries.size() < MOST ? null : next(entries.get(MOST - 1))))
                .build();
    }

    @GET
    @Path("controle")
    public Controle verify() {
        var outcome = verifyChain.verify(person.get());
        var fault = outcome.fault();
        return new Controle(
                outcome.isIntact(),
                outcome.entries(),
                outcome.firstBroken(),
                fault == null ? null : language.texts().get("audit.fault." + fault));
    }

    private Response unreadable(List<String> parameters) {
        var texts = language.texts();
        var faults = parameters.stream()
                .map(parameter ->
                        new Problem.Fault(parameter, "unreadable", texts.get("audit.unreadable." + parameter)))
                .toList();
        return Response.status(400)
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(400, texts.get("shared.error.400.title"))
                        .at("/api/v1/logboek")
                        .naming(faults))
                .build();
    }

    private String next(AuditEntry last) {
        return address.getRequestUriBuilder()
                .replaceQueryParam("voor", last.number())
                .build()
                .toString();
    }

    private static Regel line(AuditEntry entry, Map<Long, String> contracts) {
        return new Regel(
                entry.number(),
                entry.at(),
                entry.actor(),
                entry.organisation(),
                entry.origin(),
                entry.action(),
                entry.objectType(),
                entry.objectId(),
                entry.contract() == null ? null : contracts.get(entry.contract()),
                entry.result() == Result.DONE ? "gedaan" : "geweigerd",
                Json.createReader(new StringReader(entry.details())).readObject(),
                entry.previousHash(),
                entry.hash());
    }
}
