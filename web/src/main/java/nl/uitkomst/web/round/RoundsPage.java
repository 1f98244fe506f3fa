package nl.uitkomst.web.round;

import nl.uitkomst.domain.round.RoundBoard;
import nl.uitkomst.domain.round.RoundHead;
import nl.uitkomst.domain.round.SeenPart;
import nl.uitkomst.domain.round.SeenRound;
import nl.uitkomst.domain.round.SeenTalk;
import nl.uitkomst.domain.round.TakingPart.Outcome;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.reporting.tender.TenderWords;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;
import nl.uitkomst.web.TenderNav;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rounds of a dialogue on screen.
 *
 * @param one the round that a form is about; absent on the page of all
 * @param done what was just done; empty for nothing
 */
public record RoundsPage(
        RoundBoard board, @Nullable SeenRound one, FormInput input, String done, TenderNav nav, Texts texts) {

    public RoundHead head() {
        return board.head();
    }

    public String base() {
        return "/aanbestedingen/" + head().number() + "/rondes";
    }

    public String address(SeenRound round) {
        return base() + "/" + round.number();
    }

    public String address(SeenTalk talk) {
        return base() + "/gesprekken/" + talk.key();
    }

    public List<Crumb> crumbs(String... below) {
        var last = new ArrayList<Crumb>();
        last.add(
                below.length == 0
                        ? Crumb.here(texts.get("layout.tender.ROUNDS"))
                        : new Crumb(texts.get("layout.tender.ROUNDS"), base()));
        Stream.of(below).map(Crumb::here).forEach(last::add);
        return Crumb.ofTender(texts, head().number(), last.toArray(Crumb[]::new));
    }

    public String title() {
        if (board.rounds().isEmpty()) {
            return texts.get("round.title.none");
        }
        var last = board.rounds().get(board.rounds().size() - 1);
        var own = own(last);
        if (own != null && own.outcome() == Outcome.ELIMINATED) {
            return texts.get("round.title.out");
        }
        return texts.get(
                last.isClosed() ? "round.title.closed" : "round.title.open",
                String.valueOf(last.number()),
                last.theme());
    }

    public String lead() {
        return texts.get(
                head().holds() ? "round.lead.client" : head().client() ? "round.lead.reader" : "round.lead.candidate");
    }

    /** The part of the candidate that reads; absent for the client. */
    public @Nullable SeenPart own(SeenRound round) {
        return head().client() || round.parts().isEmpty() ? null : round.parts().get(0);
    }

    /** The last one first. */
    public List<SeenRound> rounds() {
        var rounds = new ArrayList<>(board.rounds());
        Collections.reverse(rounds);
        return rounds;
    }

    public String days(SeenRound round) {
        var notation = Notation.in(texts);
        return texts.get("round.days", notation.date(round.from()), notation.date(round.until()));
    }

    public String outcome(SeenPart part) {
        if (part.outcome() != null) {
            return texts.get("round.outcome." + part.outcome());
        }
        return texts.get(part.takesPart() ? "round.outcome.none" : "round.outcome.gone");
    }

    public TenderWords words() {
        return new TenderWords(texts);
    }

    public String when(SeenTalk talk) {
        return TalkPage.when(talk, texts);
    }

    public String minutes(SeenTalk talk) {
        return texts.get("round.minutes." + talk.minutes());
    }

    public boolean mayPlan() {
        return head().holds()
                && head().phase() == Phase.DIALOGUE
                && board.open().isEmpty();
    }

    /** Whether something can be done with this round. */
    public boolean mayHold(SeenRound round) {
        return head().holds() && !round.isClosed();
    }

    /** Those that are to be decided on. */
    public List<SeenPart> left() {
        return one == null
                ? List.of()
                : one.parts().stream().filter(SeenPart::takesPart).toList();
    }

    public List<Option> outcomes() {
        return Stream.of(Outcome.values())
                .map(outcome -> Option.of(outcome.name(), texts.get("round.choose." + outcome)))
                .toList();
    }

    public List<Option> candidates() {
        return left().stream()
                .map(part -> Option.of(part.candidate().toString(), part.name()))
                .toList();
    }

    /** Whether anything on the page is new to the candidate that reads it. */
    public boolean hasNews() {
        return board.rounds().stream().anyMatch(this::isNew);
    }

    public boolean isNew(SeenRound round) {
        var own = own(round);
        return head().isNew(round.plannedAt())
                || head().isNew(round.closedAt())
                || own != null && own.talks().stream().anyMatch(talk -> head().isNew(talk.plannedAt()));
    }
}
