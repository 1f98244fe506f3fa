package nl.uitkomst.domain.amendment;

import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.history.ContractState;
import nl.uitkomst.domain.history.MemberState;
import nl.uitkomst.domain.organisation.Membership;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** A provider that joins the cooperative of a contractor, leaves it, or takes part in another role. */
public record MemberChange(
        long cooperative,
        long organisation,
        UUID publicId,
        String name,
        Membership.@Nullable Role before,
        Membership.@Nullable Role after)
        implements Change {

    /** @param wanted absent to let it leave */
    public static MemberChange to(
            long cooperative, long organisation, UUID publicId, String name, Membership.@Nullable Role wanted) {
        return new MemberChange(cooperative, organisation, publicId, name, null, wanted);
    }

    @Override
    public Subject subject() {
        return new Subject(Kind.MEMBER, cooperative + "." + organisation);
    }

    @Override
    public MemberChange startingFrom(ContractState now) {
        var role = now.member(cooperative, organisation).map(MemberState::role).orElse(null);
        return new MemberChange(cooperative, organisation, publicId, name, role, after);
    }

    @Override
    public ContractState onto(ContractState state) {
        return put(state, after);
    }

    @Override
    public ContractState backOn(ContractState state) {
        return put(state, before);
    }

    private ContractState put(ContractState state, Membership.@Nullable Role role) {
        return role == null
                ? state.withoutMember(cooperative, organisation)
                : state.with(
                        new MemberState(cooperative, organisation, publicId, name, role, state.on(), Party.OPEN_END));
    }

    @Override
    public void enact(Enactment enactment) {
        enactment.member(this);
    }
}
