package nl.uitkomst.domain.proposal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import nl.uitkomst.domain.account.Relation;
import nl.uitkomst.domain.account.Standing;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** What is kept of a proposal, and what can be read of it. */
@MappedSuperclass
abstract class WrittenProposal {

    private static final Set<Proposal.Status> CAN_CHANGE =
            EnumSet.of(Proposal.Status.PUT_FORWARD, Proposal.Status.ADJOURNED);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    @Column(name = "public_id")
    UUID publicId;

    @Column(name = "contract_id")
    long contract;

    @Nullable
    Integer number;

    @Enumerated(EnumType.STRING)
    Proposal.Status status;

    @Enumerated(EnumType.STRING)
    Relation side;

    @Column(name = "organisation_id")
    long organisation;

    int edits;

    @Embedded
    @Nullable
    Advice advice;

    @jakarta.persistence.Version
    long version;

    @OneToMany(mappedBy = "proposal", cascade = CascadeType.ALL)
    @OrderBy("number")
    List<PlanVersion> versions = new ArrayList<>();

    @OneToMany(mappedBy = "proposal", cascade = CascadeType.ALL)
    @OrderBy("id")
    List<ProposalEvent> events = new ArrayList<>();

    PlanVersion last() {
        return versions.get(versions.size() - 1);
    }

    /** Whether people of this organisation, as it stands to the contract, wrote it. */
    public boolean isOf(Standing standing, long reader) {
        return standing.relation() == side && (side != Relation.PARTNER || reader == organisation);
    }

    /** Whether everybody with a say in it can read it; a draft and what became of none is only for its own side. */
    public boolean isPublic() {
        return number != null;
    }

    /** Whether its proposers can change it in versions, or withdraw it. */
    public boolean isOpen() {
        return CAN_CHANGE.contains(status);
    }

    /** Whether nothing more is to be said or decided about it. */
    public boolean isClosed() {
        return EnumSet.of(
                        Proposal.Status.REJECTED,
                        Proposal.Status.WITHDRAWN,
                        Proposal.Status.STOPPED,
                        Proposal.Status.DONE)
                .contains(status);
    }

    /** What is proposed now. */
    public Plan plan() {
        return last().plan();
    }

    /** Every text it had since it was put forward, earliest first; of a draft the only one. */
    public List<Proposal.Version> versions() {
        return versions.stream().map(PlanVersion::version).toList();
    }

    /** What was done with it since it was put forward, earliest first. */
    public List<Proposal.Done> log() {
        return events.stream().map(ProposalEvent::done).toList();
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("The proposal is not stored yet");
        }
        return id;
    }

    public UUID publicId() {
        return publicId;
    }

    public long contract() {
        return contract;
    }

    /** Its number in the contract, from 1, in the order in which they were put forward; empty for a draft. */
    public OptionalInt number() {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    public Proposal.Status status() {
        return status;
    }

    public Relation side() {
        return side;
    }

    /** The organisation whose people wrote it. */
    public long organisation() {
        return organisation;
    }

    /** The number of the text that is proposed now. */
    public int versionNumber() {
        return last().number();
    }

    /** How often it was written, to change it with. */
    public int edits() {
        return edits;
    }

    public Optional<Advice> advice() {
        return Optional.ofNullable(advice);
    }
}
