package nl.uitkomst.domain.tender;

import nl.uitkomst.domain.shared.CleanText;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.tender.Tender.Category;
import nl.uitkomst.domain.tender.TenderFault.Place;
import nl.uitkomst.domain.tender.TenderFault.Rule;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What a tender is about.
 *
 * @param about what is asked for, in a few sentences
 * @param value what it is estimated to be worth over its whole term, without VAT
 */
public record Basics(
        String title,
        String about,
        Procedure procedure,
        Category category,
        @Nullable Euro value) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_ABOUT = 4000;

    public Basics {
        title = CleanText.of(title);
        about = CleanText.of(about);
    }

    public List<TenderFault> faults() {
        var found = new ArrayList<>(TenderFault.ofNeeded(title, Rule.TITLE_MISSING, LONGEST_TITLE, Place.TITLE, ""));
        found.addAll(TenderFault.ofText(about, LONGEST_ABOUT, Place.ABOUT, ""));
        if (value != null && value.amount().signum() <= 0) {
            found.add(TenderFault.of(Rule.VALUE_NOT_POSITIVE, Place.VALUE));
        }
        return found;
    }
}
