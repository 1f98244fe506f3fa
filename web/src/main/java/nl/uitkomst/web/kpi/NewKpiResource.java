package nl.uitkomst.web.kpi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.AddKpi;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import nl.uitkomst.web.contract.SetUp;

/** A KPI of one's own for a draft. */
@RequestScoped
@Path("contracten/{nummer}/kpis/nieuw")
@Allowed(Role.CONTRACT_MANAGER)
public class NewKpiResource {

    @Inject
    SetUp setUp;

    @Inject
    AddKpi addKpi;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @GET
    public View form() {
        return view(KpiForm.blank(language.texts(), setUp.draft(number)));
    }

    @POST
    public Response add(MultivaluedMap<String, String> sent) {
        var texts = language.texts();
        var form = new KpiForm(FormInput.of(texts, sent), setUp.draft(number), null, texts);
        if (form.asksForOtherFields()) {
            return view(form).withStatus(200);
        }
        var code = form.readCode();
        var agreement = form.read();
        if (code.isEmpty() || agreement.isEmpty()) {
            return view(form).withStatus(422);
        }
        return setUp.attempt(
                form.input(),
                () -> addKpi.add(person.get(), number, code.get(), agreement.get()),
                "/contracten/" + number + "/opzet/kpis?gedaan=kpi",
                "code",
                () -> 0L,
                () -> view(form));
    }

    private static View view(KpiForm form) {
        return View.of("kpi/form.jte", form);
    }
}
