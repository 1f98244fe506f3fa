package nl.uitkomst.web.spending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.spending.Stories;
import nl.uitkomst.reporting.outcome.ChartMark;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import nl.uitkomst.web.outcome.Marks;

import java.util.List;

/** The story of one investment on one page. */
@RequestScoped
@Path("contracten/{nummer}/investeringen/voorstellen/{voorstel: \\d{1,4}}/verhaal")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.AUDITOR})
public class StoryResource {

    @Inject
    Stories stories;

    @Inject
    StoryTalks talks;

    @Inject
    Marks chartMarks;

    @Inject
    ContractPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @PathParam("voorstel")
    int proposal;

    @GET
    public View show() {
        var story = stories.of(person.get(), number, proposal);
        var kpi = story.kpi();
        var marks = kpi == null ? List.<ChartMark>of() : chartMarks.about(number, kpi.code());
        var talk = talks.of(person.get(), number, story);
        return View.of("spending/story.jte", new StoryPage(story, talk, marks, places.of(number), language.texts()));
    }
}
