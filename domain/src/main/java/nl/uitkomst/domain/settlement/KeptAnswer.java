package nl.uitkomst.domain.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.uitkomst.domain.settlement.Settlement.Answer;

import java.time.Instant;

/** What a party found wrong, as it is kept with its settlement. */
@Embeddable
class KeptAnswer {

    private String answer;

    @Column(name = "answered_by")
    private String by;

    @Column(name = "answered_at")
    private Instant at;

    @SuppressWarnings("NullAway")
    protected KeptAnswer() {}

    KeptAnswer(Answer answer) {
        this.answer = answer.text();
        this.by = answer.by();
        this.at = answer.at();
    }

    Answer answer() {
        return new Answer(answer, by, at);
    }
}
