package nl.uitkomst.domain.dialogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.uitkomst.domain.account.Person;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/** Who offered the minutes and what was offered; or why they were opened again. */
@Embeddable
class KeptOffer {

    @Enumerated(EnumType.STRING)
    @Column(name = "offered_by_side")
    private @Nullable Side side;

    @Column(name = "offered_by_name")
    private @Nullable String name;

    @Column(name = "offered_at")
    private @Nullable Instant at;

    private @Nullable String digest;

    private @Nullable String answer;

    @Column(name = "answered_by_name")
    private @Nullable String answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    KeptOffer() {}

    static KeptOffer made(Side side, Person by, String digest, Instant now) {
        var offer = new KeptOffer();
        offer.side = side;
        offer.name = by.name();
        offer.at = now;
        offer.digest = digest;
        return offer;
    }

    static KeptOffer answered(String why, Person by, Instant now) {
        var offer = new KeptOffer();
        offer.answer = why;
        offer.answeredBy = by.name();
        offer.answeredAt = now;
        return offer;
    }

    Optional<MinutesOffer> offer() {
        return side == null || name == null || at == null || digest == null
                ? Optional.empty()
                : Optional.of(new MinutesOffer(side, name, at, digest));
    }

    Optional<MinutesAnswer> answer() {
        return answer == null || answeredBy == null || answeredAt == null
                ? Optional.empty()
                : Optional.of(new MinutesAnswer(answer, answeredBy, answeredAt));
    }
}
