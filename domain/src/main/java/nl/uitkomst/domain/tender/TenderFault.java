package nl.uitkomst.domain.tender;

import nl.uitkomst.domain.shared.Bsn;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing that is wrong with what was written of a tender or of an application.
 *
 * @param place which field it is about
 * @param which of several such fields: the key of a criterion, the name of a moment, or a row from 0; empty where there is one
 */
public record TenderFault(Rule rule, Place place, String which, List<Object> details) {

    public enum Rule implements RuleBroken.Rule {
        NUMBER_FORM,
        NUMBER_TAKEN,
        TITLE_MISSING,
        ABOUT_MISSING,
        /** Detail: the most characters. */
        TOO_LONG,
        /** A text looks like it holds a citizen service number. */
        BSN,
        VALUE_NOT_POSITIVE,
        /** Details: the fewest and the most. */
        MONTHS_OUT_OF_RANGE,
        NO_TARGET_GROUP,
        /** Detail: the name. */
        TWICE,
        /** Detail: the day on which the contract begins. */
        STARTS_BEFORE_CONTRACT,
        /** Detail: the last day of the contract. */
        STARTS_AFTER_END,
        NO_JOURNEY,
        NO_CRITERIA,
        NO_QUALITY,
        /** Detail: what they add up to. */
        WEIGHTS_NOT_WHOLE,
        WEIGHT_OUT_OF_RANGE,
        /** Detail: the most decimals. */
        TOO_MANY_DECIMALS,
        NAME_MISSING,
        MINIMUM_NOT_ON_SCALE,
        /** Detail: the fewest scores. */
        SCALE_TOO_SHORT,
        SCALE_NEGATIVE,
        DESCRIPTION_MISSING,
        AMOUNT_MISSING,
        AMOUNT_NOT_POSITIVE,
        LOW_NOT_BELOW_HIGH,
        MOMENT_MISSING,
        /** Details: the kind that it has to come after, and when that is. */
        BEFORE_EARLIER_ONE,
        MOMENT_PAST,
        /** It has come, and can no longer be moved. Detail: when it was. */
        MOMENT_CAME,
        /** The calendar gives less time than the law asks for, and nobody has said why. Details: the term, its days, the days there are. */
        TERM_TOO_SHORT,
        REASON_MISSING,
        /** Detail: the last moment. */
        NOBODY_LEADS,
        NO_MEMBERS,
        NOT_DECLARED,
        EVIDENCE_MISSING,
        CONTACT_MISSING,
        /** It looks like a name, a telephone number or an address, and not like a role. */
        CONTACT_IS_PERSON,
        MOTIVATION_MISSING,
        NOT_CHECKED
    }

    public enum Place {
        NUMBER,
        TITLE,
        ABOUT,
        VALUE,
        MONTHS,
        TARGET_GROUPS,
        TARGET_GROUP_START,
        LOTS,
        REQUIREMENTS,
        JOURNEY,
        WEIGHT,
        MINIMUM,
        NAME,
        SCALE,
        DESCRIPTION,
        LOW,
        HIGH,
        PER_POINT,
        MOMENT,
        TERM,
        REASON,
        MEMBERS,
        MEMBER_NAME,
        LEAD,
        CONTACT,
        GROUND,
        REQUIREMENT,
        EVIDENCE,
        MOTIVATION
    }

    static TenderFault of(Rule rule, Place place, Object... details) {
        return new TenderFault(rule, place, "", List.of(details));
    }

    static TenderFault at(String which, Rule rule, Place place, Object... details) {
        return new TenderFault(rule, place, which, List.of(details));
    }

    /** What no text may be: longer than is kept, or with a citizen service number in it. */
    static List<TenderFault> ofText(String text, int longest, Place place, String which) {
        var found = new ArrayList<TenderFault>();
        if (text.length() > longest) {
            found.add(at(which, Rule.TOO_LONG, place, longest));
        }
        if (Bsn.isIn(text)) {
            found.add(at(which, Rule.BSN, place));
        }
        return found;
    }

    /** The same, for a text that has to be there. */
    static List<TenderFault> ofNeeded(String text, Rule whenEmpty, int longest, Place place, String which) {
        return text.isBlank() ? List.of(at(which, whenEmpty, place)) : ofText(text, longest, place, which);
    }

    public RuleBroken broken() {
        return new RuleBroken(rule, details.toArray());
    }

    /** @throws FaultsFound with everything that is wrong */
    static void requireNone(List<TenderFault> faults) {
        if (!faults.isEmpty()) {
            throw new FaultsFound(faults);
        }
    }
}
