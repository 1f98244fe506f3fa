package nl.uitkomst.web.award;

import nl.uitkomst.domain.award.Award;
import nl.uitkomst.domain.award.AwardBoard;
import nl.uitkomst.domain.award.Decided;
import nl.uitkomst.domain.award.Hold;
import nl.uitkomst.domain.award.OwnLetter;
import nl.uitkomst.domain.award.Reasons;
import nl.uitkomst.domain.award.Standstill;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.award.ReasonsDraft;
import nl.uitkomst.web.ApiWords;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An award as the API gives it: to the client the whole of it, to a candidate its own letter. */
public final class AwardJson {

    private AwardJson() {}

    /** @param geschreven whether these reasons were written; otherwise they are a draft from the scores */
    public record Besluit(
            UUID kandidaat,
            String naam,
            String uitkomst,
            @Nullable Integer plaats,
            boolean geschreven,
            String kenmerken,
            String voordelen) {}

    /** @param tot the last day, later than was told when an objection or a case stopped the clock */
    public record Termijn(LocalDate van, LocalDate tot, LocalDate gemeld) {}

    public record Bezwaar(
            UUID sleutel,
            String soort,
            @Nullable UUID van,
            LocalDate op,
            String waarover,
            @Nullable LocalDate afgerondOp,
            @Nullable String uitkomst,
            @Nullable String uitleg) {}

    public record Gunning(
            String aanbesteding,
            String stand,
            @Nullable UUID winnaar,
            List<Besluit> besluiten,
            @Nullable Instant verstuurdOp,
            @Nullable Termijn opschorting,
            List<Bezwaar> bezwaren,
            @Nullable Instant definitiefOp,
            @Nullable String contract,
            @Nullable String ingetrokkenOmdat) {}

    public record Brief(
            String aanbesteding,
            String uitkomst,
            @Nullable String winnaar,
            String kenmerken,
            String voordelen,
            Instant verstuurdOp,
            LocalDate opschortingTot,
            @Nullable String ingetrokkenOmdat) {}

    static Gunning of(AwardBoard board, Texts texts) {
        var award = board.known();
        return new Gunning(
                board.tender().number().text(),
                ApiWords.of(board.tender().phase()),
                board.winner().orElse(null),
                AwardPage.candidates(board).stream()
                        .map(one -> decided(board, one, texts))
                        .toList(),
                award.flatMap(Award::sentAt).orElse(null),
                award.flatMap(AwardJson::standstill).orElse(null),
                award.map(Award::holds).orElse(List.of()).stream()
                        .map(AwardJson::hold)
                        .toList(),
                award.flatMap(Award::finalAt).orElse(null),
                board.contract() == null ? null : board.contract().text(),
                board.tender().withdrawnBecause().orElse(null));
    }

    private static Besluit decided(AwardBoard board, UUID candidate, Texts texts) {
        var draft = new ReasonsDraft(board, texts);
        var written = board.known().flatMap(award -> award.decision(candidate)).flatMap(Decided::reasons);
        var reasons = written.orElseGet(() -> draft.of(candidate));
        var place = board.ranking().flatMap(made -> made.ranking().placeOf(candidate));
        return new Besluit(
                candidate,
                board.name(candidate),
                ApiWords.of(draft.outcome(candidate)),
                place.map(one -> one.number()).orElse(null),
                written.isPresent(),
                reasons.characteristics(),
                reasons.advantages());
    }

    private static Optional<Termijn> standstill(Award award) {
        return award.standstill()
                .map(now -> new Termijn(
                        now.from(),
                        now.until(),
                        award.standstillTold().map(Standstill::until).orElse(now.until())));
    }

    private static Bezwaar hold(Hold hold) {
        return new Bezwaar(
                hold.key(),
                ApiWords.of(hold.kind()),
                hold.candidate().orElse(null),
                hold.raisedOn(),
                hold.words(),
                hold.endedOn().orElse(null),
                hold.end().map(ApiWords::of).orElse(null),
                hold.endedOn().isPresent() ? hold.endedWords() : null);
    }

    static Brief of(OwnLetter letter) {
        var board = letter.board();
        var award = board.known().orElseThrow();
        var reasons = letter.decided().reasons().orElse(new Reasons("", ""));
        return new Brief(
                board.tender().number().text(),
                ApiWords.of(letter.decided().outcome()),
                board.winner().map(board::name).orElse(null),
                reasons.characteristics(),
                reasons.advantages(),
                award.sentAt().orElseThrow(),
                award.standstill().map(Standstill::until).orElseThrow(),
                board.tender().withdrawnBecause().orElse(null));
    }
}
