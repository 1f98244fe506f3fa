package nl.uitkomst.web.term;

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
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.term.ContractTimes;
import nl.uitkomst.domain.term.EndContract;
import nl.uitkomst.domain.term.Ending.By;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.net.URI;
import java.util.Map;

/** Ending a contract early: why, when, and what follows from it. */
@RequestScoped
@Path("contracten/{nummer}/looptijd/einde")
@Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
public class EndingResource {

    @Inject
    ContractTimes times;

    @Inject
    EndContract endContract;

    @Inject
    ContractPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @GET
    public View show() {
        return view(form(FormInput.filled(language.texts(), Map.of())));
    }

    @POST
    public Response end(MultivaluedMap<String, String> sent) {
        var form = form(FormInput.of(language.texts(), sent));
        var read = form.read();
        if (read.isEmpty()) {
            return view(form).withStatus(422);
        }
        var wish = read.get();
        try {
            endContract.end(person.get(), number, wish.by(), wish.plan(), wish.account());
        } catch (RuleBroken refusal) {
            if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
                throw refusal;
            }
            form.input().fault("", refusal);
            return view(form).withStatus(409);
        }
        var done = wish.by() == By.TOGETHER ? "proposed" : "ended";
        return Response.seeOther(URI.create("/contracten/" + number + "/looptijd?gedaan=" + done))
                .build();
    }

    private EndingForm form(FormInput input) {
        return new EndingForm(times.of(person.get(), number), input, places.of(number));
    }

    private static View view(EndingForm form) {
        return View.of("term/ending.jte", form);
    }
}
