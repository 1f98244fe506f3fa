package nl.uitkomst.domain.dialogue;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is kept of a dialogue, and what can be read of it. */
@MappedSuperclass
abstract class WrittenDialogue {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    @Column(name = "contract_id")
    long contract;

    @Embedded
    KeptPeriod period;

    @Embedded
    KeptPlan plan;

    @Enumerated(EnumType.STRING)
    Dialogue.Status status;

    @Embedded
    @Nullable
    KeptOffer offer;

    @Column(name = "confirmed_at")
    @Nullable
    Instant confirmedAt;

    @jakarta.persistence.Version
    long version;

    @OneToMany(mappedBy = "dialogue", cascade = CascadeType.PERSIST)
    List<Point> points = new ArrayList<>();

    @OneToMany(mappedBy = "dialogue", cascade = CascadeType.PERSIST)
    List<KeptJudgement> judgements = new ArrayList<>();

    @OneToMany(mappedBy = "dialogue", cascade = CascadeType.PERSIST)
    List<Writing> writings = new ArrayList<>();

    @OneToMany(mappedBy = "dialogue", cascade = CascadeType.PERSIST)
    List<Beside> besides = new ArrayList<>();

    @OneToMany(mappedBy = "dialogue", cascade = CascadeType.PERSIST)
    List<AgreedAction> actions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "dialogue_confirmation", joinColumns = @JoinColumn(name = "dialogue_id"))
    @MapKeyColumn(name = "side")
    @MapKeyEnumerated(EnumType.STRING)
    Map<Side, KeptConfirmation> confirmations = new HashMap<>();

    public long id() {
        if (id == null) {
            throw new IllegalStateException("The dialogue is not stored yet: " + period());
        }
        return id;
    }

    public long contract() {
        return contract;
    }

    public ReportingPeriod period() {
        return period.period();
    }

    public Plan plan() {
        return plan.plan();
    }

    public Dialogue.Status status() {
        return status;
    }

    public boolean isOpen() {
        return status == Dialogue.Status.OPEN;
    }

    public boolean isConfirmed() {
        return status == Dialogue.Status.CONFIRMED;
    }

    // the agenda

    /** In the order of the agenda, without what was struck off. */
    public List<Point> points() {
        return agenda().live();
    }

    public List<Point> struckPoints() {
        return agenda().struck();
    }

    Agenda agenda() {
        return new Agenda(points);
    }

    // the words

    MinuteWords words() {
        return new MinuteWords((Dialogue) this, writings, besides);
    }

    /** What stands in a field, whoever asks. What a side thinks is read by {@link #judgementsFor}. */
    Words at(Field field) {
        return words().at(field);
    }

    /** What stands in a field that both sides write in. */
    public Words shared(Field.Kind kind, int point) {
        return at(Field.of(kind, point));
    }

    /**
     * The words that still stand beside others and may be read by this side.
     *
     * @param reader absent for who talks for neither
     */
    public List<Beside> besidesFor(@Nullable Side reader) {
        return besides.stream()
                .filter(beside -> beside.isOpen() && beside.field().isOpenTo(reader))
                .sorted(Comparator.comparing(Beside::number))
                .toList();
    }

    // what the sides think

    /**
     * The judgements of a point that this side may read: its own, and both once both were given. Who talks for neither reads both, or none.
     *
     * @param reader absent for who talks for neither
     */
    public List<Judgement> judgementsFor(int point, @Nullable Side reader) {
        return Stream.of(Side.values())
                .filter(side -> isJudged(point) || side == reader)
                .map(side -> judgement(point, side))
                .toList();
    }

    /** Whether both sides have given their judgement. */
    public boolean isJudged(int point) {
        return isGiven(point, Side.CLIENT) && isGiven(point, Side.CONTRACTOR);
    }

    /** Whether this side has given its judgement, of which the other side may know no more than that. */
    public boolean isGiven(int point, Side side) {
        return judgements.stream().anyMatch(kept -> kept.isOf(point, side) && kept.isGiven());
    }

    Judgement judgement(int point, Side side) {
        var words = at(Field.judgement(point, side));
        return judgements.stream()
                .filter(kept -> kept.isOf(point, side))
                .findFirst()
                .map(kept -> kept.judgement(words))
                .orElse(Judgement.none(side, words));
    }

    /** What was agreed at a point, in the order in which it was. */
    public List<AgreedAction> actionsAt(int point) {
        return actions.stream()
                .filter(action -> action.point() == point)
                .sorted(Comparator.comparing(AgreedAction::action))
                .toList();
    }

    // the minutes

    /** Present while the minutes are offered, and afterwards. */
    public Optional<MinutesOffer> offer() {
        return offer == null ? Optional.empty() : offer.offer();
    }

    /** Why they were opened again, until they are offered once more. */
    public Optional<MinutesAnswer> answer() {
        return offer == null ? Optional.empty() : offer.answer();
    }

    public List<Confirmation> confirmations() {
        return confirmations.entrySet().stream()
                .map(entry -> entry.getValue().of(entry.getKey()))
                .sorted(Comparator.comparing(Confirmation::at).thenComparing(Confirmation::side))
                .toList();
    }

    /** Which organisation confirmed the minutes for which side. */
    Map<Side, Long> confirmedBy() {
        var organisations = new EnumMap<Side, Long>(Side.class);
        confirmations.forEach((side, one) -> organisations.put(side, one.organisation()));
        return organisations;
    }

    public boolean isConfirmedBy(Side side) {
        return confirmations.containsKey(side);
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }
}
