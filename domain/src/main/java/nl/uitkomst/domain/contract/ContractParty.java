package nl.uitkomst.domain.contract;

import jakarta.persistence.Column;
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
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A party as it is kept with its contract. */
@Entity
@Table(name = "contract_party")
class ContractParty {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id")
    private Contract contract;

    @Column(name = "organisation_id")
    private long organisation;

    @Enumerated(EnumType.STRING)
    private Party.Role role;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    private boolean leads;

    protected ContractParty() {}

    ContractParty(Contract contract, Party party) {
        this.contract = contract;
        this.organisation = party.organisation();
        become(party);
    }

    final void become(Party party) {
        role = party.role();
        validFrom = party.from();
        validUntil = party.until();
        leads = party.leads();
    }

    long organisation() {
        return organisation;
    }

    boolean isSameStretch(Party party) {
        return organisation == party.organisation() && validFrom.equals(party.from());
    }

    Party party() {
        return new Party(organisation, role, validFrom, validUntil, leads);
    }
}
