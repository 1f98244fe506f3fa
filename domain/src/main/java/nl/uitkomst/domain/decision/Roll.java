package nl.uitkomst.domain.decision;

import nl.uitkomst.domain.decision.Voting.Rule;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.Comparator;
import java.util.List;

/** The seats at one voting, by name. */
record Roll(List<Place> places) {

    Roll {
        places = places.stream().sorted(Comparator.comparing(Place::name)).toList();
    }

    /** The place of an organisation that can vote. */
    Place present(long organisation) {
        var place = places.stream()
                .filter(one -> one.organisation() == organisation)
                .findFirst()
                .orElseThrow(() -> new RuleBroken(Rule.NO_SEAT, ""));
        Voting.require(place.present(), Rule.ABSENT, place.name());
        return place;
    }

    /** Whether everybody who is there voted, or has an interest. */
    boolean isHeardIn(Spoken said) {
        var votes = said.votes();
        return places.stream()
                .filter(Place::present)
                .map(Place::organisation)
                .allMatch(seat -> votes.containsKey(seat) || said.isInterested(seat));
    }

    List<Seat> seats() {
        return places.stream().map(Place::seat).toList();
    }
}
