package nl.uitkomst.domain.contract;

import nl.uitkomst.domain.contract.Party.Role;
import nl.uitkomst.domain.shared.RuleBroken;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Everybody who is or was bound by a contract, each from a day until a day. Several can stand on one side; on the side that does the work one leads.
 *
 * @param all the clients first, then the contractors, then all others; who leads before who does not
 */
public record Parties(List<Party> all) {

    private static final Comparator<Party> ORDER = Comparator.comparing(Party::role)
            .thenComparing(Comparator.comparing(Party::leads).reversed())
            .thenComparing(Party::organisation)
            .thenComparing(Party::from);

    /** @throws IllegalArgumentException when an organisation would be a party twice on the same day */
    public Parties {
        var sorted = all.stream().sorted(ORDER).toList();
        if (IntStream.range(0, sorted.size())
                .anyMatch(i -> sorted.subList(0, i).stream().anyMatch(sorted.get(i)::overlaps))) {
            throw new IllegalArgumentException("An organisation is a party once at a time");
        }
        all = sorted;
    }

    /** Everybody who is bound on this day. */
    public Parties on(LocalDate day) {
        return during(day, day);
    }

    /** Everybody who is bound on any day from the first to the last, both included. */
    public Parties during(LocalDate first, LocalDate last) {
        return new Parties(
                all.stream().filter(party -> party.isBoundDuring(first, last)).toList());
    }

    public List<Party> in(Role role) {
        return all.stream().filter(party -> party.role() == role).toList();
    }

    public Optional<Party> of(long organisation) {
        return all.stream()
                .filter(party -> party.organisation() == organisation)
                .reduce((one, later) -> later);
    }

    /** Who answers for this side: the one that leads, else who is bound longest, else the first. */
    public Optional<Party> lead(Role role) {
        return in(role).stream()
                .min(Comparator.comparing(Party::leads)
                        .reversed()
                        .thenComparing(Comparator.comparing(Party::until).reversed()));
    }

    /** The side that does the work and reports: the contractors, or where there are none, as between equals, the partners. */
    public List<Party> doers() {
        var contractors = in(Role.CONTRACTOR);
        return contractors.isEmpty() ? in(Role.PARTNER) : contractors;
    }

    /** The same parties, of which one is so until and including that day. */
    Parties ending(long organisation, LocalDate lastDay) {
        return new Parties(all.stream()
                .filter(party ->
                        party.organisation() != organisation || !party.from().isAfter(lastDay))
                .map(party -> party.organisation() == organisation && party.isBoundOn(lastDay)
                        ? party.endingOn(lastDay)
                        : party)
                .toList());
    }

    /**
     * The same parties, with another organisation from a day on in the place of one that is gone.
     *
     * @throws RuleBroken when the other is a party on another side at the same time
     */
    Parties succeeded(long gone, long heir, LocalDate from) {
        var next = new ArrayList<Party>();
        for (var party : all) {
            if (party.organisation() != gone || !party.until().isAfter(from)) {
                next.add(party);
                continue;
            }
            if (party.from().isBefore(from)) {
                next.add(party.endingOn(from.minusDays(1)));
            }
            var begin = party.from().isBefore(from) ? from : party.from();
            inPlaceOf(new Party(heir, party.role(), begin, party.until(), party.leads()))
                    .ifPresent(next::add);
        }
        return new Parties(next);
    }

    /** Empty when the heir is a party in that role already. */
    private Optional<Party> inPlaceOf(Party succession) {
        var known = all.stream().filter(succession::overlaps).findFirst();
        if (known.filter(one -> one.role() != succession.role()).isPresent()) {
            throw new RuleBroken(Contract.Rule.ON_BOTH_SIDES);
        }
        return known.isPresent() ? Optional.empty() : Optional.of(succession);
    }
}
