package nl.uitkomst.reporting.round;

import nl.uitkomst.domain.round.RoundHead;
import nl.uitkomst.domain.round.SeenPart;
import nl.uitkomst.domain.round.SeenRound;
import nl.uitkomst.domain.round.TakingPart.Outcome;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.reporting.shared.Paper;
import nl.uitkomst.reporting.shared.PrintedPage;
import nl.uitkomst.reporting.shared.WordPage;
import nl.uitkomst.reporting.tender.TenderWords;

import java.time.Instant;

/** The letter in which one candidate reads whether it goes on after a round, and why; all that took part get theirs at the same moment. */
public final class RoundLetter {

    private final RoundHead head;
    private final SeenRound round;
    private final SeenPart part;
    private final Instant sent;
    private final Texts texts;

    private RoundLetter(RoundHead head, SeenRound round, SeenPart part, Texts texts) {
        if (round.closedAt() == null || part.outcome() == null) {
            throw new Missing("letter", round.number());
        }
        this.head = head;
        this.round = round;
        this.part = part;
        this.sent = round.closedAt();
        this.texts = texts;
    }

    /** @throws Missing when nothing was decided of this candidate yet */
    public static byte[] pdf(RoundHead head, SeenRound round, SeenPart part, Texts texts) {
        var it = new RoundLetter(head, round, part, texts);
        var page = new PrintedPage(texts, it.title(), it.foot());
        it.write(page);
        return page.pdf();
    }

    /** @throws Missing when nothing was decided of this candidate yet */
    public static byte[] docx(RoundHead head, SeenRound round, SeenPart part, Texts texts) {
        var it = new RoundLetter(head, round, part, texts);
        var page = new WordPage(texts, it.title(), it.foot());
        it.write(page);
        return page.docx();
    }

    private String title() {
        return texts.get("round.paper.letter", head.title());
    }

    private String foot() {
        return texts.get("round.paper.foot", head.number().text(), new TenderWords(texts).moment(sent));
    }

    private void write(Paper page) {
        page.heading(title());
        if (head.illustrative()) {
            page.notice(texts.get("round.paper.illustrative"));
        }
        page.paragraph(texts.get("round.paper.to", part.name()));
        page.paragraph(texts.get(
                "round.paper.from",
                head.clientName(),
                Notation.in(texts).date(sent.atZone(Texts.ZONE).toLocalDate()),
                head.number().text()));
        page.paragraph(texts.get(
                part.outcome() == Outcome.GOES_ON ? "round.paper.on" : "round.paper.out",
                String.valueOf(round.number()),
                round.theme()));
        page.section(texts.get("round.paper.why")).asWritten(part.motivation());
        page.note(texts.get("round.paper.law"));
    }
}
