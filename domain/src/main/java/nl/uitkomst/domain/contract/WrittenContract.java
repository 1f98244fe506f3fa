package nl.uitkomst.domain.contract;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import nl.uitkomst.domain.contract.Contract.LegalForm;
import nl.uitkomst.domain.contract.Contract.Phase;
import nl.uitkomst.domain.contract.Contract.Status;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A contract as it is written down: all that can be read of it. What can be done with it is in {@link Contract}. */
@MappedSuperclass
abstract class WrittenContract {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    ContractNumber number;

    @Embedded
    KeptTerms terms = new KeptTerms();

    @ElementCollection
    @CollectionTable(name = "earlier_terms", joinColumns = @JoinColumn(name = "contract_id"))
    List<EarlierTerms> earlierTerms = new ArrayList<>();

    @Embedded
    Progress progress = new Progress();

    @Version
    long version;

    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL, orphanRemoval = true)
    List<ContractParty> parties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "lump_sum", joinColumns = @JoinColumn(name = "contract_id"))
    List<KeptLumpSum> lumpSums = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "contract_signature", joinColumns = @JoinColumn(name = "contract_id"))
    @MapKeyColumn(name = "organisation_id")
    Map<Long, KeptSignature> signatures = new HashMap<>();

    @Column(name = "initiated_by")
    @Nullable
    Long initiatedBy;

    @ElementCollection
    @CollectionTable(name = "contract_inhabitants", joinColumns = @JoinColumn(name = "contract_id"))
    List<KeptInhabitants> inhabitants = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "access_rule", joinColumns = @JoinColumn(name = "contract_id"))
    List<KeptAccessRule> accessRules = new ArrayList<>();

    public Phase phase(LocalDate today) {
        return progress.phase(term(), today);
    }

    /** Whether all parties have signed, now or in the past. */
    public boolean isAgreed() {
        return status() != Status.DRAFT && status() != Status.OFFERED;
    }

    /** Every period of which at least one day falls in the term, earliest first. */
    public List<ReportingPeriod> periods() {
        return reporting().periodsOf(term());
    }

    /** Every contract year of the term. */
    public List<Integer> years() {
        return reporting().yearsOf(term());
    }

    public Proposal proposal() {
        return Proposal.of(terms.terms(), parties(), lumpSums(), inhabitants(), accessRules());
    }

    /** The clients first, then the contractors, then all others; also who no longer is, or is not yet. */
    public List<Party> parties() {
        return bound().all();
    }

    /** Who is bound from when until when, and who leads. */
    public Parties bound() {
        return new Parties(parties.stream().map(ContractParty::party).toList());
    }

    /** Of each client and year what was agreed last. */
    public Inhabitants inhabitants() {
        return new KeptProvisions(inhabitants, accessRules).inhabitantsAgreedLast();
    }

    /** As they were agreed last. */
    public List<AccessRule> accessRules() {
        return new KeptProvisions(inhabitants, accessRules).rulesAgreedLast();
    }

    public boolean isParty(long organisation) {
        return roleOf(organisation).isPresent();
    }

    public Optional<Party.Role> roleOf(long organisation) {
        return bound().of(organisation).map(Party::role);
    }

    /** The organisation that receives the lump sum and reports, for all where there are several; absent between equals and in an unfinished draft. */
    public Optional<Long> contractor() {
        return bound().lead(Party.Role.CONTRACTOR).map(Party::organisation);
    }

    /** The municipality that commissions, the first where there are several; absent between equals and in an unfinished draft. */
    public Optional<Long> client() {
        return bound().lead(Party.Role.CLIENT).map(Party::organisation);
    }

    public List<Signature> signatures() {
        return new KeptSignatures(signatures).all();
    }

    /** By contract year; of each what was agreed last. */
    public Map<Integer, Euro> lumpSums() {
        return new KeptLumpSums(lumpSums).agreedLast();
    }

    public Term term() {
        return terms.term();
    }

    public Reporting reporting() {
        return terms.reporting();
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("The contract is not stored yet: " + number);
        }
        return id;
    }

    public ContractNumber number() {
        return number;
    }

    public String title() {
        return terms.title();
    }

    public LegalForm legalForm() {
        return terms.legalForm();
    }

    public Status status() {
        return progress.status();
    }

    public BigDecimal toleratedMissShare() {
        return terms.toleratedMissShare();
    }

    public String scope() {
        return terms.scope();
    }

    public boolean illustrative() {
        return terms.illustrative();
    }

    public long version() {
        return version;
    }

    /** The name of whoever changed it last. */
    public Optional<String> changedBy() {
        return progress.changedBy();
    }

    public Optional<Instant> changedAt() {
        return progress.changedAt();
    }

    public Optional<Instant> offeredAt() {
        return progress.offeredAt();
    }

    /** What a party wanted otherwise when it did not sign. */
    public Optional<String> answer() {
        return progress.answer();
    }
}
