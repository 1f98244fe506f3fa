package nl.uitkomst.domain.award;

import java.util.UUID;

/** The letter of one candidate, and nothing of any other. */
public record OwnLetter(AwardBoard board, UUID candidate) {

    public Decided decided() {
        return board.known().flatMap(award -> award.decision(candidate)).orElseThrow();
    }
}
