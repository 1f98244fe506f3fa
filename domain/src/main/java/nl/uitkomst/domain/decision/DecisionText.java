package nl.uitkomst.domain.decision;

import nl.uitkomst.domain.shared.Sha256;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A decision written out in one way only, so that whoever signs it and whoever reads it later can tell that it is the same. */
record DecisionText(Voting voting) {

    String digest() {
        return Sha256.of(String.join("\n", lines()).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("%d/%d/%d %s %s"
                .formatted(
                        voting.contract(),
                        voting.proposal(),
                        voting.number(),
                        voting.opening().amount(),
                        voting.opening().manner()));
        lines.add("rule " + voting.rule().number() + " " + voting.rule().rule());
        voting.roll().places().stream()
                .sorted(Comparator.comparing(Place::organisation))
                .forEach(place -> lines.add("seat " + place));
        voting.spoken().all().stream()
                .map(said -> "said %d %s %d %s %s"
                        .formatted(said.organisation(), said.kind(), said.number(), said.what(), said.words()))
                .sorted()
                .forEach(lines::add);
        lines.add("ended %s %s"
                .formatted(
                        voting.verdict().map(Verdict::ground).map(Enum::name).orElse("-"),
                        voting.ending().flatMap(Ending::reason).orElse("")));
        return lines;
    }
}
