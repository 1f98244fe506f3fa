package nl.uitkomst.ear;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

import static org.assertj.core.api.Assertions.assertThat;

/** A tender with two sealed bids, of which the promises were opened by two officers. Its deadline was brought forward before they were submitted, to a moment that has just come. */
final class OpenedTender {

    static final String MANAGER = "contractmanager@rotterdam";
    private static final List<String> BIDDERS = List.of("inschrijver@kandidaat-a", "inschrijver@kandidaat-b");
    private static final Duration LEAST = Duration.ofSeconds(3);
    private static final int TIMES = 12;

    final String number;
    final String tender;
    private final People people = new People(Product.address());
    private final Officers officers;

    OpenedTender() {
        var told = new ToldTenders();
        number = told.biddingByBoth();
        tender = "/aanbestedingen/" + number;
        officers = new Officers(people, tender);
        officers.appointedBy(MANAGER);
        officers.makeTheirKeys();
        officers.keysMadeBy(MANAGER);
        var amount = 1_200_000;
        for (var bidder : BIDDERS) {
            draft(bidder, amount);
            amount += 300_000;
        }
        told.deadline(number, Instant.now().plus(enoughToSubmit(people, tender, BIDDERS.get(0))));
        for (var bidder : BIDDERS) {
            assertThat(new Bidding(people, tender, bidder).submit()).contains("bewijs/1.pdf");
        }
        open("quality");
    }

    Visitor person(String login) {
        return people.as(login);
    }

    String page(String login, String path) {
        return people.page(login, tender + path);
    }

    /** The page on which this ends. */
    String submit(String login, String page, String action, Map<String, String> fields) {
        return people.sendWithoutForm(login, tender + page, tender + action, fields);
    }

    /** A busy machine needs longer: nothing that was submitted under a later deadline opens at this one. */
    static Duration enoughToSubmit(People people, String tender, String bidder) {
        var start = System.nanoTime();
        people.page(bidder, tender + "/inschrijving");
        var once = Duration.ofNanos(System.nanoTime() - start);
        return once.multipliedBy(TIMES).plus(LEAST);
    }

    private void draft(String bidder, int amount) {
        var bidding = new Bidding(people, tender, bidder);
        bidding.openVault(bidding.makeVault());
        for (var place : bidding.places()) {
            bidding.promise(
                    place,
                    "belofte",
                    "Boeken kan dag en nacht, belooft " + bidder + ".",
                    "naam",
                    "Boekingen die binnen een minuut zijn bevestigd",
                    "soort",
                    "RATIO",
                    "norm",
                    "95",
                    "eenheid",
                    "%",
                    "ondergrens",
                    "90",
                    "gevolg",
                    "De volgende boeking is gratis.");
        }
        bidding.price(amount);
        bidding.document("plan van aanpak.txt", "Plan van " + bidder);
    }

    void open(String envelope) {
        officers.open(envelope);
    }

    static Matcher found(String pattern, String body) {
        return People.found(pattern, body);
    }

    static String one(String pattern, String body) {
        return People.one(pattern, body);
    }
}
