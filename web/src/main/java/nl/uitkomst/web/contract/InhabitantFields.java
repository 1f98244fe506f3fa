package nl.uitkomst.web.contract;

import nl.uitkomst.domain.contract.Agreement;
import nl.uitkomst.domain.contract.Inhabitants;
import nl.uitkomst.web.FormInput;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The fields for the inhabitants of each client in each contract year.
 *
 * @param draft of which the clients are known
 */
public record InhabitantFields(FormInput input, Agreement draft) {

    private static final BigDecimal MOST = BigDecimal.valueOf(20_000_000);

    /** One of those of whom the inhabitants are counted. */
    public record Place(int number, long organisation, String name) {

        public String field(int year) {
            return "inwoners-" + year + "-" + number;
        }
    }

    /** In the order of the parties. */
    public List<Place> places() {
        var places = new ArrayList<Place>();
        for (var organisation : draft.proposal().inhabited()) {
            draft.partyOf(organisation)
                    .ifPresent(party -> places.add(new Place(places.size() + 1, organisation, party.name())));
        }
        return places;
    }

    void fill(Map<String, String> values) {
        var known = draft.proposal().inhabitants();
        for (var place : places()) {
            for (var year : draft.years()) {
                known.of(place.organisation(), year)
                        .ifPresent(count -> values.put(place.field(year), String.valueOf(count)));
            }
        }
    }

    /** Of the years that are shown. */
    Inhabitants read(List<Integer> years) {
        var counts = new ArrayList<Inhabitants.Count>();
        for (var place : places()) {
            for (var year : years) {
                input.optionalNumber(place.field(year), BigDecimal.ONE, MOST)
                        .filter(value -> isWhole(place.field(year), value))
                        .ifPresent(value ->
                                counts.add(new Inhabitants.Count(place.organisation(), year, value.intValueExact())));
            }
        }
        return Inhabitants.of(counts);
    }

    private boolean isWhole(String name, BigDecimal value) {
        var whole = value.stripTrailingZeros().scale() <= 0;
        if (!whole) {
            input.fault(name, "form.number.whole");
        }
        return whole;
    }
}
