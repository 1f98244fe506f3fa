package nl.uitkomst.web.award;

import nl.uitkomst.domain.award.Award;
import nl.uitkomst.domain.award.AwardBoard;
import nl.uitkomst.domain.award.Hold;
import nl.uitkomst.domain.award.Reasons;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.award.ReasonsDraft;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;
import nl.uitkomst.web.TenderNav;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The award of a tender for its client, on screen.
 *
 * @param done what was just done; empty for nothing
 */
public record AwardPage(AwardBoard board, FormInput input, String done, TenderNav nav, Texts texts) {

    public String tender() {
        return "/aanbestedingen/" + board.tender().number();
    }

    public String here() {
        return tender() + "/gunning";
    }

    private Notation notation() {
        return Notation.in(texts);
    }

    public String stage() {
        if (board.tender().phase() == Phase.WITHDRAWN) {
            return "withdrawn";
        }
        if (board.tender().phase() == Phase.FINAL) {
            return "final";
        }
        if (board.isSent()) {
            return isOnHold() ? "held" : runs() ? "standstill" : "over";
        }
        return board.winner().isPresent() ? "deciding" : "early";
    }

    public String title() {
        return texts.get(
                "award.title." + stage(), board.winner().map(board::name).orElse(""));
    }

    public String lead() {
        if (stage().equals("withdrawn")) {
            var because = board.tender().withdrawnBecause().orElse("");
            return texts.get("award.withdrawn.because", because) + " " + texts.get("award.lead.withdrawn");
        }
        var until = board.known()
                .flatMap(Award::standstill)
                .map(one -> notation().wholeDay(one.until()))
                .orElse("");
        return texts.get("award.lead." + stage(), until);
    }

    private boolean isOnHold() {
        return board.known().stream().flatMap(award -> award.holds().stream()).anyMatch(Hold::isOpen);
    }

    private boolean runs() {
        return board.known()
                .flatMap(Award::standstill)
                .map(one -> board.now().isBefore(DatabaseClock.endOf(one.until())))
                .orElse(false);
    }

    public boolean writes() {
        return board.decides()
                && board.tender().phase() == Phase.RANKED
                && board.winner().isPresent();
    }

    public boolean holds() {
        return board.decides() && board.tender().phase() == Phase.AWARDED;
    }

    public boolean finishes() {
        return holds() && stage().equals("over");
    }

    public boolean contracts() {
        return board.decides() && board.tender().phase() == Phase.FINAL && board.contract() == null;
    }

    /** While no award is final: also when nobody reaches the minimums, or a judge forbids what was decided. */
    public boolean withdraws() {
        return board.decides() && !board.tender().phase().isOver();
    }

    /** Those that were ranked, the winner first. */
    /** Whether something was wrong with what was typed in one of these fields, so that they are to be seen. */
    public boolean isWrong(String... fields) {
        return Stream.of(fields).anyMatch(field -> !input.faults().at(field).isEmpty());
    }

    public List<UUID> candidates() {
        return candidates(board);
    }

    static List<UUID> candidates(AwardBoard board) {
        var all = new ArrayList<UUID>();
        board.ranking().ifPresent(made -> {
            made.ranking().places().forEach(place -> all.add(place.candidate()));
            made.ranking().aside().forEach(one -> all.add(one.candidate()));
        });
        return all;
    }

    public String outcome(UUID candidate) {
        return texts.get("award.outcome." + new ReasonsDraft(board, texts).outcome(candidate));
    }

    public boolean won(UUID candidate) {
        return board.winner().filter(candidate::equals).isPresent();
    }

    /** As it was written, or drafted from the scores. */
    public Reasons reasons(UUID candidate) {
        return board.known()
                .flatMap(award -> award.decision(candidate))
                .flatMap(decided -> decided.reasons())
                .orElseGet(() -> new ReasonsDraft(board, texts).of(candidate));
    }

    public String typed(String name, String known) {
        return input.has(name) ? input.text(name) : known;
    }

    public String sent() {
        return board.known()
                .flatMap(Award::sentAt)
                .map(at -> notation().moment(at))
                .orElse("");
    }

    public String hold(Hold hold) {
        var raised = texts.get(
                "award.report.hold",
                texts.get("award.hold." + hold.kind()),
                notation().date(hold.raisedOn()),
                hold.words());
        return hold.endedOn()
                .map(on -> raised + " "
                        + texts.get(
                                "award.report.held",
                                notation().date(on),
                                texts.get("award.end." + hold.end().orElseThrow()),
                                hold.endedWords()))
                .orElse(raised);
    }

    public List<Option> kinds() {
        return Stream.of(Hold.Kind.values())
                .map(kind -> Option.of(kind.name(), texts.get("award.hold." + kind)))
                .toList();
    }

    public List<Option> ends() {
        return Stream.of(Hold.End.values())
                .map(end -> Option.of(end.name(), texts.get("award.end." + end)))
                .toList();
    }

    public List<Option> who() {
        return candidates().stream()
                .map(key -> Option.of(key.toString(), board.name(key)))
                .toList();
    }
}
