package nl.uitkomst.domain.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The parties of a contract, in the rows in which they are kept with it. */
record KeptParties(Contract contract, List<ContractParty> rows) {

    /** A row goes on as the same party where it can, since the database allows no overlap, not even for a moment. */
    void become(List<Party> proposed) {
        var old = new ArrayList<>(rows);
        var others = new ArrayList<Party>();
        for (var party : proposed) {
            take(old, row -> row.isSameStretch(party))
                    .ifPresentOrElse(row -> row.become(party), () -> others.add(party));
        }
        for (var party : others) {
            take(old, row -> row.organisation() == party.organisation())
                    .ifPresentOrElse(row -> row.become(party), () -> rows.add(new ContractParty(contract, party)));
        }
        rows.removeAll(old);
    }

    private static Optional<ContractParty> take(List<ContractParty> old, Predicate<ContractParty> wanted) {
        var found = old.stream().filter(wanted).findFirst();
        found.ifPresent(old::remove);
        return found;
    }

    /** Once more, or for the first time. */
    void join(Party party) {
        rows.add(new ContractParty(contract, party));
    }
}
