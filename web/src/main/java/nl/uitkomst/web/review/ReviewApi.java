package nl.uitkomst.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.review.AcceptReport;
import nl.uitkomst.domain.review.AnswerRemark;
import nl.uitkomst.domain.review.AskQuestion;
import nl.uitkomst.domain.review.Mark;
import nl.uitkomst.domain.review.MarkKpi;
import nl.uitkomst.domain.review.ReturnReport;
import nl.uitkomst.domain.review.Review;
import nl.uitkomst.domain.review.Reviews;
import nl.uitkomst.domain.submission.ReportKey;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.Problem;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The review of a report, for another system: the conversation, the marks and the decision. */
@Allowed
@RequestScoped
@Path("api/v1/contracten/{nummer}/rapportages/{periode}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "beoordelen")
public class ReviewApi {

    private static final int UNPROCESSABLE = 422;

    @PathParam("nummer")
    ContractNumber number;

    @PathParam("periode")
    String period;

    @Inject
    Reviews reviews;

    @Inject
    AskQuestion askQuestion;

    @Inject
    AnswerRemark answerRemark;

    @Inject
    MarkKpi markKpi;

    @Inject
    AcceptReport acceptReport;

    @Inject
    ReturnReport returnReport;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    /** Something that was said about a report. */
    public record Opmerking(
            String soort,
            @Nullable String kpi,
            String tekst,
            int versie,
            String door,
            String organisatie,
            Instant op) {}

    /** The conversation about a report and, for whoever reviews, the marks per KPI. */
    public record Beoordeling(Map<String, String> oordelen, List<Opmerking> opmerkingen) {}

    @GET
    @Path("beoordeling")
    @Operation(summary = "Wat beide kanten over een rapportage zeiden")
    public Beoordeling review() {
        var review = reviews.of(person.get(), key());
        return new Beoordeling(
                review.marks().entrySet().stream()
                        .collect(Collectors.toMap(mark -> mark.getKey().text(), mark -> word(mark.getValue()))),
                review.remarks().stream().map(ReviewApi::remark).toList());
    }

    @POST
    @Path("opmerkingen")
    @Operation(
            summary = "Stel een vraag (gemeente) of geef antwoord (coöperatie)",
            description = "Velden: soort (vraag of antwoord), tekst, en kpi als het over één kpi gaat.")
    @Allowed({Role.CONTRACT_MANAGER, Role.COOPERATIVE_REPORTER})
    public Response say(JsonObject sent) {
        var kpi = kpi(sent.getString("kpi", null));
        switch (sent.getString("soort", "")) {
            case "vraag" -> askQuestion.ask(person.get(), key(), kpi, sent.getString("tekst", ""));
            case "antwoord" -> answerRemark.answer(person.get(), key(), kpi, sent.getString("tekst", ""));
            default -> {
                return fault("soort", "review.api.kind");
            }
        }
        return Response.noContent().build();
    }

    @PUT
    @Path("oordelen/{code}")
    @Operation(
            summary = "Geef aan wat u van één kpi vindt",
            description = "Velden: oordeel (akkoord of terugsturen), en bij terugsturen reden.")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response mark(@PathParam("code") KpiCode kpi, JsonObject sent) {
        switch (sent.getString("oordeel", "")) {
            case "akkoord" -> markKpi.mark(person.get(), key(), kpi, Mark.AGREED, null);
            case "terugsturen" -> markKpi.mark(person.get(), key(), kpi, Mark.RETURNED, sent.getString("reden", ""));
            default -> {
                return fault("oordeel", "review.api.mark");
            }
        }
        return Response.noContent().build();
    }

    @POST
    @Path("vaststellen")
    @Operation(summary = "Stel vast, voor goed; veld 'versie': de versie die u bekeek")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response accept(JsonObject sent) {
        acceptReport.accept(person.get(), key(), sent.getInt("versie", 0));
        return Response.noContent().build();
    }

    @POST
    @Path("terugsturen")
    @Operation(summary = "Stuur terug; velden 'versie' en 'reden'")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response giveBack(JsonObject sent) {
        returnReport.giveBack(person.get(), key(), sent.getInt("versie", 0), sent.getString("reden", ""));
        return Response.noContent().build();
    }

    private Response fault(String field, String words) {
        reviews.of(person.get(), key()); // whoever may not see the report is told that first
        var text = language.texts().get(words);
        return Response.status(UNPROCESSABLE)
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(UNPROCESSABLE, language.texts().get("submission.api.faults"))
                        .naming(List.of(new Problem.Fault(field, "choice", text))))
                .build();
    }

    private static @Nullable KpiCode kpi(@Nullable String code) {
        return code == null ? null : new KpiCode(code);
    }

    private static Opmerking remark(Review.Remark remark) {
        return new Opmerking(
                switch (remark.kind()) {
                    case QUESTION -> "vraag";
                    case ANSWER -> "antwoord";
                    case RETURN -> "reden van terugsturen";
                },
                remark.kpi() == null ? null : remark.kpi().text(),
                remark.text(),
                remark.revision(),
                remark.by(),
                remark.organisation(),
                remark.at());
    }

    private static String word(Mark mark) {
        return switch (mark) {
            case AGREED -> "akkoord";
            case QUESTIONED -> "vraag";
            case RETURNED -> "terugsturen";
        };
    }

    private ReportKey key() {
        return new ReportKey(number, period);
    }
}
