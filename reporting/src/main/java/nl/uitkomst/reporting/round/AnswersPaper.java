package nl.uitkomst.reporting.round;

import nl.uitkomst.domain.round.RoundHead;
import nl.uitkomst.domain.round.SeenNotice;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Paper;
import nl.uitkomst.reporting.shared.PrintedPage;
import nl.uitkomst.reporting.shared.WordPage;
import nl.uitkomst.reporting.tender.TenderWords;

/** A set of answers as a paper (nota van inlichtingen), the same for all candidates. */
public final class AnswersPaper {

    private final RoundHead head;
    private final SeenNotice notice;
    private final Texts texts;

    private AnswersPaper(RoundHead head, SeenNotice notice, Texts texts) {
        this.head = head;
        this.notice = notice;
        this.texts = texts;
    }

    public static byte[] pdf(RoundHead head, SeenNotice notice, Texts texts) {
        var it = new AnswersPaper(head, notice, texts);
        var page = new PrintedPage(texts, it.title(), it.foot());
        it.write(page);
        return page.pdf();
    }

    public static byte[] docx(RoundHead head, SeenNotice notice, Texts texts) {
        var it = new AnswersPaper(head, notice, texts);
        var page = new WordPage(texts, it.title(), it.foot());
        it.write(page);
        return page.docx();
    }

    private String title() {
        return texts.get("round.paper.notice", String.valueOf(notice.number()), head.title());
    }

    private String foot() {
        return texts.get("round.paper.foot", head.number().text(), new TenderWords(texts).moment(notice.publishedAt()));
    }

    private void write(Paper page) {
        page.heading(title());
        if (head.illustrative()) {
            page.notice(texts.get("round.paper.illustrative"));
        }
        page.paragraph(texts.get("round.paper.notice.what", head.clientName()));
        notice.answers().forEach(one -> {
            page.section(texts.get("round.paper.question", String.valueOf(one.number())))
                    .asWritten(one.question());
            page.asWritten(texts.get("round.paper.answer") + " " + one.answer());
        });
    }
}
