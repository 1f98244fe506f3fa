package nl.uitkomst.web.amendment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.amendment.AnswerAmendment;
import nl.uitkomst.domain.amendment.Change;
import nl.uitkomst.domain.amendment.ChangeAmendment;
import nl.uitkomst.domain.amendment.DropChange;
import nl.uitkomst.domain.amendment.OfferAmendment;
import nl.uitkomst.domain.amendment.SettleCollision;
import nl.uitkomst.domain.amendment.SignAmendment;
import nl.uitkomst.domain.amendment.WithdrawAmendment;
import nl.uitkomst.domain.amendment.WriteChanges;
import nl.uitkomst.domain.amendment.WriteChanges.Wish;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.organisation.Organisations;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.term.ContractTimes;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.Map;
import java.util.Set;

/** One amendment: what it changes, working it out, offering and signing it, for another system. */
@RequestScoped
@Path("api/v1/contracten/{nummer}/wijzigingen/{volgnummer}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
@Tag(name = "wijzigingen")
public class AmendmentApi {

    private static final int HIGHEST = 999_999_999;

    @Inject
    Bench bench;

    @Inject
    Organisations organisations;

    @Inject
    ContractTimes times;

    @Inject
    ChangeAmendment changeAmendment;

    @Inject
    WriteChanges writeChanges;

    @Inject
    DropChange dropChange;

    @Inject
    SettleCollision settleCollision;

    @Inject
    OfferAmendment offerAmendment;

    @Inject
    SignAmendment signAmendment;

    @Inject
    AnswerAmendment answerAmendment;

    @Inject
    WithdrawAmendment withdrawAmendment;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber contract;

    @PathParam("volgnummer")
    int number;

    @GET
    @Allowed({
        Role.CONTRACT_MANAGER,
        Role.ALDERMAN,
        Role.COOPERATIVE_REPORTER,
        Role.PROVIDER_REPORTER,
        Role.BOARD_MEMBER,
        Role.AUDITOR
    })
    @Operation(summary = "Eén wijziging: wat zij verandert, wat in de weg staat, wie tekende en wie wat deed")
    public AmendmentJson show() {
        return AmendmentJson.of(bench.read(contract, number), language.texts());
    }

    @PUT
    @Operation(summary = "Reden en ingangsdatum aanpassen; stuur 'versie' mee zoals u die las")
    public Response change(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("reden", "ingangsdatum", "versie"));
        var reason = input.required("reden", 2000);
        var from = input.date("ingangsdatum");
        var version = input.whole("versie", 0, HIGHEST);
        return attempt(
                input,
                () -> changeAmendment.change(
                        person.get(), contract, number, version.orElseThrow(), reason, from.orElseThrow()));
    }

    @POST
    @Path("onderdelen")
    @Operation(
            summary = "Schrijven wat er verandert; stuur 'tekst' mee zoals u die las. Alles wordt geschreven, of niets",
            description =
                    "Per onderdeel: 'afspraken' (wat u weglaat blijft; 'sturing' is één geheel), 'partijen', 'deelnemers', 'lumpsums',"
                            + " 'inwoners' en 'kpis'. Zonder 'rol', 'bedrag' of 'aantal', of met 'vervalt', geldt het niet meer. 'geldafspraken',"
                            + " 'tijd' (opties, opzegtermijn, dagen en delen; genomen opties laat u weg) en 'toegangsregels' vervangen elk het geheel.")
    public Response write(String body) {
        var input = JsonInput.of(body, language.texts(), WishesInput.FIELDS);
        var negotiation = bench.open(contract, number);
        var read = input.whole("tekst", 0, HIGHEST);
        var after = negotiation.after();
        var time = times.of(person.get(), contract).proposing(after.terms().term(), after.time());
        var wishes = new WishesInput(input, negotiation, organisations.all(), time).read();
        if (!input.isFaultless()) {
            return input.refused();
        }
        var versioned = wishes.keySet().stream()
                .map(change -> new Wish(change, negotiation.versionIn(read.orElseThrow(), change.subject())))
                .toList();
        var obstacles = writeChanges.write(person.get(), contract, number, versioned);
        obstacles.forEach(obstacle -> place(wishes, obstacle.subject(), input)
                .fault(
                        "",
                        obstacle.rule().name(),
                        obstacle.rule().key(),
                        ObstacleWords.details(obstacle.details(), language.texts())));
        return obstacles.isEmpty() ? Response.ok(show()).build() : input.refused();
    }

    private static JsonInput place(Map<Change, JsonInput> wishes, Change.Subject subject, JsonInput whole) {
        return wishes.entrySet().stream()
                .filter(wish -> wish.getKey().subject().equals(subject))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(whole);
    }

    @POST
    @Path("vervallen")
    @Operation(summary = "Een onderdeel laten vallen; stuur de 'versie' van dat onderdeel mee")
    public Response drop(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("onderdeel", "versie"));
        var subject = input.value("onderdeel", Change.Subject::valueOf, "form.choose");
        var version = input.whole("versie", 0, HIGHEST);
        return attempt(
                input,
                () -> dropChange.drop(person.get(), contract, number, subject.orElseThrow(), version.orElseThrow()));
    }

    @POST
    @Path("overnemen")
    @Operation(
            summary = "Een onderdeel dat botst laten uitgaan van wat nu geldt; stuur de 'versie' van dat onderdeel mee")
    public Response settle(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("onderdeel", "versie"));
        var subject = input.value("onderdeel", Change.Subject::valueOf, "form.choose");
        var version = input.whole("versie", 0, HIGHEST);
        return attempt(
                input,
                () -> settleCollision.settle(
                        person.get(), contract, number, subject.orElseThrow(), version.orElseThrow()));
    }

    @POST
    @Path("aanbod")
    @Operation(summary = "Ter ondertekening aanbieden; stuur 'tekst' mee zoals u die las")
    public Response offer(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("tekst"));
        var text = input.whole("tekst", 0, HIGHEST);
        return attempt(input, () -> offerAmendment.offer(person.get(), contract, number, text.orElseThrow()));
    }

    @POST
    @Path("handtekeningen")
    @Operation(summary = "Tekenen namens de eigen organisatie, voor precies de 'tekst' die u las")
    public Response sign(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("tekst"));
        var text = input.whole("tekst", 0, HIGHEST);
        return attempt(input, () -> signAmendment.sign(person.get(), contract, number, text.orElseThrow()));
    }

    @POST
    @Path("wensen")
    @Operation(summary = "Niet tekenen maar zeggen wat er anders moet; het wordt weer een voorstel")
    public Response answer(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("tekst", "wensen"));
        var text = input.whole("tekst", 0, HIGHEST);
        var wishes = input.required("wensen", 4000);
        return attempt(input, () -> answerAmendment.answer(person.get(), contract, number, text.orElseThrow(), wishes));
    }

    @POST
    @Path("intrekking")
    @Operation(summary = "Een wijziging die nog niet getekend is intrekken, met de reden")
    public Response withdraw(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("reden"));
        var reason = input.required("reden", 2000);
        return attempt(input, () -> withdrawAmendment.withdraw(person.get(), contract, number, reason));
    }

    private Response attempt(JsonInput input, Runnable act) {
        if (!input.isFaultless()) {
            return input.refused();
        }
        try {
            act.run();
            return Response.ok(show()).build();
        } catch (RuleBroken refusal) {
            if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
                throw refusal;
            }
            return input.refused(refusal, "");
        }
    }
}
