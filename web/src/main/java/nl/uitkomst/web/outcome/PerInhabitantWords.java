package nl.uitkomst.web.outcome;

import nl.uitkomst.domain.outcome.PerInhabitants;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.reporting.shared.Notation;

/** What was reached for so many inhabitants, in the notation of the reader. */
final class PerInhabitantWords {

    private PerInhabitantWords() {}

    static String of(PerInhabitants per, Notation notation) {
        return per.isAmount() ? notation.cents(new Euro(per.value())) : notation.number(per.value(), 1);
    }
}
