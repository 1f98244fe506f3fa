package nl.uitkomst.web.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.submission.ExplainWarnings;
import nl.uitkomst.domain.submission.LineKey;
import nl.uitkomst.domain.submission.ReportKey;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import static nl.uitkomst.domain.account.Role.COOPERATIVE_REPORTER;
import static nl.uitkomst.domain.account.Role.PROVIDER_REPORTER;

/** Everything that is wrong with a report or stands out in it, and the place to explain what stands out. */
@RequestScoped
@Path("contracten/{number}/aanleveren/{period}/controle")
@Allowed({COOPERATIVE_REPORTER, PROVIDER_REPORTER})
public class CheckResource {

    private static final Set<String> DONE = Set.of("confirmed", "explained", "entered");

    @Inject
    CheckPages pages;

    @Inject
    ExplainWarnings explainWarnings;

    @Inject
    ReportDesk desk;

    @Inject
    CurrentPerson person;

    @PathParam("number")
    ContractNumber number;

    @PathParam("period")
    String period;

    @GET
    public View show(@QueryParam("gedaan") @DefaultValue("") String done) {
        return pages.show(key(), DONE.contains(done) ? done : "");
    }

    @POST
    @Path("uitleg")
    public Response explain(MultivaluedMap<String, String> fields) {
        var texts = texts(fields);
        var findings = explainWarnings.explain(person.get(), key(), texts);
        if (findings.hasErrors()) {
            return pages.unexplained(key(), texts, findings);
        }
        return Response.seeOther(URI.create(ReportDesk.base(key()) + "/controle?gedaan=explained"))
                .build();
    }

    /** What was written at the lines that stand out; nothing else can be explained. */
    private Map<LineKey, String> texts(MultivaluedMap<String, String> fields) {
        var on = desk.open(key());
        var texts = new LinkedHashMap<LineKey, String>();
        on.findings().warnings().forEach(finding -> {
            var line = finding.line();
            var written = line == null ? null : fields.getFirst(CheckPages.field(line));
            if (written != null) {
                texts.put(line, written.strip());
            }
        });
        return texts;
    }

    private ReportKey key() {
        return new ReportKey(number, period);
    }
}
