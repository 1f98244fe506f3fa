package nl.uitkomst.domain.history;

import nl.uitkomst.domain.contract.AccessRule;
import org.jspecify.annotations.Nullable;

/** Something about whom a contract is for that two states of it say differently. */
public sealed interface ProvisionLine extends Line {

    /** @param name of the client in whose area they live */
    record OfInhabitants(
            int year,
            long organisation,
            String name,
            @Nullable Integer before,
            @Nullable Integer after) implements ProvisionLine {

        @Override
        public String subject() {
            return "inhabitants." + year + "." + organisation;
        }
    }

    record OfAccess(
            String provision,
            @Nullable AccessRule before,
            @Nullable AccessRule after) implements ProvisionLine {

        @Override
        public String subject() {
            return "access." + provision;
        }
    }
}
