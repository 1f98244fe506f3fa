package nl.uitkomst.domain.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.assessment.Assessment.Rule;
import nl.uitkomst.domain.shared.Remembered;
import nl.uitkomst.domain.shared.Sha256;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The ranking of a tender as it was computed, once, with all that it was computed from. Where bids stay equal after the rule for that, lots are drawn and
 * written down once; nothing else of it ever changes.
 */
@Entity
@Table(name = "ranking")
public class KeptRanking {

    private static final Remembered<String, Compared> COMPARED = new Remembered<>(50);
    private static final Remembered<String, Ranking> RANKED = new Remembered<>(50);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "assessment_id")
    private long assessment;

    private String inputs;

    private String digest;

    @Column(name = "ranked_at")
    private Instant rankedAt;

    @Column(name = "ranked_by")
    private long rankedBy;

    @Column(name = "ranked_by_name")
    private String rankedByName;

    private @Nullable String lots;

    @Column(name = "lots_words")
    private @Nullable String lotsWords;

    @Column(name = "lots_at")
    private @Nullable Instant lotsAt;

    @Column(name = "lots_by_name")
    private @Nullable String lotsBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected KeptRanking() {}

    @SuppressWarnings("NullAway")
    KeptRanking(Assessment assessment, Compared compared, Person by, Instant now) {
        this.assessment = assessment.id();
        this.inputs = RankingText.of(compared);
        this.digest = Sha256.of(inputs.getBytes(UTF_8));
        this.rankedAt = now;
        this.rankedBy = by.account();
        this.rankedByName = by.name();
    }

    /**
     * Writes down how lots fell.
     *
     * @param drawn all bids that shared a place, in the order in which they were drawn
     * @param words how and before whom
     */
    void drawn(List<UUID> drawn, String words, Person by, Instant now) {
        Assessment.require(lots == null && ranking().needsLots(), Rule.NO_LOTS_NEEDED);
        Assessment.require(!words.isBlank(), Rule.WITHOUT_REASON);
        Assessment.require(
                drawn.size() == ranking().equal().size()
                        && new HashSet<>(drawn).equals(new HashSet<>(ranking().equal())),
                Rule.LOTS_INCOMPLETE);
        lots = String.join(" ", drawn.stream().map(UUID::toString).toList());
        lotsWords = words.strip();
        lotsAt = now;
        lotsBy = by.name();
    }

    /** What it was computed from. */
    public Compared compared() {
        return COMPARED.of(inputs, RankingText::read);
    }

    /** The same as when it was made: it is computed from what is kept. */
    public Ranking ranking() {
        return RANKED.of(lots + inputs, text -> compared().ranking().withLots(lots()));
    }

    private List<UUID> lots() {
        return lots == null
                ? List.of()
                : List.of(lots.split(" ")).stream().map(UUID::fromString).toList();
    }

    /** The fingerprint of all that it was computed from. */
    public String digest() {
        return digest;
    }

    public Instant rankedAt() {
        return rankedAt;
    }

    public String rankedBy() {
        return rankedByName;
    }

    public Optional<String> lotsWords() {
        return Optional.ofNullable(lotsWords);
    }

    public Optional<Instant> lotsAt() {
        return Optional.ofNullable(lotsAt);
    }

    public Optional<String> lotsBy() {
        return Optional.ofNullable(lotsBy);
    }
}
