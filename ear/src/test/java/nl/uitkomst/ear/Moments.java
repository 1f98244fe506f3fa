package nl.uitkomst.ear;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The planning of a tender, of which moments are brought forward so that they come within a story; what has come stays as it was. */
final class Moments {

    private final ToldTenders told;
    private final String tender;
    private final Map<String, Instant> kept = new LinkedHashMap<>();

    Moments(ToldTenders told, String tender) {
        this.told = told;
        this.tender = tender;
    }

    /** After which the dialogue can begin. */
    void applicationsEndIn(Duration time) {
        var until = Instant.now().plus(time);
        put("vragenTot", until.minusMillis(1));
        put("aanmeldenTot", until);
        put("selectieOp", until.plusMillis(1));
        put("dialoogVan", until.plusMillis(2));
        put("dialoogTot", until.plus(Duration.ofDays(30)));
        put("uitnodigingOp", until.plus(Duration.ofDays(40)));
        put("inschrijvenTot", until.plus(Duration.ofDays(50)));
        put("gunningOp", until.plus(Duration.ofDays(60)));
        put("contractVan", until.plus(Duration.ofDays(120)));
        send();
    }

    void bidsEndIn(Duration time) {
        var until = Instant.now().plus(time);
        put("dialoogTot", until.minusMillis(2));
        put("uitnodigingOp", until.minusMillis(1));
        put("inschrijvenTot", until);
        send();
    }

    private void put(String moment, Instant at) {
        kept.put(moment, at.truncatedTo(ChronoUnit.MILLIS));
    }

    private void send() {
        var moments = kept.entrySet().stream()
                .map(one -> "\"" + one.getKey() + "\": \"" + one.getValue() + "\"")
                .collect(Collectors.joining(", "));
        told.send(
                "PUT",
                TenderBegins.MANAGER,
                "/api/v1" + tender + "/opzet/planning",
                "{" + moments + ", \"reden\": \"Allen zijn klaar.\"}");
    }
}
