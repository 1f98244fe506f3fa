package nl.uitkomst.domain.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.uitkomst.domain.account.Person;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** Something that was done with a proposal after it was put forward, for all who can read it. */
@Entity
@Table(name = "proposal_event")
class ProposalEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "proposal_id")
    private Proposal proposal;

    private int version;

    @Enumerated(EnumType.STRING)
    private Proposal.Act act;

    private @Nullable String said;

    private String actor;

    private String organisation;

    private Instant at;

    @SuppressWarnings("NullAway")
    protected ProposalEvent() {}

    ProposalEvent(Proposal proposal, Proposal.Act act, @Nullable String said, Person by, Instant now) {
        this.proposal = proposal;
        this.version = proposal.versionNumber();
        this.act = act;
        this.said = said;
        this.actor = by.name();
        this.organisation = by.organisationName();
        this.at = now;
    }

    Proposal.Done done() {
        return new Proposal.Done(version, act, said, actor, organisation, at);
    }
}
