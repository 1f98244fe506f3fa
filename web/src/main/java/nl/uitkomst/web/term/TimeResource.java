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
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.term.AgreeTime;
import nl.uitkomst.domain.term.ContractTime;
import nl.uitkomst.domain.term.ContractTimes;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.net.URI;

/** Proposing in a draft what is agreed about time: options, days to watch, parts that begin later. */
@RequestScoped
@Path("contracten/{nummer}/looptijd/afspraken")
@Allowed(Role.CONTRACT_MANAGER)
public class TimeResource {

    @Inject
    ContractTimes times;

    @Inject
    AgreeTime agreeTime;

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
        return view(TimeForm.filled(draft(), places.of(number), language.texts()));
    }

    @POST
    public Response save(MultivaluedMap<String, String> sent) {
        var form = new TimeForm(draft(), FormInput.of(language.texts(), sent), places.of(number));
        if (form.asksForMore()) {
            form.addRow();
            return view(form).withStatus(200);
        }
        var read = form.read();
        if (read.isEmpty()) {
            return view(form).withStatus(422);
        }
        try {
            agreeTime.agree(person.get(), number, form.version(), read.get());
        } catch (RuleBroken refusal) {
            return refused(form, refusal);
        }
        return Response.seeOther(URI.create("/contracten/" + number + "/looptijd?gedaan=agreed"))
                .build();
    }

    /** The draft as it stands, for whoever may write in it. */
    private ContractTime draft() {
        var time = times.of(person.get(), number);
        if (!time.maySetUp()) {
            throw new RuleBroken(Contract.Rule.NOT_DRAFT, number);
        }
        return time;
    }

    private Response refused(TimeForm form, RuleBroken refusal) {
        if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
            throw refusal;
        }
        if (refusal.rule() == Contract.Rule.CHANGED_MEANWHILE) {
            form.input().changedMeanwhile(refusal);
            form.input().put("versie", String.valueOf(draft().version()));
        } else {
            form.input().fault("", refusal);
        }
        return view(form).withStatus(409);
    }

    private static View view(TimeForm form) {
        return View.of("term/agree.jte", form);
    }
}
