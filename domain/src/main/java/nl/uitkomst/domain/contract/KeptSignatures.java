package nl.uitkomst.domain.contract;

import nl.uitkomst.domain.account.Person;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The signatures under a contract, in the rows in which they are kept with it: one for each organisation. */
record KeptSignatures(Map<Long, KeptSignature> rows) {

    void sign(Person by, Instant now) {
        rows.put(by.organisation(), new KeptSignature(new Signature(by.organisation(), by.account(), by.name(), now)));
    }

    boolean isSignedBy(long organisation) {
        return rows.containsKey(organisation);
    }

    boolean isSignedByAll(Collection<Party> parties) {
        return parties.stream().map(Party::organisation).allMatch(rows::containsKey);
    }

    /** The earliest first. */
    List<Signature> all() {
        return rows.entrySet().stream()
                .map(entry -> entry.getValue().of(entry.getKey()))
                .sorted(Comparator.comparing(Signature::at))
                .toList();
    }
}
