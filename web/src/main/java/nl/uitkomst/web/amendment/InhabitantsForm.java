package nl.uitkomst.web.amendment;

import nl.uitkomst.domain.amendment.Change;
import nl.uitkomst.domain.amendment.InhabitantsChange;
import nl.uitkomst.domain.amendment.Negotiation;
import nl.uitkomst.domain.history.PartyState;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.FormInput;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** How many people live in the area of each client in each contract year, as the amendment has it. */
public record InhabitantsForm(FormInput input, Negotiation negotiation, ContractNav nav) implements PartForm {

    private static final BigDecimal MOST = BigDecimal.valueOf(20_000_000);

    /** One number that can be filled in. */
    public record Place(int year, long organisation, String name) {

        public String field() {
            return "inwoners-" + subject().key();
        }

        Change.Subject subject() {
            return InhabitantsChange.to(year, organisation, null).subject();
        }

        public String version() {
            return Bench.versionOf(subject());
        }
    }

    static FormInput filled(Texts texts, Negotiation negotiation) {
        var values = new LinkedHashMap<String, String>();
        var counts = negotiation.after().provisions().inhabitants();
        for (var place : places(negotiation)) {
            counts.of(place.organisation(), place.year())
                    .ifPresent(count -> values.put(place.field(), String.valueOf(count)));
            values.put(place.version(), String.valueOf(negotiation.version(place.subject())));
        }
        return Bench.started(FormInput.filled(texts, values), negotiation);
    }

    private static List<Place> places(Negotiation negotiation) {
        var after = negotiation.after();
        var places = new ArrayList<Place>();
        for (PartyState party : after.inhabited()) {
            after.terms().reporting().yearsOf(after.terms().term()).stream()
                    .map(year -> new Place(year, party.organisation(), party.name()))
                    .forEach(places::add);
        }
        return places;
    }

    public List<Place> places() {
        return places(negotiation);
    }

    /** What is in force now; empty when nothing is. */
    public String standing(Place place, Texts texts) {
        var count = negotiation.now().provisions().inhabitants().of(place.organisation(), place.year());
        return count.isPresent() ? Notation.in(texts).number(count.getAsInt()) : "";
    }

    @Override
    public String field(Change.Subject subject) {
        return "inwoners-" + subject.key();
    }

    @Override
    public List<Change> read() {
        var changes = new ArrayList<Change>();
        for (var place : places()) {
            changes.add(InhabitantsChange.to(
                    place.year(), place.organisation(), count(place.field()).orElse(null)));
        }
        return changes;
    }

    private Optional<Integer> count(String field) {
        return input.optionalNumber(field, BigDecimal.ONE, MOST)
                .filter(value -> isWhole(field, value))
                .map(BigDecimal::intValueExact);
    }

    private boolean isWhole(String field, BigDecimal value) {
        var whole = value.stripTrailingZeros().scale() <= 0;
        if (!whole) {
            input.fault(field, "form.number.whole");
        }
        return whole;
    }
}
