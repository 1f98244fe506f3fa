package nl.uitkomst.web.assessment;

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
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.assessment.RankBids;
import nl.uitkomst.domain.assessment.Ranking.Place;
import nl.uitkomst.domain.assessment.RankingView;
import nl.uitkomst.domain.assessment.Rankings;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.web.Attempt;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.TenderPlaces;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The ranking: computed once by the lead, and then laid open to all of the client. */
@RequestScoped
@Path("aanbestedingen/{nummer}/rangorde")
@Allowed({Role.CONTRACT_MANAGER, Role.ASSESSOR, Role.ALDERMAN, Role.AUDITOR})
public class RankingResource {

    private static final Set<String> DONE = Set.of("berekend", "geloot");

    @Inject
    Rankings rankings;

    @Inject
    RankBids rankBids;

    @Inject
    TenderPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    TenderNumber number;

    @GET
    public View show(@QueryParam("gedaan") @DefaultValue("") String done) {
        return view(FormInput.filled(language.texts(), Map.of()), DONE.contains(done) ? done : "");
    }

    @POST
    @Allowed(Role.CONTRACT_MANAGER)
    public Response rank(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        return attempt(input, "berekend", () -> rankBids.rank(person.get(), number));
    }

    @POST
    @Path("loting")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response drawLots(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var drawn = drawn(input, rankings.of(person.get(), number));
        var words = input.required("loting", AssessmentResource.LONGEST_REASON);
        return attempt(input, "geloot", () -> rankBids.drawLots(person.get(), number, drawn, words));
    }

    private static List<UUID> drawn(FormInput input, RankingView view) {
        var order = new TreeMap<Integer, UUID>();
        var equal = view.ranking()
                .map(made ->
                        made.ranking().places().stream().filter(Place::shared).toList())
                .orElse(List.of());
        for (var place : equal) {
            var name = "plaats-" + place.candidate();
            input.whole(name, 1, equal.size()).ifPresent(drawn -> {
                if (order.put(drawn, place.candidate()) != null) {
                    input.fault(name, "assessment.rule.LOTS_INCOMPLETE");
                }
            });
        }
        return List.copyOf(order.values());
    }

    private Response attempt(FormInput input, String done, Runnable act) {
        return Attempt.of(input, act, () -> view(input, ""), "/aanbestedingen/" + number + "/rangorde?gedaan=" + done);
    }

    private View view(FormInput input, String done) {
        var seen = rankings.of(person.get(), number);
        var journey = seen.ranking().flatMap(made -> rankings.journey(seen)).orElse(null);
        return View.of(
                "assessment/ranking.jte",
                new RankingPage(seen, journey, input, done, places.of(number), language.texts()));
    }
}
