package nl.uitkomst.reporting.award;

import nl.uitkomst.domain.award.Award;
import nl.uitkomst.domain.award.AwardBoard;
import nl.uitkomst.domain.award.Decided.Outcome;
import nl.uitkomst.domain.award.OwnLetter;
import nl.uitkomst.domain.award.Reasons;
import nl.uitkomst.domain.award.Standstill;
import nl.uitkomst.domain.tender.Candidate;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.reporting.shared.Paper;
import nl.uitkomst.reporting.shared.PrintedPage;
import nl.uitkomst.reporting.shared.WordPage;

import java.time.Instant;

/** The letter in which one candidate reads the decision on its bid: who won, why, and until when it can go to court. It tells nothing of any other. */
public final class AwardLetter {

    private final OwnLetter letter;
    private final Texts texts;

    private AwardLetter(OwnLetter letter, Texts texts) {
        this.letter = letter;
        this.texts = texts;
    }

    public static byte[] pdf(OwnLetter letter, Texts texts) {
        var it = new AwardLetter(letter, texts);
        var page = new PrintedPage(texts, it.title(), it.foot());
        it.write(page);
        return page.pdf();
    }

    public static byte[] docx(OwnLetter letter, Texts texts) {
        var it = new AwardLetter(letter, texts);
        var page = new WordPage(texts, it.title(), it.foot());
        it.write(page);
        return page.docx();
    }

    private AwardBoard board() {
        return letter.board();
    }

    private String title() {
        return texts.get("award.letter.title", board().tender().title());
    }

    private String foot() {
        return texts.get(
                "award.letter.foot",
                board().tender().number().text(),
                Notation.in(texts).moment(sent()));
    }

    private Instant sent() {
        return board().known().flatMap(award -> award.sentAt()).orElseThrow();
    }

    private void write(Paper page) {
        var notation = Notation.in(texts);
        var tender = board().tender();
        var outcome = letter.decided().outcome();
        page.heading(title());
        if (tender.isIllustrative()) {
            page.notice(texts.get("award.letter.illustrative"));
        }
        var own = board().candidate(letter.candidate());
        page.paragraph(texts.get(
                "award.letter.to",
                own.map(Candidate::tradeName).orElse(""),
                own.map(Candidate::contact).orElse("")));
        page.paragraph(texts.get(
                "award.letter.from",
                board().client(),
                notation.date(sent().atZone(Texts.ZONE).toLocalDate()),
                tender.number().text()));
        page.paragraph(texts.get(
                "award.letter." + outcome, board().winner().map(board()::name).orElse("")));
        var reasons = letter.decided().reasons().orElse(new Reasons("", ""));
        page.section(texts.get("award.letter.characteristics")).asWritten(reasons.characteristics());
        if (outcome != Outcome.WON) {
            page.section(texts.get("award.letter.advantages")).asWritten(reasons.advantages());
        }
        standstill(
                page, board().known().flatMap(award -> award.standstillTold()).orElseThrow(), notation);
    }

    private void standstill(Paper page, Standstill told, Notation notation) {
        page.section(texts.get("award.letter.standstill"));
        page.paragraph(texts.get("award.letter.until", notation.date(told.from()), notation.wholeDay(told.until())));
        page.paragraph(texts.get("award.letter.court"));
        page.paragraph(texts.get(
                "award.letter.close", board().known().flatMap(Award::sentBy).orElse(""), board().client()));
        page.note(texts.get("award.letter.law"));
    }
}
