package nl.uitkomst.domain.voice;

import nl.uitkomst.domain.shared.Bsn;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing that is wrong with what was heard, or with the answer to it.
 *
 * @param place which field it is about
 */
public record VoiceFault(Rule rule, Place place, List<Object> details) {

    public enum Rule implements RuleBroken.Rule {
        NOTHING_SAID,
        /** A text looks like it holds a citizen service number. */
        BSN,
        /** Detail: today. */
        HEARD_IN_FUTURE,
        /** Advice is asked or unasked; of what people say by themselves there is nothing to say. */
        ASKED_NOT_SAID,
        /** Detail: the code. */
        NO_SUCH_KPI,
        NO_SUCH_PROVIDER,
        /** Detail: the number. */
        NO_SUCH_PROPOSAL,
        /** Whoever works for a provider writes down what was said to it. */
        ONLY_OWN_PROVIDER,
        NOTHING_ANSWERED,
        NOTHING_DONE,
        /** Detail: the day on which it was heard. */
        ANSWERED_BEFORE_HEARD,
        /** Detail: today. */
        ANSWERED_IN_FUTURE
    }

    public enum Place {
        KIND,
        HEARD_ON,
        WORDS,
        KPI,
        PROVIDER,
        PROPOSAL,
        ANSWER,
        DONE,
        ANSWERED_ON
    }

    static VoiceFault of(Rule rule, Place place, Object... details) {
        return new VoiceFault(rule, place, List.of(details));
    }

    /** What no text may be: empty, or with a citizen service number in it. */
    static List<VoiceFault> ofText(String text, Rule whenEmpty, Place place) {
        var found = new ArrayList<VoiceFault>();
        if (text.isEmpty()) {
            found.add(of(whenEmpty, place));
        }
        if (Bsn.isIn(text)) {
            found.add(of(Rule.BSN, place));
        }
        return found;
    }

    public RuleBroken broken() {
        return new RuleBroken(rule, details.toArray());
    }
}
