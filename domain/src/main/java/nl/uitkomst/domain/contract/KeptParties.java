package nl.uitkomst.domain.contract;

import java.util.Comparator;
import java.util.List;

/** The parties of a contract, in the rows in which they are kept with it. */
record KeptParties(Contract contract, List<ContractParty> rows) {

    void become(List<Party> proposed) {
        proposed.forEach(this::takeIn);
        rows.removeIf(known -> proposed.stream().noneMatch(party -> party.organisation() == known.organisation()));
    }

    private void takeIn(Party party) {
        rows.stream()
                .filter(known -> known.organisation() == party.organisation())
                .findFirst()
                .ifPresentOrElse(known -> known.become(party), () -> rows.add(new ContractParty(contract, party)));
    }

    /** The client first, then the contractor, then all others. */
    List<Party> all() {
        return rows.stream()
                .map(ContractParty::party)
                .sorted(Comparator.comparing(Party::role).thenComparing(Party::organisation))
                .toList();
    }
}
