package nl.uitkomst.web.bid;

import nl.uitkomst.domain.bid.Ceremony;
import nl.uitkomst.domain.bid.KeyRoom.OwnKey;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.bid.ExactMoment;
import nl.uitkomst.reporting.bid.PrintedReceipt;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.TenderNav;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * Who keeps the keys of a tender.
 *
 * @param leads whether the reader appoints officers
 * @param officer whether the reader opens bids, and has or makes a key
 * @param own the own key; absent when there is none
 * @param word the word of a key that was just made, shown this once; absent otherwise
 */
public record KeysPage(
        TenderNumber number,
        Ceremony ceremony,
        boolean leads,
        boolean officer,
        @Nullable OwnKey own,
        @Nullable String word,
        FormInput input,
        String done,
        TenderNav nav,
        Texts texts) {

    public String here() {
        return "/aanbestedingen/" + number + "/kluis";
    }

    public List<Crumb> crumbs() {
        return Crumb.ofTender(texts, number, Crumb.here(texts.get("bid.keys.crumb")));
    }

    public String title() {
        if (ceremony.isDone()) {
            return texts.get("bid.keys.title.done");
        }
        var ready = ceremony.officers().stream()
                .filter(one -> one.key().isPresent())
                .count();
        return texts.get("bid.keys.title", ready);
    }

    public boolean isAppointed(Ceremony.Available one) {
        return ceremony.officers().stream().anyMatch(officer -> officer.account() == one.account());
    }

    public String halves(@Nullable String hash) {
        return hash == null ? "" : PrintedReceipt.halves(hash);
    }

    public String exact(Instant moment) {
        return ExactMoment.of(moment, texts);
    }
}
