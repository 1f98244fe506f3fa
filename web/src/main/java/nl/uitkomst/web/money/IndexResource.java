package nl.uitkomst.web.money;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.money.ApplyIndexation;
import nl.uitkomst.domain.money.Indexation;
import nl.uitkomst.domain.money.MoneyRule;
import nl.uitkomst.domain.money.MoneyYears;
import nl.uitkomst.domain.money.PlanIndexation;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.net.URI;
import java.util.Map;

/** Indexing the lump sums of future years. */
@RequestScoped
@Path("contracten/{nummer}/geld/indexeren")
@Allowed(Role.CONTRACT_MANAGER)
public class IndexResource {

    @Inject
    MoneyYears years;

    @Inject
    PlanIndexation planIndexation;

    @Inject
    ApplyIndexation applyIndexation;

    @Inject
    AccessPolicy policy;

    @Inject
    ContractPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @GET
    public View form() {
        return view(page(FormInput.filled(language.texts(), Map.of())));
    }

    /** Shows what it would do, or does it when that was seen. */
    @POST
    public Response index(MultivaluedMap<String, String> sent) {
        var page = page(FormInput.of(language.texts(), sent));
        var wish = page.read();
        if (wish.isEmpty()) {
            return view(page).withStatus(422);
        }
        try {
            return page.confirms()
                    ? apply(page, wish.get())
                    : view(page.with(plan(wish.get()))).withStatus(200);
        } catch (RuleBroken refusal) {
            return refused(page, wish.get(), refusal);
        }
    }

    private Response apply(IndexPage page, Indexation wish) {
        applyIndexation.apply(person.get(), number, wish, page.version());
        return Response.seeOther(URI.create(page.base() + "?gedaan=geindexeerd"))
                .build();
    }

    /** When something else stands there by now, that is shown, to be confirmed anew. */
    private Response refused(IndexPage page, Indexation wish, RuleBroken refusal) {
        if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
            throw refusal;
        }
        if (refusal.rule() == MoneyRule.CHANGED_MEANWHILE) {
            page.input().fault("", refusal);
            return view(page.with(plan(wish))).withStatus(409);
        }
        page.input()
                .fault(field(refusal), refusal.rule().key(), PaymentWords.details(refusal.details(), language.texts()));
        return view(page).withStatus(409);
    }

    private static String field(RuleBroken refusal) {
        if (refusal.rule() == MoneyRule.ABOVE_RULE) {
            return "percentage";
        }
        return refusal.rule() == MoneyRule.IN_FUTURE ? "besluit" : "jaar";
    }

    private Indexation.Plan plan(Indexation wish) {
        return planIndexation.plan(person.get(), number, wish);
    }

    private IndexPage page(FormInput input) {
        var all = years.all(person.get(), number);
        policy.require(all.get(0).mayKeep());
        return new IndexPage(all, input, null, places.of(number));
    }

    private static View view(IndexPage page) {
        return View.of("money/index.jte", page);
    }
}
