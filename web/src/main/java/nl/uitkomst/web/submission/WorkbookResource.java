package nl.uitkomst.web.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.submission.ConfirmUpload;
import nl.uitkomst.domain.submission.KeepUpload;
import nl.uitkomst.domain.submission.ReportKey;
import nl.uitkomst.domain.submission.Reports;
import nl.uitkomst.reporting.submission.AnnotatedWorkbook;
import nl.uitkomst.reporting.submission.WorkbookWriter;
import nl.uitkomst.web.Download;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.Sent;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.UUID;

import static nl.uitkomst.domain.account.Role.COOPERATIVE_REPORTER;
import static nl.uitkomst.domain.account.Role.PROVIDER_REPORTER;

/** The workbook of a report: handed out, taken in, given back with remarks, and made the content of the draft. */
@RequestScoped
@Path("contracten/{number}/aanleveren/{period}/werkmap")
@Allowed({COOPERATIVE_REPORTER, PROVIDER_REPORTER})
public class WorkbookResource {

    @Inject
    Reports reports;

    @Inject
    KeepUpload keepUpload;

    @Inject
    ConfirmUpload confirmUpload;

    @Inject
    SealKey seal;

    @Inject
    CheckPages checkPages;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("number")
    ContractNumber number;

    @PathParam("period")
    String period;

    @GET
    public Response download(@QueryParam("voor") @Nullable Long provider) {
        var form = provider == null ? reports.form(person.get(), key()) : reports.formOf(person.get(), key(), provider);
        var ownLines = provider != null || person.is(PROVIDER_REPORTER);
        return Download.workbook(seal.writer().write(form, language.texts()), WorkbookWriter.fileName(form, ownLines));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@FormParam("werkmap") @Nullable EntityPart part) {
        var sent = Sent.of(part);
        if (sent.isNone()) {
            return checkPages.withoutFile(key());
        }
        var form = reports.form(person.get(), key());
        var reading = seal.reader().read(sent.content(), form);
        keepUpload.keep(person.get(), key(), sent.fileName(), sent.content(), reading);
        return to("/controle");
    }

    @GET
    @Path("{upload}/met-opmerkingen")
    public Response annotated(@PathParam("upload") UUID upload) {
        var file = reports.upload(person.get(), key(), upload);
        var marked = AnnotatedWorkbook.of(file.content(), file.findings().all(), language.texts())
                .orElseThrow(() -> new Missing("annotated workbook", upload));
        var name = file.fileName().replaceFirst("(?i)\\.xlsx$", "");
        return Download.workbook(marked, name + language.texts().get("submission.annotated.suffix") + ".xlsx");
    }

    @POST
    @Path("{upload}/overnemen")
    public Response confirm(@PathParam("upload") UUID upload) {
        try {
            confirmUpload.confirm(person.get(), key(), upload);
        } catch (RuleBroken refusal) {
            return checkPages.refused(key(), refusal);
        }
        return to("/controle?gedaan=confirmed");
    }

    private Response to(String path) {
        return Response.seeOther(URI.create(ReportDesk.base(key()) + path)).build();
    }

    private ReportKey key() {
        return new ReportKey(number, period);
    }
}
