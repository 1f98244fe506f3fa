package nl.uitkomst.web.money;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.money.CorrectPayment;
import nl.uitkomst.domain.money.LookAtPayments;
import nl.uitkomst.domain.money.MoneyYear;
import nl.uitkomst.domain.money.MoneyYears;
import nl.uitkomst.domain.money.PaymentFile;
import nl.uitkomst.domain.money.PaymentFiles;
import nl.uitkomst.domain.money.RecordPayments;
import nl.uitkomst.domain.money.TakePaymentFile;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.reporting.money.PaymentsCsv;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.Faults;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.Sent;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The payments of one contract year: entered one by one, sent as a file, taken back. */
@RequestScoped
@Path("contracten/{nummer}/geld/{jaar: \\d{4}}/betalingen")
@Allowed(Role.CONTRACT_MANAGER)
public class PaymentsResource {

    @Inject
    MoneyYears years;

    @Inject
    RecordPayments recordPayments;

    @Inject
    LookAtPayments lookAtPayments;

    @Inject
    CorrectPayment correctPayment;

    @Inject
    PaymentFiles files;

    @Inject
    TakePaymentFile takePaymentFile;

    @Inject
    Contracts contracts;

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

    @PathParam("jaar")
    int contractYear;

    @GET
    public View form(@QueryParam("gedaan") @DefaultValue("") String done) {
        return view(PaymentForm.empty(year(), language.texts(), places.of(number), MoneyDone.known(done)));
    }

    @POST
    public Response pay(MultivaluedMap<String, String> sent) {
        var form = new PaymentForm(year(), FormInput.of(language.texts(), sent), Faults.NONE, places.of(number), "");
        var line = form.read();
        if (line.isEmpty()) {
            return view(form).withStatus(422);
        }
        var look = recordPayments.record(person.get(), number, List.of(line.get()));
        if (!look.faults().isEmpty()) {
            form.refused(look.faults());
            return view(form).withStatus(422);
        }
        return to("?gedaan=betaald");
    }

    @POST
    @Path("bestand")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(@FormParam("bestand") @Nullable EntityPart part) {
        var sent = Sent.of(part);
        if (sent.isNone()) {
            var faults = Faults.NONE.with("bestand", language.texts().get("money.csv.none"));
            var empty = PaymentForm.empty(year(), language.texts(), places.of(number), "");
            return view(new PaymentForm(empty.year(), empty.input(), faults, empty.nav(), ""))
                    .withStatus(422);
        }
        var file = files.keep(person.get(), number, sent.fileName(), sent.content());
        return to("/bestand/" + file.publicId());
    }

    @GET
    @Path("bestand/{file}")
    public View look(@PathParam("file") UUID file) {
        return View.of("money/file.jte", page(files.get(person.get(), number, file)));
    }

    @POST
    @Path("bestand/{file}")
    public Response take(@PathParam("file") UUID id) {
        var file = files.get(person.get(), number, id);
        var reading = read(file);
        if (!reading.problems().isEmpty()) {
            return View.of("money/file.jte", page(file)).withStatus(409);
        }
        try {
            takePaymentFile.take(person.get(), number, id, reading.lines());
        } catch (RuleBroken refusal) {
            return View.of("money/file.jte", page(file)).withStatus(409);
        }
        return Response.seeOther(URI.create("/contracten/" + number + "/geld/" + contractYear + "?gedaan=overgenomen"))
                .build();
    }

    @GET
    @Path("{payment: [0-9a-f-]{36}}/corrigeren")
    public View correct(@PathParam("payment") UUID payment) {
        return correction(payment, FormInput.filled(language.texts(), Map.of()));
    }

    @POST
    @Path("{payment: [0-9a-f-]{36}}/corrigeren")
    public Response correct(@PathParam("payment") UUID payment, MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        try {
            correctPayment.correct(person.get(), number, payment, input.text("reden"));
        } catch (RuleBroken refusal) {
            if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
                throw refusal;
            }
            input.fault("reden", refusal);
            return correction(payment, input).withStatus(409);
        }
        return Response.seeOther(URI.create("/contracten/" + number + "/geld/" + contractYear + "?gedaan=gecorrigeerd"))
                .build();
    }

    private View correction(UUID id, FormInput input) {
        var year = year();
        var payment = year.ledger().payments().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Missing("payment", id));
        return View.of("money/correct.jte", new CorrectionPage(year, payment, input, places.of(number)));
    }

    private FilePage page(PaymentFile file) {
        var reading = read(file);
        var look = lookAtPayments.at(person.get(), number, reading.lines());
        return FilePage.of(year(), file, reading, look, places.of(number), language.texts());
    }

    private PaymentsCsv.Reading read(PaymentFile file) {
        var reporting = contracts.get(number).reporting();
        return PaymentsCsv.read(file.content(), day -> reporting.periodOf(day).year());
    }

    /** The year, for someone who keeps its money. */
    private MoneyYear year() {
        var year = years.of(person.get(), number, contractYear);
        policy.require(year.mayKeep());
        return year;
    }

    private Response to(String path) {
        return Response.seeOther(URI.create("/contracten/" + number + "/geld/" + contractYear + "/betalingen" + path))
                .build();
    }

    private static View view(PaymentForm form) {
        return View.of("money/payments.jte", form);
    }
}
