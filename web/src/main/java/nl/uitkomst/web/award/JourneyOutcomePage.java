package nl.uitkomst.web.award;

import nl.uitkomst.domain.award.JourneyOutcome;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.award.KeptJourney;
import nl.uitkomst.reporting.persona.JourneyPicture;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.persona.SmallPlots;

/** Outcomes of a contract by persona and stage, on screen. */
public record JourneyOutcomePage(JourneyOutcome outcome, KeptJourney kept, ContractNav nav) {

    static JourneyOutcomePage of(JourneyOutcome outcome, ContractNav nav, Texts texts) {
        return new JourneyOutcomePage(outcome, new KeptJourney(outcome, texts), nav);
    }

    public String here() {
        return "/contracten/" + outcome.contract().number() + "/klantreis";
    }

    public JourneyPicture picture() {
        return kept.picture("/contracten/" + outcome.contract().number() + "/kpis");
    }

    public String plot(Texts texts) {
        return SmallPlots.of(outcome.journey(), texts);
    }

    /** For addresses of files of the same period. */
    public String asked() {
        return outcome.shown().map(period -> "?periode=" + period).orElse("");
    }
}
