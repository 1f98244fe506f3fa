package nl.uitkomst.web.settlement;

import nl.uitkomst.domain.settlement.Reserve;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.web.FormInput;
import org.jspecify.annotations.Nullable;

/** The equalisation reserve of a subsidy as it is typed: whether there is one, what it began with, and its interest. Left empty means nothing. */
final class ReserveForm {

    private static final Euro NOTHING = Euro.valueOf("0");

    private ReserveForm() {}

    /** @return nothing when the grant has no reserve, or there are faults */
    static @Nullable Reserve read(FormInput input) {
        var before = input.optionalEuro("reserve-begin").orElse(NOTHING);
        var interest = input.optionalEuro("reserve-rente").orElse(NOTHING);
        if (!input.has("reserve")) {
            if (!before.equals(NOTHING) || !interest.equals(NOTHING)) {
                input.fault("reserve", "settlement.reserve.fault");
            }
            return null;
        }
        return new Reserve(before, interest);
    }
}
