package nl.uitkomst.reporting.tender;

import nl.uitkomst.domain.tender.Calendar;
import nl.uitkomst.domain.tender.Candidate.Status;
import nl.uitkomst.domain.tender.CandidateView;
import nl.uitkomst.domain.tender.Member;
import nl.uitkomst.domain.tender.TenderSheet;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.reporting.shared.Paper;
import nl.uitkomst.reporting.shared.PrintedPage;
import nl.uitkomst.reporting.shared.PrintedPage.Cell;
import nl.uitkomst.reporting.shared.PrintedPage.Row;
import nl.uitkomst.reporting.shared.WordPage;

import java.time.Instant;
import java.util.List;

/** The letter in which one candidate reads whether it was selected, and why; all candidates get theirs at the same moment. */
public final class SelectionLetter {

    private final TenderSheet tender;
    private final CandidateView candidate;
    private final Instant sent;
    private final Texts texts;
    private final TenderWords words;

    /** @param sent when the selection was sent to all */
    private SelectionLetter(TenderSheet tender, CandidateView candidate, Instant sent, Texts texts) {
        this.tender = tender;
        this.candidate = candidate;
        this.sent = sent;
        this.texts = texts;
        this.words = new TenderWords(texts);
    }

    public static byte[] pdf(TenderSheet tender, CandidateView candidate, Instant sent, Texts texts) {
        var it = new SelectionLetter(tender, candidate, sent, texts);
        var page = new PrintedPage(texts, it.title(), it.foot());
        it.write(page);
        return page.pdf();
    }

    public static byte[] docx(TenderSheet tender, CandidateView candidate, Instant sent, Texts texts) {
        var it = new SelectionLetter(tender, candidate, sent, texts);
        var page = new WordPage(texts, it.title(), it.foot());
        it.write(page);
        return page.docx();
    }

    private boolean selected() {
        return candidate.status() != Status.NOT_SELECTED;
    }

    private String title() {
        return texts.get("tender.letter.title", tender.basics().title());
    }

    private String foot() {
        return texts.get("tender.letter.foot", tender.number().text(), words.moment(sent));
    }

    private void write(Paper page) {
        page.heading(title());
        if (tender.illustrative()) {
            page.notice(texts.get("tender.letter.illustrative"));
        }
        page.paragraph(texts.get("tender.letter.to", candidate.tradeName(), candidate.contact()));
        page.paragraph(texts.get(
                "tender.letter.from",
                tender.client(),
                Notation.in(texts).date(sent.atZone(Texts.ZONE).toLocalDate()),
                tender.number().text()));
        page.paragraph(texts.get(selected() ? "tender.letter.selected" : "tender.letter.not-selected"));
        page.section(texts.get("tender.letter.why")).asWritten(candidate.motivation());
        checks(page);
        page.section(texts.get("tender.letter.members"))
                .items(candidate.members().stream().map(this::member).toList());
        next(page);
        page.note(texts.get("tender.letter.law"));
    }

    private void checks(Paper page) {
        var rows = tender.subjects().stream()
                .flatMap(subject -> candidate
                        .check(subject.key())
                        .map(check -> Row.plain(
                                Cell.text(words.subject(subject)),
                                Cell.text(texts.get(check.holds() ? "tender.check.holds" : "tender.check.fails")),
                                Cell.text(check.motivation())))
                        .stream())
                .toList();
        page.section(texts.get("tender.letter.checks"))
                .table(
                        List.of(
                                Cell.text(texts.get("tender.letter.subject")),
                                Cell.text(texts.get("tender.letter.found")),
                                Cell.text(texts.get("tender.letter.motivation"))),
                        rows);
    }

    private String member(Member member) {
        return texts.get(
                member.leads() ? "tender.letter.lead" : "tender.letter.member",
                member.name(),
                texts.get("tender.member." + member.kind()));
    }

    private void next(Paper page) {
        page.section(texts.get("tender.letter.next"));
        if (!selected()) {
            page.paragraph(texts.get("tender.letter.next.out"));
            return;
        }
        tender.calendar()
                .at(Calendar.Kind.DIALOGUE_FROM)
                .ifPresent(at -> page.paragraph(texts.get("tender.letter.next.dialogue", words.moment(at))));
        tender.calendar()
                .at(Calendar.Kind.BID_UNTIL)
                .ifPresent(at -> page.paragraph(texts.get("tender.letter.next.bid", words.moment(at))));
    }
}
