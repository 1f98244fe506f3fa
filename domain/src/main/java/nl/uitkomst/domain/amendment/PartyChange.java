package nl.uitkomst.domain.amendment;

import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.history.ContractState;
import nl.uitkomst.domain.history.PartyState;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** An organisation that becomes a party to the contract, or no longer is one. */
public record PartyChange(
        long organisation, UUID publicId, String name, Party.@Nullable Role before, Party.@Nullable Role after)
        implements Change {

    /** @param wanted absent to let it go */
    public static PartyChange to(long organisation, UUID publicId, String name, Party.@Nullable Role wanted) {
        return new PartyChange(organisation, publicId, name, null, wanted);
    }

    @Override
    public Subject subject() {
        return new Subject(Kind.PARTY, String.valueOf(organisation));
    }

    @Override
    public PartyChange startingFrom(ContractState now) {
        var role = now.party(organisation).map(PartyState::role).orElse(null);
        return new PartyChange(organisation, publicId, name, role, after);
    }

    @Override
    public ContractState onto(ContractState state) {
        return put(state, after);
    }

    @Override
    public ContractState backOn(ContractState state) {
        return put(state, before);
    }

    private ContractState put(ContractState state, Party.@Nullable Role role) {
        return role == null
                ? state.withoutParty(organisation)
                : state.with(new PartyState(organisation, publicId, name, role, state.on(), Party.OPEN_END));
    }

    @Override
    public void enact(Enactment enactment) {
        enactment.party(this);
    }
}
