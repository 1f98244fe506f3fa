package nl.uitkomst.web.money;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.money.MoneyYears;
import nl.uitkomst.domain.money.ProposeMoney;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import nl.uitkomst.web.contract.SetUp;

/** Setting up a contract: what is agreed about its money beside the lump sums. */
@RequestScoped
@Path("contracten/{nummer}/opzet/geldafspraken")
@Allowed(Role.CONTRACT_MANAGER)
public class DraftMoneyResource {

    @Inject
    SetUp setUp;

    @Inject
    MoneyYears years;

    @Inject
    ProposeMoney proposeMoney;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @GET
    public View form() {
        var draft = setUp.draft(number);
        var form = AgreedMoneyForm.of(language.texts(), draft, years.agreement(person.get(), number));
        form.input().put("versie", String.valueOf(draft.version()));
        return view(form);
    }

    @POST
    public Response save(MultivaluedMap<String, String> sent) {
        var draft = setUp.draft(number);
        var form =
                new AgreedMoneyForm(FormInput.of(language.texts(), sent), draft, years.agreement(person.get(), number));
        if (form.asksForAnotherEffect()) {
            form.effects().another();
            return view(form).withStatus(200);
        }
        var agreement = form.read();
        if (agreement.isEmpty()) {
            return view(form).withStatus(422);
        }
        return setUp.attempt(
                form.input(),
                () -> proposeMoney.propose(person.get(), number, SetUp.version(form.input()), agreement.get()),
                "/contracten/" + number + "/opzet/controle?gedaan=opgeslagen",
                "",
                () -> setUp.draft(number).version(),
                () -> view(form));
    }

    private static View view(AgreedMoneyForm form) {
        return View.of("money/draft.jte", form);
    }
}
