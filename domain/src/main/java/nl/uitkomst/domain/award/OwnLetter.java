package nl.uitkomst.domain.award;

import nl.uitkomst.domain.shared.Missing;

import java.util.UUID;

/** The letter of one candidate, and nothing of any other. There is none before the decision was sent to all. */
public record OwnLetter(AwardBoard board, UUID candidate) {

    /** @throws Missing when it was not sent, or not to this candidate */
    public static OwnLetter of(AwardBoard board, UUID candidate) {
        var number = board.tender().number();
        board.known()
                .filter(award -> board.isSent())
                .flatMap(award -> award.decision(candidate))
                .orElseThrow(() -> new Missing("award", number));
        return new OwnLetter(board, candidate);
    }

    public Decided decided() {
        return board.known().flatMap(award -> award.decision(candidate)).orElseThrow();
    }
}
