package nl.uitkomst.web.kpi;

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
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.RemoveKpi;
import nl.uitkomst.domain.contract.TakeFromCatalogue;
import nl.uitkomst.domain.kpi.CatalogueEntry;
import nl.uitkomst.domain.kpi.Catalogues;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import nl.uitkomst.web.contract.SetUp;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** The KPIs of a draft: what is in it, what the catalogue offers, and taking one out. */
@RequestScoped
@Path("contracten/{nummer}/opzet/kpis")
@Allowed(Role.CONTRACT_MANAGER)
public class DraftKpisResource {

    @Inject
    SetUp setUp;

    @Inject
    Catalogues catalogues;

    @Inject
    TakeFromCatalogue takeFromCatalogue;

    @Inject
    RemoveKpi removeKpi;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @GET
    public View show(@QueryParam("gedaan") @DefaultValue("") String done) {
        return view(FormInput.filled(language.texts(), Map.of()), done);
    }

    @POST
    @Path("catalogus")
    public Response take(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var codes = chosen(input);
        if (codes.isEmpty()) {
            input.fault("kpi-" + catalogues.of(person.get()).get(0).code(), "kpi.catalogue.fault.none");
            return view(input, "").withStatus(422);
        }
        return setUp.attempt(
                input,
                () -> takeFromCatalogue.take(
                        person.get(), number, codes, language.texts().language()),
                address() + "?gedaan=overgenomen",
                "",
                () -> 0L,
                () -> view(input, ""));
    }

    @POST
    @Path("{code}/weg")
    public Response remove(@PathParam("code") KpiCode code) {
        removeKpi.remove(person.get(), number, code);
        return Response.seeOther(URI.create(address() + "?gedaan=kpiweg")).build();
    }

    private List<KpiCode> chosen(FormInput input) {
        return catalogues.of(person.get()).stream()
                .map(CatalogueEntry::code)
                .filter(code -> input.all("kpi").contains(code.toString()))
                .toList();
    }

    private String address() {
        return "/contracten/" + number + "/opzet/kpis";
    }

    private View view(FormInput input, String done) {
        var draft = setUp.draft(number);
        var offered = catalogues.of(person.get()).stream()
                .filter(entry -> draft.kpi(entry.code()).isEmpty())
                .toList();
        return View.of("kpi/draft.jte", new DraftKpisPage(draft, offered, input, done));
    }
}
