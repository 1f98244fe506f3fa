package nl.uitkomst.web.bid;

import nl.uitkomst.domain.bid.OpeningRoom;
import nl.uitkomst.domain.bid.OpeningRoom.Turn;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.bid.ExactMoment;
import nl.uitkomst.reporting.bid.PrintedReceipt;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.TenderNav;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** How far the opening of the bids is, on screen. */
public record OpeningPage(OpeningRoom.Content room, FormInput input, String done, TenderNav nav, Texts texts) {

    public String here() {
        return "/aanbestedingen/" + room.tender().number() + "/opening";
    }

    public List<Crumb> crumbs() {
        return Crumb.ofTender(texts, room.tender().number(), Crumb.here(texts.get("bid.opening.crumb")));
    }

    public String title() {
        var quality = room.turn(Envelope.QUALITY);
        if (room.turn(Envelope.PRICE).isDone()) {
            return texts.get("bid.opening.title.prices");
        }
        if (quality.isDone()) {
            return texts.get("bid.opening.title.quality");
        }
        return texts.get(quality.ready() ? "bid.opening.title.ready" : "bid.opening.title.closed");
    }

    public String address(Turn turn) {
        return here() + "/" + turn.envelope().name().toLowerCase(Locale.ROOT);
    }

    public String exact(Instant moment) {
        return ExactMoment.of(moment, texts);
    }

    public String halves(String hash) {
        return PrintedReceipt.halves(hash);
    }
}
