package nl.uitkomst.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.Agreements;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractLine;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.DraftContract;
import nl.uitkomst.domain.organisation.Organisations;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.ApiWords;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/** The contracts that the caller may see, and beginning one, for another system. */
@RequestScoped
@Path("api/v1/contracten")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed({
    Role.CONTRACT_MANAGER,
    Role.ALDERMAN,
    Role.COOPERATIVE_REPORTER,
    Role.PROVIDER_REPORTER,
    Role.BOARD_MEMBER,
    Role.AUDITOR
})
@Tag(name = "contracten")
public class ContractsApi {

    /** A contract in the list; {@code opdrachtgever} and {@code opdrachtnemer} name the first of theirs. */
    public record Regel(
            String nummer,
            String titel,
            String rechtsvorm,
            @Nullable String opdrachtgever,
            @Nullable String opdrachtnemer,
            List<String> opdrachtgevers,
            List<String> opdrachtnemers,
            List<String> partners,
            LocalDate van,
            LocalDate totEnMet,
            String fase,
            int kpis,
            boolean illustratief) {

        static Regel of(ContractLine line) {
            return new Regel(
                    line.number().text(),
                    line.title(),
                    ApiWords.of(line.form()),
                    line.clients().stream().findFirst().orElse(null),
                    line.contractors().stream().findFirst().orElse(null),
                    line.clients(),
                    line.contractors(),
                    line.partners(),
                    line.term().first(),
                    line.term().last(),
                    ApiWords.of(line.phase()),
                    line.kpis(),
                    line.illustrative());
        }
    }

    @Inject
    Agreements agreements;

    @Inject
    Organisations organisations;

    @Inject
    DraftContract draftContract;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @GET
    @Operation(summary = "De contracten die u mag zien")
    public List<Regel> list() {
        return agreements.all(person.get()).stream().map(Regel::of).toList();
    }

    @POST
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "Een contract beginnen, als concept van de eigen gemeente")
    public Response draft(String body) {
        var texts = language.texts();
        var input = JsonInput.of(body, texts, ContractInput.FIELDS);
        var number = input.value("nummer", ContractNumber::valueOf, "contract.fault.number");
        var proposal = new ContractInput(input, organisations.all(), false).read();
        if (number.isEmpty() || proposal.isEmpty()) {
            return input.refused();
        }
        try {
            draftContract.draft(person.get(), number.get(), proposal.get());
            return Response.created(URI.create("/api/v1/contracten/" + number.get()))
                    .entity(ContractJson.of(agreements.of(person.get(), number.get()), texts))
                    .build();
        } catch (RuleBroken refusal) {
            if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
                throw refusal;
            }
            return input.refused(refusal, refusal.rule() == Contract.Rule.NUMBER_TAKEN ? "nummer" : "partijen");
        }
    }
}
