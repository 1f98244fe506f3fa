package nl.uitkomst.web.bid;

import nl.uitkomst.domain.bid.Bid;
import nl.uitkomst.domain.bid.BidContent;
import nl.uitkomst.domain.bid.BidDocument;
import nl.uitkomst.domain.bid.BidRoom;
import nl.uitkomst.domain.bid.Gap;
import nl.uitkomst.domain.bid.Measure;
import nl.uitkomst.domain.bid.Promise;
import nl.uitkomst.domain.bid.PromisePlace;
import nl.uitkomst.domain.bid.Receipt;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.tender.Part;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.bid.ExactMoment;
import nl.uitkomst.reporting.bid.PrintedReceipt;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;
import nl.uitkomst.web.TenderNav;
import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The bid of the own organisation on screen.
 *
 * @param place the criterion of which the promise is written; absent on the page of the whole
 * @param word the word of a vault that was just made, shown this once; absent otherwise
 */
public record BidPage(
        BidRoom.Content room,
        @Nullable PromisePlace place,
        @Nullable String word,
        FormInput input,
        String done,
        TenderNav nav,
        Texts texts) {

    public String tender() {
        return "/aanbestedingen/" + room.tender().number();
    }

    public String here() {
        return tender() + "/inschrijving";
    }

    public List<Crumb> crumbs() {
        var bid = texts.get("bid.crumb");
        return place == null
                ? Crumb.ofTender(texts, room.tender().number(), Crumb.here(bid))
                : Crumb.ofTender(texts, room.tender().number(), new Crumb(bid, here()), Crumb.here(name(place)));
    }

    public String title() {
        if (!room.asked()) {
            return texts.get(isOver() ? "bid.title.over" : "bid.title.notYet");
        }
        return texts.get(room.bid().isSubmitted() ? "bid.title.submitted" : "bid.title.open");
    }

    public boolean isOver() {
        return room.ends().filter(ends -> !room.now().isBefore(ends)).isPresent();
    }

    public String exact(Instant moment) {
        return ExactMoment.of(moment, texts);
    }

    public String halves(String hash) {
        return PrintedReceipt.halves(hash);
    }

    public String done(String key) {
        return key.isEmpty() ? "" : texts.get("bid.done." + key);
    }

    // the grid

    public List<Part> personas() {
        return room.tender().personas();
    }

    public List<Part> stages() {
        return room.tender().stages();
    }

    public Optional<PromisePlace> at(Part persona, Part stage) {
        return PromisePlace.of(room.tender()).stream()
                .filter(one -> one.criterion().isAbout(UUID.fromString(persona.key()), stage.key()))
                .findFirst();
    }

    public List<PromisePlace> others() {
        return PromisePlace.of(room.tender()).stream()
                .filter(one -> one.spot().isEmpty())
                .toList();
    }

    public String name(PromisePlace where) {
        var setup = room.tender().setup();
        return where.spot()
                .map(spot -> texts.get("bid.place", setup.personaName(spot.persona()), setup.stageName(spot.stage())))
                .orElseGet(() -> where.criterion().name());
    }

    public String weight(PromisePlace where) {
        return Notation.in(texts).exact(where.criterion().weight());
    }

    public String address(PromisePlace where) {
        return here() + "/belofte?waar=" + URLEncoder.encode(where.key(), StandardCharsets.UTF_8);
    }

    /** Of a promise only what fits a cell. */
    public String beginning(PromisePlace where) {
        var words = room.promise(where).words();
        return words.length() <= 90 ? words : words.substring(0, 88).strip() + "…";
    }

    public boolean isMeasured(PromisePlace where) {
        return room.promise(where).measured().isPresent();
    }

    // what is missing

    public String gap(Gap gap) {
        return gap.place().isEmpty()
                ? texts.get("bid.gap." + gap.kind())
                : texts.get("bid.gap." + gap.kind(), name(PromisePlace.of(room.tender(), gap.place())));
    }

    public String address(Gap gap) {
        return gap.place().isEmpty() ? "#prijs" : address(PromisePlace.of(room.tender(), gap.place()));
    }

    // the rest

    public BidContent content() {
        return room.open().orElse(BidContent.EMPTY);
    }

    public String price() {
        return content()
                .priceSheet()
                .map(sheet -> texts.get(
                        "bid.price.has",
                        Notation.in(texts).euro(sheet.total()),
                        sheet.years(),
                        sheet.lines().size()))
                .orElse("");
    }

    public String size(BidDocument document) {
        return texts.get("bid.size", Notation.in(texts).number(Math.max(1, document.bytes() / 1024)));
    }

    public int megabytes() {
        return Bid.MEGABYTES;
    }

    public List<Option> envelopes() {
        return Stream.of(Envelope.values())
                .map(one -> Option.of(one.name(), texts.get("bid.envelope." + one)))
                .toList();
    }

    public List<Receipt> receipts() {
        return room.bid().receipts();
    }

    // the form of one promise

    public List<Option> kinds() {
        return Stream.of(KpiKind.values())
                .map(one -> Option.of(one.name(), texts.get("bid.kind." + one)))
                .toList();
    }

    public List<Option> directions() {
        return Stream.of(Direction.AT_LEAST, Direction.AT_MOST)
                .map(one -> Option.of(one.name(), texts.get("bid.direction." + one)))
                .toList();
    }

    /** Puts what stands there into the form. */
    static void fill(FormInput input, Promise promise, Texts texts) {
        input.put("gelezen", promise.mark()).put("belofte", promise.words());
        promise.measured().ifPresent(measure -> fill(input, measure, Notation.in(texts)));
    }

    private static void fill(FormInput input, Measure measure, Notation notation) {
        input.put("naam", measure.name())
                .put("soort", measure.kind().name())
                .put("richting", measure.direction().name())
                .put("norm", notation.exact(measure.target()))
                .put("eenheid", measure.unit())
                .put("ondergrens", notation.exact(measure.floor()))
                .put("gevolg", measure.consequence());
    }
}
