package nl.uitkomst.web.decision;

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
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.decision.AnswerRule;
import nl.uitkomst.domain.decision.ProposeRule;
import nl.uitkomst.domain.decision.RuleBook;
import nl.uitkomst.domain.decision.RuleBooks;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.net.URI;
import java.util.Set;

/** The decision rule of a contract: reading it, putting one down, agreeing with it. */
@RequestScoped
@Path("contracten/{nummer}/investeringen/besluitregel")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.AUDITOR})
public class RuleResource {

    private static final Set<String> DONE = Set.of("voorgesteld", "akkoord", "geweigerd", "ingetrokken");

    @Inject
    RuleBooks books;

    @Inject
    ProposeRule proposeRule;

    @Inject
    AnswerRule answerRule;

    @Inject
    ContractPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @GET
    public View show(@QueryParam("gedaan") @DefaultValue("") String done) {
        var book = books.of(person.get(), number);
        var input = FormInput.filled(language.texts(), RuleForm.filled(book));
        return view(book, input, DONE.contains(done) ? done : "");
    }

    @POST
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    public Response propose(MultivaluedMap<String, String> sent) {
        var book = books.of(person.get(), number);
        var input = FormInput.of(language.texts(), sent);
        var form = RuleForm.read(input, book);
        return attempt(
                book,
                input,
                "voorgesteld",
                () -> form.ifPresent(asked ->
                        proposeRule.propose(person.get(), number, asked.rule(), asked.from(), asked.reason())));
    }

    @POST
    @Path("{regel: \\d{1,4}}/akkoord")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    public Response agree(@PathParam("regel") int rule, MultivaluedMap<String, String> sent) {
        var book = books.of(person.get(), number);
        var input = FormInput.of(language.texts(), sent);
        if (!input.has("akkoord")) {
            input.fault("akkoord", "decision.rule.agree.fault");
        }
        return attempt(book, input, "akkoord", () -> answerRule.agree(person.get(), number, rule));
    }

    @POST
    @Path("{regel: \\d{1,4}}/weigeren")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    public Response refuse(@PathParam("regel") int rule, MultivaluedMap<String, String> sent) {
        var book = books.of(person.get(), number);
        var input = FormInput.of(language.texts(), sent);
        var why = input.required("bezwaar", RuleForm.LONGEST_REASON);
        return attempt(book, input, "geweigerd", () -> answerRule.refuse(person.get(), number, rule, why));
    }

    @POST
    @Path("{regel: \\d{1,4}}/intrekken")
    @Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
    public Response withdraw(@PathParam("regel") int rule, MultivaluedMap<String, String> sent) {
        var book = books.of(person.get(), number);
        var input = FormInput.of(language.texts(), sent);
        return attempt(book, input, "ingetrokken", () -> answerRule.withdraw(person.get(), number, rule));
    }

    private Response attempt(RuleBook book, FormInput input, String done, Runnable act) {
        if (!input.isFaultless()) {
            return view(book, input, "").withStatus(422);
        }
        try {
            act.run();
        } catch (RuleBroken refusal) {
            if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
                throw refusal;
            }
            input.fault("", refusal);
            return view(books.of(person.get(), number), input, "").withStatus(409);
        }
        return Response.seeOther(URI.create("/contracten/" + number + "/investeringen/besluitregel?gedaan=" + done))
                .build();
    }

    private View view(RuleBook book, FormInput input, String done) {
        return View.of("decision/rule.jte", new RulePage(book, input, done, places.of(number), language.texts()));
    }
}
