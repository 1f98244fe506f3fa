package nl.uitkomst.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.decision.DecisionOnProposal;
import nl.uitkomst.domain.decision.Decisions;
import nl.uitkomst.domain.decision.SeenVoting;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.decision.PrintedDecision;
import nl.uitkomst.web.Download;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

/** A decision as a file to keep. There is none before it is decided. */
@RequestScoped
@Path("contracten/{nummer}/investeringen/voorstellen/{voorstel: \\d{1,5}}/besluit.pdf")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.AUDITOR})
public class DecisionFileResource {

    @Inject
    Decisions decisions;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @PathParam("voorstel")
    int proposal;

    @GET
    @Produces("application/pdf")
    public Response pdf(@QueryParam("stemming") @DefaultValue("0") int asked) {
        return file(decisions.on(person.get(), number, proposal), asked, language.texts());
    }

    /** @param asked the number of the voting; zero for the newest that was decided */
    static Response file(DecisionOnProposal decision, int asked, Texts texts) {
        var voting = decision.votings().stream()
                .filter(SeenVoting::isDecided)
                .filter(one -> asked == 0 || one.number() == asked)
                .findFirst()
                .orElseThrow(() -> new Missing("decision", asked));
        var name = "%s-%s-%d-%d.pdf"
                .formatted(texts.get("decision.file"), decision.contract(), decision.proposal(), voting.number());
        return Download.file(PrintedDecision.pdf(decision, voting, texts), name, "application/pdf");
    }
}
