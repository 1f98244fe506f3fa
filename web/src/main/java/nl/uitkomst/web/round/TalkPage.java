package nl.uitkomst.web.round;

import nl.uitkomst.domain.round.PrivateTalk.Minutes;
import nl.uitkomst.domain.round.RoundBoard;
import nl.uitkomst.domain.round.RoundHead;
import nl.uitkomst.domain.round.SeenTalk;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.reporting.tender.TenderWords;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.TenderNav;

import java.time.format.DateTimeFormatter;
import java.util.List;

/** A private talk on screen: for who holds the rounds, and for the candidate with which it is. */
public record TalkPage(RoundBoard board, SeenTalk talk, FormInput input, String done, TenderNav nav, Texts texts) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    public RoundHead head() {
        return board.head();
    }

    private String rounds() {
        return "/aanbestedingen/" + head().number() + "/rondes";
    }

    public String here() {
        return rounds() + "/gesprekken/" + talk.key();
    }

    public List<Crumb> crumbs() {
        return Crumb.ofTender(
                texts,
                head().number(),
                new Crumb(texts.get("layout.tender.ROUNDS"), rounds()),
                Crumb.here(texts.get("round.talk")));
    }

    public String title() {
        return head().client() ? texts.get("round.talk.with", talk.name()) : texts.get("round.talk.own");
    }

    public String lead() {
        return texts.get("round.talk.lead", String.valueOf(talk.round()), talk.theme());
    }

    static String when(SeenTalk talk, Texts texts) {
        var starts = talk.starts().atZone(Texts.ZONE);
        return texts.get(
                "round.talk.when",
                Notation.in(texts).dayAndDate(starts.toLocalDate()),
                TIME.format(starts),
                TIME.format(talk.ends().atZone(Texts.ZONE)));
    }

    public String when() {
        return when(talk, texts);
    }

    public String state() {
        return texts.get("round.minutes." + talk.minutes());
    }

    public TenderWords words() {
        return new TenderWords(texts);
    }

    private boolean isShared() {
        return talk.sharedAt() != null;
    }

    /** Whether its time and agenda can still be changed. */
    public boolean mayMove() {
        return head().holds() && !isShared() && !board.round(talk.round()).isClosed();
    }

    public boolean mayMinute() {
        return head().holds() && !isShared() && !head().now().isBefore(talk.starts());
    }

    public boolean mayAnswer() {
        return !head().client() && talk.minutes() == Minutes.SHARED;
    }

    /** Whether minutes are to be read here. */
    public boolean shows() {
        return isShared();
    }
}
