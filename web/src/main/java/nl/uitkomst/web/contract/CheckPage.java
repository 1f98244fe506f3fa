package nl.uitkomst.web.contract;

import nl.uitkomst.domain.contract.Agreement;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.Shortcoming;
import nl.uitkomst.domain.money.MoneyAgreement;
import nl.uitkomst.domain.money.MoneyRule;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.contract.FormWords;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.FormInput;
import org.jspecify.annotations.Nullable;

/**
 * The draft as a whole, to look over before it is offered.
 *
 * @param money absent when nothing is paid
 * @param input with which offering was refused
 */
public record CheckPage(Agreement draft, @Nullable MoneyAgreement money, FormInput input, String done) {

    /** Where this can be mended. */
    public String address(Shortcoming shortcoming) {
        var setUp = SetUpSteps.address(draft);
        if (shortcoming.rule() instanceof MoneyRule) {
            return setUp + "/geldafspraken";
        }
        if (!(shortcoming.rule() instanceof Contract.Rule rule)) {
            return "/contracten/" + draft.number() + "/looptijd/afspraken";
        }
        return switch (rule) {
            case YEAR_WITHOUT_LUMP_SUM ->
                setUp + "/geld#lumpsum-" + shortcoming.details().get(0);
            case NO_KPIS -> setUp + "/kpis";
            case PERIOD_WITHOUT_TARGET ->
                "/contracten/" + draft.number() + "/kpis/"
                        + shortcoming.details().get(1) + "/wijzigen#normen";
            default -> setUp + "#partij-1";
        };
    }

    /** What is lacking, in words. */
    public String words(Shortcoming shortcoming, Texts texts) {
        var details = shortcoming.details().stream()
                .map(detail -> detail instanceof ReportingPeriod period
                        ? Notation.in(texts).period(period)
                        : detail.toString())
                .toArray();
        if (!(shortcoming.rule() instanceof Contract.Rule)) {
            return texts.get(shortcoming.rule() instanceof MoneyRule ? "contract.lacks.money" : "contract.lacks.time")
                    + " "
                    + texts.get(shortcoming.rule().key(), shortcoming.details().toArray());
        }
        return new FormWords(texts, draft.proposal().legalForm()).get("contract.lacks." + shortcoming.rule(), details);
    }
}
