package nl.uitkomst.reporting.award;

import nl.uitkomst.domain.assessment.Exact;
import nl.uitkomst.domain.assessment.RankingView.Made;
import nl.uitkomst.domain.award.Award;
import nl.uitkomst.domain.award.AwardBoard;
import nl.uitkomst.domain.award.Decided;
import nl.uitkomst.domain.award.Hold;
import nl.uitkomst.domain.tender.Candidate;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.reporting.shared.PrintedPage;
import nl.uitkomst.reporting.shared.PrintedPage.Cell;
import nl.uitkomst.reporting.shared.PrintedPage.Row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The report of an award for the archive: the procedure, who took part, on what was judged, every score, the ranking, the reasons and the dates. */
public final class AwardReport {

    private final AwardBoard board;
    private final Texts texts;
    private final Notation notation;
    private final PrintedPage page;

    private AwardReport(AwardBoard board, Texts texts) {
        this.board = board;
        this.texts = texts;
        this.notation = Notation.in(texts);
        this.page = new PrintedPage(
                texts,
                title(),
                texts.get("award.report.foot", board.tender().number().text(), notation.moment(board.now())));
    }

    public static byte[] pdf(AwardBoard board, Texts texts) {
        var report = new AwardReport(board, texts);
        report.procedure();
        report.candidates();
        board.ranking().ifPresent(made -> {
            report.scores(made);
            report.ranking(made);
        });
        board.known().ifPresent(award -> {
            report.reasons(award);
            report.dates(award);
        });
        return report.page.pdf();
    }

    private String title() {
        return texts.get("award.report.title", board.tender().title());
    }

    private void procedure() {
        var tender = board.tender();
        page.heading(title());
        if (tender.isIllustrative()) {
            page.notice(texts.get("award.letter.illustrative"));
        }
        page.section(texts.get("award.report.procedure"));
        page.items(List.of(
                texts.get("award.report.client", board.client()),
                texts.get("award.report.number", tender.number().text(), tender.ocid()),
                texts.get("award.report.kind", texts.get("tender.procedure." + tender.procedure())),
                texts.get("award.report.months", String.valueOf(tender.months()))));
        page.paragraph(tender.about());
    }

    private void candidates() {
        page.section(texts.get("award.report.candidates"));
        page.table(
                cells("award.column.candidate", "award.report.members", "award.report.status"),
                board.candidates().stream().map(this::candidate).toList());
    }

    private Row candidate(Candidate candidate) {
        var members = candidate.members().stream()
                .map(member -> member.name() + " (" + texts.get("tender.member." + member.kind()) + ")")
                .toList();
        return Row.plain(
                Cell.text(candidate.tradeName()),
                Cell.text(String.join(", ", members)),
                Cell.text(texts.get("tender.status." + candidate.status())));
    }

    private void scores(Made made) {
        page.section(texts.get("award.report.scores"));
        var bids = made.compared().bidders();
        var head = new ArrayList<Cell>(cells("award.report.criterion"));
        head.add(Cell.number(texts.get("award.report.weight")));
        bids.forEach(bid -> head.add(Cell.number(bid.name())));
        var rows = made.compared().contest().criteria().stream()
                .map(criterion -> {
                    var cells = new ArrayList<Cell>();
                    cells.add(Cell.text(made.compared().criterion(criterion.key())));
                    cells.add(Cell.number(notation.exact(criterion.weight())));
                    bids.forEach(bid -> cells.add(Cell.number(board.agreed().stream()
                            .filter(score -> score.isOf(bid.candidate(), criterion.key()))
                            .map(score -> String.valueOf(score.points()))
                            .findFirst()
                            .orElse("–"))));
                    return Row.plain(cells.toArray(Cell[]::new));
                })
                .toList();
        page.table(head, rows);
    }

    private void ranking(Made made) {
        page.section(texts.get("award.report.ranking"));
        var decimals = made.ranking().decimals();
        var placed = made.ranking().places().stream()
                .map(place -> Row.plain(
                        Cell.text(board.name(place.candidate())),
                        Cell.number(String.valueOf(place.number())),
                        Cell.number(
                                notation.number(Exact.rounded(place.counting().quality(), decimals), decimals)),
                        Cell.number(notation.euro(place.counting().amount())),
                        Cell.number(
                                notation.number(Exact.rounded(place.counting().price(), decimals), decimals)),
                        Cell.number(
                                notation.number(Exact.rounded(place.counting().total(), decimals), decimals))));
        var aside = made.ranking().aside().stream()
                .map(one -> Row.plain(
                        Cell.text(board.name(one.candidate()) + ": " + texts.get("award.report.aside")),
                        Cell.number("–"),
                        Cell.number(""),
                        Cell.number(""),
                        Cell.number(""),
                        Cell.number("")));
        var head = new ArrayList<Cell>(cells("award.column.candidate"));
        Stream.of("place", "quality", "amount", "price", "total")
                .forEach(key -> head.add(Cell.number(texts.get("award.report." + key))));
        page.table(head, Stream.concat(placed, aside).toList());
        page.note(texts.get("award.report.computed", notation.moment(made.at()), made.by(), made.digest()));
    }

    private void reasons(Award award) {
        page.section(texts.get("award.report.reasons"));
        for (var decided : byPlace(award)) {
            page.subsection(board.name(decided.candidate()) + ": " + texts.get("award.outcome." + decided.outcome()));
            decided.reasons().ifPresent(reasons -> {
                page.asWritten(reasons.characteristics());
                page.asWritten(reasons.advantages());
            });
        }
    }

    /** As they are ranked, and after them who is not. */
    private List<Decided> byPlace(Award award) {
        var places = board.ranking().map(made -> made.ranking().places()).orElse(List.of()).stream()
                .map(place -> place.candidate())
                .toList();
        return award.decisions().stream()
                .sorted(Comparator.comparingInt(
                        one -> places.contains(one.candidate()) ? places.indexOf(one.candidate()) : places.size()))
                .toList();
    }

    private void dates(Award award) {
        page.section(texts.get("award.report.dates"));
        var lines = new ArrayList<String>();
        award.sentAt()
                .ifPresent(at -> lines.add(texts.get(
                        "award.report.sent", notation.moment(at), award.sentBy().orElse(""))));
        award.standstillTold()
                .ifPresent(told -> lines.add(texts.get(
                        "award.report.standstill", notation.date(told.from()), notation.wholeDay(told.until()))));
        award.holds().forEach(hold -> lines.add(hold(hold)));
        award.standstill().ifPresent(now -> lines.add(texts.get("award.report.ends", notation.wholeDay(now.until()))));
        award.finalAt()
                .ifPresent(at -> lines.add(texts.get(
                        "award.report.final",
                        notation.moment(at),
                        award.finalBy().orElse(""))));
        board.tender().withdrawnBecause().ifPresent(why -> lines.add(texts.get("award.report.withdrawn", why)));
        lines.add(texts.get("award.report.ocds", award.ocdsId()));
        page.items(lines);
    }

    private String hold(Hold hold) {
        var raised = texts.get(
                "award.report.hold",
                texts.get("award.hold." + hold.kind()),
                notation.date(hold.raisedOn()),
                hold.words());
        return hold.endedOn()
                .map(on -> raised + " "
                        + texts.get(
                                "award.report.held",
                                notation.date(on),
                                texts.get("award.end." + hold.end().orElseThrow()),
                                hold.endedWords()))
                .orElse(raised);
    }

    private List<Cell> cells(String... keys) {
        return Stream.of(keys).map(key -> Cell.text(texts.get(key))).toList();
    }
}
