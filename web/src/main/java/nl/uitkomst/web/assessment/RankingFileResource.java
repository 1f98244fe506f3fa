package nl.uitkomst.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.assessment.Rankings;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.reporting.assessment.RankingFile;
import nl.uitkomst.web.Download;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

/** All scores with their points as files. There are none before the ranking. */
@RequestScoped
@Path("aanbestedingen/{nummer}/rangorde.{bestandsvorm: csv|xlsx}")
@Allowed({Role.CONTRACT_MANAGER, Role.ASSESSOR, Role.ALDERMAN, Role.AUDITOR})
public class RankingFileResource {

    @Inject
    Rankings rankings;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @GET
    public Response file(@PathParam("nummer") TenderNumber number, @PathParam("bestandsvorm") String form) {
        var view = rankings.of(person.get(), number);
        var made = view.ranking().orElseThrow(() -> new Missing("ranking", number));
        var name = language.texts().get("assessment.ranking.file") + "-" + number + "." + form;
        return form.equals("csv")
                ? Download.file(RankingFile.csv(view, made, language.texts()), name, "text/csv; charset=utf-8")
                : Download.workbook(RankingFile.workbook(view, made, language.texts()), name);
    }
}
