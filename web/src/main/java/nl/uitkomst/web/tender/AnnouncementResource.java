package nl.uitkomst.web.tender;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.uitkomst.domain.persona.JourneyView;
import nl.uitkomst.domain.persona.JourneyViews;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderSheet;
import nl.uitkomst.domain.tender.TenderSheets;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.TenderNav;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Open;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** What everybody can read of a tender that was announced, also without signing in. */
@RequestScoped
@Path("aanbestedingen/{nummer}/aankondiging")
@Open
public class AnnouncementResource {

    @Inject
    TenderSheets sheets;

    @Inject
    JourneyViews journeys;

    @Inject
    Language language;

    @GET
    public View announcement(@PathParam("nummer") TenderNumber number) {
        var sheet = sheets.announced(number);
        var nothing = new TenderNav(number, List.of());
        return View.of(
                "tender/announcement.jte",
                new SetupPage(
                        sheet, journey(sheet), List.of(), FormInput.filled(language.texts(), Map.of()), "", nothing));
    }

    private @Nullable JourneyView journey(TenderSheet sheet) {
        return sheet.journey() == null ? null : journeys.of(sheet.journey());
    }
}
