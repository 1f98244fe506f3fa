package nl.uitkomst.domain.dialogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.uitkomst.domain.account.Person;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** How one side judges one point, as it is kept. Its words stand in a field. */
@Entity
@Table(name = "dialogue_judgement")
class KeptJudgement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "dialogue_id")
    private Dialogue dialogue;

    private int point;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private @Nullable Scale scale;

    @Column(name = "given_by_name")
    private @Nullable String givenBy;

    @Column(name = "given_at")
    private @Nullable Instant givenAt;

    @SuppressWarnings("NullAway")
    protected KeptJudgement() {}

    KeptJudgement(Dialogue dialogue, int point, Side side) {
        this.dialogue = dialogue;
        this.point = point;
        this.side = side;
    }

    boolean isOf(int asked, Side by) {
        return point == asked && side == by;
    }

    void mark(@Nullable Scale chosen) {
        scale = chosen;
    }

    void give(Person by, Instant now) {
        givenBy = by.name();
        givenAt = now;
    }

    void takeBack() {
        givenBy = null;
        givenAt = null;
    }

    boolean isGiven() {
        return givenAt != null;
    }

    Judgement judgement(Words words) {
        return new Judgement(side, scale, words, givenBy, givenAt);
    }
}
