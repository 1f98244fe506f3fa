package nl.uitkomst.web.contract;

import nl.uitkomst.domain.contract.Agreement;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.contract.FormWords;
import nl.uitkomst.web.Step;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The steps in which a contract is set up; each can be returned to. */
public final class SetUpSteps {

    /** The steps, by their keys below {@code contract.step}, with what follows the address of the set-up. */
    public enum Place {
        BASICS(""),
        MONEY("/geld"),
        KPIS("/kpis"),
        MONEY_RULES("/geldafspraken"),
        CHECK("/controle");

        private final String path;

        Place(String path) {
            this.path = path;
        }
    }

    private SetUpSteps() {}

    /** @param draft absent while it is not there yet, so that the later steps cannot be reached */
    public static List<Step> at(Place here, @Nullable Agreement draft, Texts texts) {
        var steps = new ArrayList<Step>();
        for (var place : Place.values()) {
            var address = draft == null ? "" : address(draft) + place.path;
            steps.add(new Step(
                    draft == null
                            ? texts.get("contract.step." + place)
                            : new FormWords(texts, draft.proposal().legalForm()).get("contract.step." + place),
                    draft == null ? "" : hint(place, draft, texts),
                    address,
                    state(place, here, draft)));
        }
        return steps;
    }

    static String address(Agreement draft) {
        return "/contracten/" + draft.number() + "/opzet";
    }

    private static Step.State state(Place place, Place here, @Nullable Agreement draft) {
        if (place == here) {
            return Step.State.CURRENT;
        }
        return draft != null && isDone(place, draft) ? Step.State.DONE : Step.State.TO_COME;
    }

    private static boolean isDone(Place place, Agreement draft) {
        return switch (place) {
            case BASICS ->
                lacking(
                                draft,
                                Contract.Rule.NO_CLIENT,
                                Contract.Rule.NO_CONTRACTOR,
                                Contract.Rule.TOO_FEW_PARTIES,
                                Contract.Rule.NOBODY_LEADS,
                                Contract.Rule.SEVERAL_LEAD)
                        == 0;
            case MONEY -> lacking(draft, Contract.Rule.YEAR_WITHOUT_LUMP_SUM) == 0;
            case KPIS -> lacking(draft, Contract.Rule.NO_KPIS, Contract.Rule.PERIOD_WITHOUT_TARGET) == 0;
            case MONEY_RULES, CHECK -> false;
        };
    }

    private static String hint(Place place, Agreement draft, Texts texts) {
        return switch (place) {
            case BASICS, MONEY_RULES -> "";
            case MONEY -> {
                var open = lacking(draft, Contract.Rule.YEAR_WITHOUT_LUMP_SUM);
                yield open == 0 ? "" : texts.get("contract.step.MONEY.open", open);
            }
            case KPIS -> {
                var open = lacking(draft, Contract.Rule.PERIOD_WITHOUT_TARGET);
                yield open == 0
                        ? texts.get("contract.step.KPIS.count", draft.kpis().size())
                        : texts.get("contract.step.KPIS.open", open);
            }
            case CHECK -> draft.shortcomings().isEmpty() ? texts.get("contract.step.CHECK.ready") : "";
        };
    }

    private static long lacking(Agreement draft, Contract.Rule... rules) {
        return draft.shortcomings().stream()
                .filter(one -> List.of(rules).contains(one.rule()))
                .count();
    }
}
