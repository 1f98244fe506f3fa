package nl.uitkomst.domain.contract;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.kpi.Kpi;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The agreement between a municipality and a cooperative. It is drafted, offered, and signed by every party; a party may answer with changes, which makes it a
 * draft again. Once the last party has signed, nothing of it changes any more but by an amendment.
 */
@Entity
@Table(name = "contract")
public class Contract {

    public enum LegalForm {
        CONTRACT,
        SUBSIDY,
        COVENANT;

        /** Whether a fixed amount a year belongs to it. */
        public boolean pays() {
            return this != COVENANT;
        }
    }

    public enum Status {
        DRAFT,
        OFFERED,
        AGREED,
        ENDED,
        TERMINATED
    }

    /** Where a contract stands on a day: its status, and whether its term runs. */
    public enum Phase {
        DRAFT,
        OFFERED,
        AGREED,
        ACTIVE,
        ENDED,
        TERMINATED
    }

    public enum Rule implements RuleBroken.Rule {
        NOT_DRAFT,
        NOT_OFFERED,
        INCOMPLETE,
        TOO_FEW_PARTIES,
        NO_CLIENT,
        NO_CONTRACTOR,
        YEAR_WITHOUT_LUMP_SUM,
        NO_KPIS,
        PERIOD_WITHOUT_TARGET,
        NOT_A_PARTY,
        MAY_NOT_SIGN,
        SIGNED_ALREADY,
        ANSWER_WITHOUT_REASON,
        CHANGED_MEANWHILE,
        NUMBER_TAKEN,
        CODE_TAKEN,
        OWN_SIDE_ABSENT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private ContractNumber number;

    @Embedded
    private KeptTerms terms = new KeptTerms();

    @Enumerated(EnumType.STRING)
    private Status status;

    @Version
    private long version;

    @Column(name = "changed_by")
    private @Nullable String changedBy;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    @Column(name = "offered_at")
    private @Nullable Instant offeredAt;

    private @Nullable String answer;

    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<ContractParty> parties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "lump_sum", joinColumns = @JoinColumn(name = "contract_id"))
    @MapKeyColumn(name = "year")
    @Column(name = "amount")
    private Map<Integer, BigDecimal> lumpSums = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "contract_signature", joinColumns = @JoinColumn(name = "contract_id"))
    @MapKeyColumn(name = "organisation_id")
    private Map<Long, KeptSignature> signatures = new HashMap<>();

    protected Contract() {}

    public Contract(ContractNumber number, Proposal proposal, Person by, Instant now) {
        this.number = number;
        this.status = Status.DRAFT;
        become(proposal);
        mark(by, now);
    }

    /** Replaces what is proposed. */
    public void propose(Proposal proposal, Person by, Instant now) {
        require(status == Status.DRAFT, Rule.NOT_DRAFT, number);
        become(proposal);
        mark(by, now);
    }

    /** A KPI of the draft was added, changed or taken out: the draft as a whole is another one now. */
    public void kpisChanged(Person by, Instant now) {
        require(status == Status.DRAFT, Rule.NOT_DRAFT, number);
        mark(by, now);
    }

    /** Lays the draft before all parties, to be signed exactly as it stands. */
    public void offer(List<Kpi> kpis, Person by, Instant now) {
        require(status == Status.DRAFT, Rule.NOT_DRAFT, number);
        var shortcomings = shortcomings(kpis);
        require(shortcomings.isEmpty(), Rule.INCOMPLETE, shortcomings.size());
        status = Status.OFFERED;
        offeredAt = now;
        answer = null;
        mark(by, now);
    }

    /** Everything this draft lacks before it can be offered. */
    public List<Shortcoming> shortcomings(List<Kpi> kpis) {
        return Readiness.shortcomings(proposal(), kpis);
    }

    /**
     * Signs for the person's own organisation.
     *
     * @return whether everybody has signed now, so that the contract is agreed
     */
    public boolean sign(Person by, Instant now) {
        require(status == Status.OFFERED, Rule.NOT_OFFERED, number);
        require(isParty(by.organisation()), Rule.NOT_A_PARTY, by.organisationName());
        require(by.maySign(), Rule.MAY_NOT_SIGN, by.organisationName());
        require(!signatures.containsKey(by.organisation()), Rule.SIGNED_ALREADY, by.organisationName());
        signatures.put(
                by.organisation(), new KeptSignature(new Signature(by.organisation(), by.account(), by.name(), now)));
        if (parties.stream().allMatch(party -> signatures.containsKey(party.organisation()))) {
            status = Status.AGREED;
        }
        mark(by, now);
        return status == Status.AGREED;
    }

    /** Does not sign, but says what should be otherwise. All signatures lapse and the contract is a draft again. */
    public void answerWithChanges(String wishes, Person by, Instant now) {
        require(status == Status.OFFERED, Rule.NOT_OFFERED, number);
        require(isParty(by.organisation()), Rule.NOT_A_PARTY, by.organisationName());
        require(!wishes.isBlank(), Rule.ANSWER_WITHOUT_REASON);
        signatures.clear();
        status = Status.DRAFT;
        answer = wishes.strip();
        mark(by, now);
    }

    /** Refuses to go on when someone else changed the contract after it was read. */
    public void requireUnchangedSince(long versionRead) {
        if (version != versionRead) {
            throw new RuleBroken(
                    Rule.CHANGED_MEANWHILE, changedBy().orElse("-"), changedAt().orElse(Instant.EPOCH));
        }
    }

    /** Refuses to go on when what is offered now is not what was read. */
    public void requireOfferedAt(Instant momentRead) {
        require(status == Status.OFFERED, Rule.NOT_OFFERED, number);
        if (!momentRead.equals(offeredAt)) {
            throw new RuleBroken(
                    Rule.CHANGED_MEANWHILE, changedBy().orElse("-"), changedAt().orElse(Instant.EPOCH));
        }
    }

    private void become(Proposal proposal) {
        terms.become(proposal);
        lumpSums.keySet().retainAll(proposal.lumpSums().keySet());
        proposal.lumpSums().forEach((year, euro) -> lumpSums.put(year, euro.amount()));
        proposal.parties().forEach(this::takeIn);
        parties.removeIf(
                known -> proposal.parties().stream().noneMatch(party -> party.organisation() == known.organisation()));
    }

    private void takeIn(Party party) {
        parties.stream()
                .filter(known -> known.organisation() == party.organisation())
                .findFirst()
                .ifPresentOrElse(known -> known.become(party), () -> parties.add(new ContractParty(this, party)));
    }

    private void mark(Person by, Instant now) {
        changedBy = by.name();
        changedAt = now;
    }

    private static void require(boolean holds, Rule rule, Object... details) {
        if (!holds) {
            throw new RuleBroken(rule, details);
        }
    }

    public Phase phase(LocalDate today) {
        return switch (status) {
            case DRAFT -> Phase.DRAFT;
            case OFFERED -> Phase.OFFERED;
            case TERMINATED -> Phase.TERMINATED;
            case ENDED -> Phase.ENDED;
            case AGREED ->
                today.isBefore(term().first())
                        ? Phase.AGREED
                        : today.isAfter(term().last()) ? Phase.ENDED : Phase.ACTIVE;
        };
    }

    /** Whether all parties have signed, now or in the past. */
    public boolean isAgreed() {
        return status != Status.DRAFT && status != Status.OFFERED;
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
        return terms.with(parties(), lumpSums());
    }

    /** The client first, then the contractor, then all others. */
    public List<Party> parties() {
        return parties.stream()
                .map(ContractParty::party)
                .sorted(Comparator.comparing(Party::role).thenComparing(Party::organisation))
                .toList();
    }

    public boolean isParty(long organisation) {
        return roleOf(organisation).isPresent();
    }

    public Optional<Party.Role> roleOf(long organisation) {
        return parties().stream()
                .filter(party -> party.organisation() == organisation)
                .map(Party::role)
                .findFirst();
    }

    /** The organisation that receives the lump sum and reports; absent for a covenant and in an unfinished draft. */
    public Optional<Long> contractor() {
        return first(Party.Role.CONTRACTOR);
    }

    /** The municipality that commissions; absent for a covenant and in an unfinished draft. */
    public Optional<Long> client() {
        return first(Party.Role.CLIENT);
    }

    private Optional<Long> first(Party.Role role) {
        return parties().stream()
                .filter(party -> party.role() == role)
                .map(Party::organisation)
                .findFirst();
    }

    public List<Signature> signatures() {
        return signatures.entrySet().stream()
                .map(entry -> entry.getValue().of(entry.getKey()))
                .sorted(Comparator.comparing(Signature::at))
                .toList();
    }

    public Map<Integer, Euro> lumpSums() {
        var amounts = new TreeMap<Integer, Euro>();
        lumpSums.forEach((year, amount) -> amounts.put(year, new Euro(amount)));
        return amounts;
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
        return status;
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
        return Optional.ofNullable(changedBy);
    }

    public Optional<Instant> changedAt() {
        return Optional.ofNullable(changedAt);
    }

    public Optional<Instant> offeredAt() {
        return Optional.ofNullable(offeredAt);
    }

    /** What a party wanted otherwise when it did not sign. */
    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }
}
