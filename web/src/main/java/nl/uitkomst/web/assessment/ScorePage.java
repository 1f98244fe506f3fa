package nl.uitkomst.web.assessment;

import nl.uitkomst.domain.assessment.AssessmentBoard;
import nl.uitkomst.domain.assessment.Bidder;
import nl.uitkomst.domain.assessment.SeenScore;
import nl.uitkomst.domain.assessment.Spread;
import nl.uitkomst.domain.bid.BidDocument;
import nl.uitkomst.domain.bid.Measure;
import nl.uitkomst.domain.bid.OpenedBid;
import nl.uitkomst.domain.bid.Promise;
import nl.uitkomst.domain.persona.Cell;
import nl.uitkomst.domain.persona.JourneyView;
import nl.uitkomst.domain.persona.SeenPersona;
import nl.uitkomst.domain.tender.Criterion;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;
import nl.uitkomst.web.TenderNav;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * One part of one bid, to score it alone or to agree on its scores.
 *
 * @param journey absent when the tender has none
 * @param consensus whether scores are agreed on here
 * @param done whether something was just saved
 */
public record ScorePage(
        AssessmentBoard board,
        Bidder bidder,
        PartOfBid part,
        OpenedBid bid,
        @Nullable JourneyView journey,
        boolean consensus,
        FormInput input,
        boolean done,
        TenderNav nav,
        Texts texts) {

    private static final int BYTES_IN_KB = 1000;

    /** A criterion with all that stands beside it. */
    public record Line(
            int number,
            Criterion criterion,
            String name,
            Optional<Cell> cell,
            Optional<Promise> promise,
            List<SeenScore> scores,
            Optional<Spread> spread,
            Optional<SeenScore> agreed) {}

    public String home() {
        return "/aanbestedingen/" + board.number() + "/beoordeling";
    }

    public String here() {
        return address(bidder, part);
    }

    private String address(Bidder bidder, PartOfBid part) {
        return home() + (consensus ? "/consensus/" : "/") + bidder.candidate() + "/" + part.key();
    }

    public String partName() {
        return part.isAboutPersona() ? part.name() : texts.get("assessment.others");
    }

    public String title() {
        return texts.get(
                consensus ? "assessment.score.title.consensus" : "assessment.score.title", bidder.name(), partName());
    }

    /** Whether something can be typed. */
    public boolean isOpen() {
        return consensus ? board.agreesNow() : board.scoresNow();
    }

    public Optional<SeenPersona> persona() {
        return part.isAboutPersona() && journey != null
                ? journey.persona(UUID.fromString(part.key()))
                : Optional.empty();
    }

    /** What came with the bid; for who assesses it only. */
    public List<BidDocument> documents() {
        return board.assessor().isPresent() ? bid.documents() : List.of();
    }

    public String address(BidDocument document) {
        return home() + "/" + bidder.candidate() + "/documenten/" + document.key();
    }

    public String size(BidDocument document) {
        return texts.get("assessment.documents.size", Math.max(1, document.bytes() / BYTES_IN_KB));
    }

    public List<Line> lines() {
        return IntStream.range(0, part.criteria().size()).mapToObj(this::line).toList();
    }

    private Line line(int index) {
        var criterion = part.criteria().get(index);
        var cell = part.isAboutPersona() && journey != null
                ? journey.cell(UUID.fromString(part.key()), criterion.stageKey().orElse(""))
                : Optional.<Cell>empty();
        var promise = part.isAboutPersona()
                ? bid.promise(UUID.fromString(part.key()), criterion.stageKey().orElse(""))
                : Optional.ofNullable(bid.others().get(criterion.key()));
        return new Line(
                index + 1,
                criterion,
                criterion.stageKey().map(board.setup()::stageName).orElse(criterion.name()),
                cell,
                promise,
                board.scores(bidder.candidate(), criterion.key()),
                board.spread(bidder.candidate(), criterion.key()),
                board.agreed(bidder.candidate(), criterion.key()));
    }

    public Optional<SeenScore> mine(Line line) {
        return board.mine(bidder.candidate(), line.criterion().key());
    }

    public List<Option> options() {
        return board.setup().scale().descriptions().entrySet().stream()
                .map(entry ->
                        new Option(entry.getKey().toString(), entry.getKey().toString(), entry.getValue()))
                .toList();
    }

    public String weight(Line line) {
        return texts.get(
                "assessment.score.weight",
                Notation.in(texts).exact(line.criterion().weight()));
    }

    /** By what a promise is measured, in one sentence. */
    public String measured(Measure measure) {
        var notation = Notation.in(texts);
        return texts.get(
                "assessment.measure." + measure.direction(),
                measure.name(),
                notation.exact(measure.target()) + " " + measure.unit(),
                notation.exact(measure.floor()) + " " + measure.unit());
    }

    public String spread(Spread spread) {
        return texts.get(
                spread.isWide() ? "assessment.spread.wide" : "assessment.spread",
                spread.lowest(),
                spread.highest(),
                spread.steps());
    }

    /** The pages before and after this one: first all of one persona over the bids, so that bids are compared on the same. */
    public Optional<String> next() {
        return beside(1);
    }

    public Optional<String> previous() {
        return beside(-1);
    }

    private Optional<String> beside(int step) {
        var all = PartOfBid.of(board.setup()).stream()
                .flatMap(one -> board.bidders().stream().map(bidder -> address(bidder, one)))
                .toList();
        var place = all.indexOf(here()) + step;
        return place >= 0 && place < all.size() ? Optional.of(all.get(place)) : Optional.empty();
    }
}
