package nl.uitkomst.web.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.proposal.Dossiers;
import nl.uitkomst.domain.proposal.Plan;
import nl.uitkomst.domain.proposal.Proposal;
import nl.uitkomst.domain.proposal.Unfit;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.account.CurrentPerson;

import java.util.function.Function;
import java.util.function.Supplier;

/** Where another system writes a plan: it is kept, or answered with all that is wrong with it. */
@RequestScoped
public class Drafting {

    @Inject
    Dossiers dossiers;

    @Inject
    PresentValues presentValues;

    @Inject
    CurrentPerson person;

    /** @param whole whether nothing may be lacking */
    Response keep(ContractNumber number, JsonInput input, boolean whole, Function<Plan, Response> keeping) {
        var fields = new PlanInput(input, dossiers.ground(person.get(), number), presentValues.of(number));
        var plan = fields.read();
        fields.tell(dossiers.shortcomings(person.get(), number, plan).stream()
                .filter(one -> whole || !one.canWait())
                .toList());
        return attempt(input, () -> keeping.apply(plan));
    }

    Response attempt(JsonInput input, Supplier<Response> act) {
        if (!input.isFaultless()) {
            return input.refused();
        }
        try {
            return act.get();
        } catch (Unfit unfit) {
            unfit.shortcomings()
                    .forEach(one -> input.fault(
                            one.part().name(),
                            one.rule().name(),
                            one.rule().key(),
                            one.details().toArray()));
            return input.refused();
        } catch (RuleBroken refusal) {
            if (!(refusal.rule() instanceof Proposal.Rule)) {
                throw refusal;
            }
            return input.refused(refusal, "");
        }
    }
}
