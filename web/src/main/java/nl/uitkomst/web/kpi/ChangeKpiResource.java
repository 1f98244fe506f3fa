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
import nl.uitkomst.domain.contract.Agreement.AgreedKpi;
import nl.uitkomst.domain.contract.ChangeKpi;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import nl.uitkomst.web.contract.SetUp;

/** Changing a KPI of a draft. */
@RequestScoped
@Path("contracten/{nummer}/kpis/{code}/wijzigen")
@Allowed(Role.CONTRACT_MANAGER)
public class ChangeKpiResource {

    @Inject
    SetUp setUp;

    @Inject
    ChangeKpi changeKpi;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @PathParam("code")
    KpiCode code;

    @GET
    public View form() {
        var draft = setUp.draft(number);
        return view(KpiForm.of(language.texts(), draft, known()));
    }

    @POST
    public Response change(MultivaluedMap<String, String> sent) {
        var texts = language.texts();
        var form = new KpiForm(FormInput.of(texts, sent), setUp.draft(number), known(), texts);
        if (form.asksForOtherFields()) {
            return view(form).withStatus(200);
        }
        var agreement = form.read();
        if (agreement.isEmpty()) {
            return view(form).withStatus(422);
        }
        return setUp.attempt(
                form.input(),
                () -> changeKpi.change(person.get(), number, code, SetUp.version(form.input()), agreement.get()),
                "/contracten/" + number + "/opzet/kpis?gedaan=kpi",
                "",
                () -> known().version(),
                () -> view(form));
    }

    private AgreedKpi known() {
        return setUp.draft(number).kpi(code).orElseThrow(() -> new Missing("kpi", code));
    }

    private static View view(KpiForm form) {
        return View.of("kpi/form.jte", form);
    }
}
