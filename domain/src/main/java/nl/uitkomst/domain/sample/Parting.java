package nl.uitkomst.domain.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.term.EndContract;
import nl.uitkomst.domain.term.Ending;
import nl.uitkomst.domain.term.EndingPlan;
import nl.uitkomst.domain.term.SignEnding;

import java.util.ArrayList;
import java.util.List;

/** How a contract of the cases ended early: proposed by one side, and signed by the other. */
@ApplicationScoped
class Parting {

    private static final String ENDING = "ending";
    private static final int SIGNED_AFTER = 14;

    @Inject
    Cast cast;

    @Inject
    EndContract end;

    @Inject
    SignEnding sign;

    List<Act> acts(CaseFile file) {
        if (!file.sections().contains(ENDING)) {
            return List.of();
        }
        var contract = new ContractNumber(file.get("contract", "number"));
        var proposed = file.day(ENDING, "proposed");
        var plan = new EndingPlan(
                file.day(ENDING, "last"),
                file.get(ENDING, "reasons"),
                file.get(ENDING, "still due"),
                file.get(ENDING, "settlement"),
                file.get(ENDING, "handover"));
        var acts = new ArrayList<Act>();
        acts.add(Act.on(
                proposed,
                "10:20",
                () -> end.end(cast.person(file.get("contract", "manager")), contract, Ending.By.TOGETHER, plan, null)));
        acts.add(Act.on(
                proposed.plusDays(SIGNED_AFTER),
                "15:20",
                () -> sign.sign(cast.person(file.get("contract", "board")), contract)));
        return acts;
    }
}
