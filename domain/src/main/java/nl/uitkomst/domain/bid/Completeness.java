package nl.uitkomst.domain.bid;

import nl.uitkomst.domain.tender.Tender;

import java.util.ArrayList;
import java.util.List;

/** Says all at once what a bid lacks: a promise under each criterion that is scored, and a price sheet of this tender. */
final class Completeness {

    private Completeness() {}

    static List<Gap> of(Tender tender, Draft draft) {
        var gaps = new ArrayList<Gap>();
        for (var place : PromisePlace.of(tender)) {
            if (draft.at(place).words().isEmpty()) {
                gaps.add(new Gap(Gap.Kind.NO_PROMISE, place.key()));
            }
        }
        if (draft.price() == null) {
            gaps.add(new Gap(Gap.Kind.NO_PRICE, ""));
        } else if (!PriceForm.of(tender).isOf(draft.price())) {
            gaps.add(new Gap(Gap.Kind.OTHER_PRICE, ""));
        }
        return gaps;
    }
}
