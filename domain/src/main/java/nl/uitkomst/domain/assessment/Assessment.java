package nl.uitkomst.domain.assessment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.assessment.Assessor.Declared;
import nl.uitkomst.domain.assessment.Assessor.State;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How the bids of one tender are assessed. Assessors are appointed, declare whether they have an interest, and score alone; when all are done the lead opens
 * the consensus session, in which they agree on one score for each bid and criterion. Then the quality is fixed for good, and only then prices are opened.
 */
@Entity
@Table(name = "assessment")
public class Assessment {

    public enum Stage {
        SCORING,
        CONSENSUS,
        FIXED
    }

    public enum Rule implements RuleBroken.Rule {
        NOT_AN_ASSESSOR,
        /** Detail: the name. */
        APPOINTED_ALREADY,
        /** Somebody with another task in this tender; detail: the name. */
        OTHER_TASK,
        NOT_DECLARED,
        DECLARED_ALREADY,
        INTERESTED,
        DISMISSED,
        WITHOUT_REASON,
        FINISHED_ALREADY,
        NOT_FINISHED,
        /** The bids were not opened yet, or the tender is past it. */
        NOT_OPENED,
        NO_SUCH_BID,
        NO_SUCH_CRITERION,
        /** Detail: the scores that there are. */
        OUTSIDE_SCALE,
        WITHOUT_MOTIVATION,
        /** Detail: when. */
        CHANGED_MEANWHILE,
        /** Detail: how many scores are missing. */
        SCORES_MISSING,
        /** Detail: how many there have to be. */
        TOO_FEW_ASSESSORS,
        /** Detail: who has not finished. */
        NOT_ALL_FINISHED,
        CONSENSUS_OPEN,
        CONSENSUS_NOT_OPEN,
        /** Detail: how many scores are missing. */
        CONSENSUS_MISSING,
        FIXED,
        NOT_FIXED,
        PRICES_SEALED,
        RANKED_ALREADY,
        NOT_RANKED,
        NO_LOTS_NEEDED,
        LOTS_INCOMPLETE
    }

    /** With one alone there is nothing to agree on. */
    public static final int FEWEST_ASSESSORS = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "tender_id")
    private long tender;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Column(name = "consensus_at")
    private @Nullable Instant consensusAt;

    @Column(name = "consensus_by_name")
    private @Nullable String consensusBy;

    @Column(name = "fixed_at")
    private @Nullable Instant fixedAt;

    @Column(name = "fixed_by_name")
    private @Nullable String fixedBy;

    @Version
    private long version;

    @OneToMany(mappedBy = "assessment", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Assessor> assessors = new ArrayList<>();

    @SuppressWarnings("NullAway")
    protected Assessment() {}

    @SuppressWarnings("NullAway")
    Assessment(long tender) {
        this.tender = tender;
        this.stage = Stage.SCORING;
    }

    Assessor appoint(Person who, Person by, Instant now) {
        requireStage(Stage.SCORING);
        require(assessorWith(who.account()).isEmpty(), Rule.APPOINTED_ALREADY, who.name());
        var assessor = new Assessor(this, who, by, now);
        assessors.add(assessor);
        return assessor;
    }

    Assessor dismiss(UUID key, String why, Instant now) {
        require(stage != Stage.FIXED, Rule.FIXED);
        var dismissed = assessor(key);
        dismissed.dismiss(why, now);
        return dismissed;
    }

    /** An interest can become clear until the quality is fixed. */
    void declare(long account, Declared answer, String words, Instant now) {
        require(stage != Stage.FIXED, Rule.FIXED);
        own(account).declare(answer, words, now);
    }

    /** The assessor, who can score now. */
    Assessor scoring(long account) {
        requireStage(Stage.SCORING);
        var own = own(account);
        own.requireScoring();
        return own;
    }

    /** @param missing how many bids and criteria have no score of this assessor */
    void finish(long account, long missing, Instant now) {
        var own = scoring(account);
        require(missing == 0, Rule.SCORES_MISSING, missing);
        own.finish(now);
    }

    void resume(long account) {
        requireStage(Stage.SCORING);
        own(account).resume();
    }

    void openConsensus(Person by, Instant now) {
        requireStage(Stage.SCORING);
        var counting = counting();
        require(counting.size() >= FEWEST_ASSESSORS, Rule.TOO_FEW_ASSESSORS, FEWEST_ASSESSORS);
        var unfinished = counting.stream()
                .filter(one -> one.state() != State.FINISHED)
                .map(Assessor::name)
                .toList();
        require(unfinished.isEmpty(), Rule.NOT_ALL_FINISHED, String.join(", ", unfinished));
        stage = Stage.CONSENSUS;
        consensusAt = now;
        consensusBy = by.name();
    }

    void requireConsensus() {
        requireStage(Stage.CONSENSUS);
    }

    /** @param missing how many bids and criteria have no score that was agreed on */
    void fix(long missing, Person by, Instant now) {
        requireStage(Stage.CONSENSUS);
        require(missing == 0, Rule.CONSENSUS_MISSING, missing);
        stage = Stage.FIXED;
        fixedAt = now;
        fixedBy = by.name();
    }

    private void requireStage(Stage needed) {
        if (stage == needed) {
            return;
        }
        throw new RuleBroken(
                stage == Stage.FIXED
                        ? Rule.FIXED
                        : needed == Stage.SCORING ? Rule.CONSENSUS_OPEN : Rule.CONSENSUS_NOT_OPEN);
    }

    static void require(boolean holds, Rule rule, Object... details) {
        if (!holds) {
            throw new RuleBroken(rule, details);
        }
    }

    /** Whether scores of single assessors may be seen by others than themselves. */
    public boolean showsScores() {
        return stage != Stage.SCORING;
    }

    public boolean isFixed() {
        return stage == Stage.FIXED;
    }

    private Assessor own(long account) {
        return assessorWith(account).orElseThrow(() -> new RuleBroken(Rule.NOT_AN_ASSESSOR));
    }

    private Assessor assessor(UUID key) {
        return assessors.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(Rule.NOT_AN_ASSESSOR));
    }

    public Optional<Assessor> assessorWith(long account) {
        return assessors.stream().filter(one -> one.account() == account).findFirst();
    }

    /** In the order in which they were appointed. */
    public List<Assessor> assessors() {
        return List.copyOf(assessors);
    }

    /** Those whose scores count. */
    public List<Assessor> counting() {
        return assessors.stream().filter(Assessor::counts).toList();
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("The assessment is not stored yet");
        }
        return id;
    }

    public long tender() {
        return tender;
    }

    public Stage stage() {
        return stage;
    }

    public Optional<Instant> consensusAt() {
        return Optional.ofNullable(consensusAt);
    }

    public Optional<String> consensusBy() {
        return Optional.ofNullable(consensusBy);
    }

    public Optional<Instant> fixedAt() {
        return Optional.ofNullable(fixedAt);
    }

    public Optional<String> fixedBy() {
        return Optional.ofNullable(fixedBy);
    }
}
