package nl.uitkomst.web.contract;

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
import nl.uitkomst.domain.contract.ChangeDraft;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.OfferContract;
import nl.uitkomst.domain.money.MoneyYears;
import nl.uitkomst.domain.organisation.Organisations;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.util.Map;

/** Setting up a contract, step by step: between whom and how long, money and reporting, and the look over before it is offered. */
@RequestScoped
@Path("contracten/{nummer}/opzet")
@Allowed(Role.CONTRACT_MANAGER)
public class DraftResource {

    @Inject
    SetUp setUp;

    @Inject
    Organisations organisations;

    @Inject
    MoneyYears moneyYears;

    @Inject
    ChangeDraft changeDraft;

    @Inject
    OfferContract offerContract;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @GET
    public View basics() {
        return basics(BasicsForm.of(language.texts(), setUp.draft(number), organisations.all()));
    }

    @POST
    public Response changeBasics(MultivaluedMap<String, String> sent) {
        var form = new BasicsForm(FormInput.of(language.texts(), sent), setUp.draft(number), organisations.all());
        if (form.asksForAnotherParty()) {
            form.addRow();
            return basics(form).withStatus(200);
        }
        var proposal = form.read();
        if (proposal.isEmpty()) {
            return basics(form).withStatus(422);
        }
        return setUp.attempt(
                form.input(),
                () -> changeDraft.change(person.get(), number, SetUp.version(form.input()), proposal.get()),
                "/contracten/" + number + "/opzet/geld?gedaan=opgeslagen",
                "partij-1",
                () -> setUp.draft(number).version(),
                () -> basics(form));
    }

    @GET
    @Path("geld")
    public View money(@QueryParam("gedaan") @DefaultValue("") String done) {
        return money(MoneyForm.of(language.texts(), setUp.draft(number), Done.known(done)));
    }

    @POST
    @Path("geld")
    public Response changeMoney(MultivaluedMap<String, String> sent) {
        var form = new MoneyForm(FormInput.of(language.texts(), sent), setUp.draft(number), "");
        if (form.asksForOtherYears()) {
            return money(form).withStatus(200);
        }
        var proposal = form.read();
        if (proposal.isEmpty()) {
            return money(form).withStatus(422);
        }
        return setUp.attempt(
                form.input(),
                () -> changeDraft.change(person.get(), number, SetUp.version(form.input()), proposal.get()),
                "/contracten/" + number + "/opzet/kpis?gedaan=opgeslagen",
                "",
                () -> setUp.draft(number).version(),
                () -> money(form));
    }

    @GET
    @Path("toegang")
    public View access(@QueryParam("gedaan") @DefaultValue("") String done) {
        return access(AccessForm.of(language.texts(), setUp.draft(number), Done.known(done)));
    }

    @POST
    @Path("toegang")
    public Response changeAccess(MultivaluedMap<String, String> sent) {
        var form = new AccessForm(FormInput.of(language.texts(), sent), setUp.draft(number), "");
        if (form.rows().asksForAnother()) {
            form.rows().addRow();
            return access(form).withStatus(200);
        }
        var proposal = form.read();
        if (proposal.isEmpty()) {
            return access(form).withStatus(422);
        }
        return setUp.attempt(
                form.input(),
                () -> changeDraft.change(person.get(), number, SetUp.version(form.input()), proposal.get()),
                "/contracten/" + number + "/opzet/controle?gedaan=opgeslagen",
                "voorziening-1",
                () -> setUp.draft(number).version(),
                () -> access(form));
    }

    @GET
    @Path("controle")
    public View check(@QueryParam("gedaan") @DefaultValue("") String done) {
        return check(FormInput.filled(language.texts(), Map.of()), Done.known(done));
    }

    @POST
    @Path("aanbieden")
    public Response offer(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        return setUp.attempt(
                input,
                () -> offerContract.offer(person.get(), number, SetUp.version(input)),
                "/contracten/" + number + "/tekenen?gedaan=aangeboden",
                "",
                () -> setUp.draft(number).version(),
                () -> check(input, ""));
    }

    private View check(FormInput input, String done) {
        return View.of(
                "contract/check.jte",
                new CheckPage(
                        setUp.draft(number),
                        moneyYears.readable(person.get(), number).orElse(null),
                        input,
                        done));
    }

    private static View basics(BasicsForm form) {
        return View.of("contract/basics.jte", form);
    }

    private static View access(AccessForm form) {
        return View.of("contract/access.jte", form);
    }

    private static View money(MoneyForm form) {
        return View.of("contract/money.jte", form);
    }
}
