package nl.uitkomst.domain.dialogue;

import nl.uitkomst.domain.shared.Sha256;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fingerprint of the minutes: of everything both sides read when they confirm them. */
final class MinuteDigest {

    private MinuteDigest() {}

    static String of(WrittenDialogue dialogue) {
        var points = dialogue.points().stream().flatMap(point -> lines(dialogue, point));
        var head = Stream.of(
                dialogue.period().toString(),
                dialogue.plan().toString(),
                words(dialogue, Field.of(Field.Kind.PRESENT)),
                words(dialogue, Field.of(Field.Kind.SUMMARY)));
        return Sha256.of(Stream.concat(head, points)
                .map(MinuteDigest::framed)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<String> lines(WrittenDialogue dialogue, Point point) {
        var number = point.number();
        var about = List.of(
                point.kind().name(),
                point.subject(),
                point.title(),
                point.why(),
                words(dialogue, Field.of(Field.Kind.EXPLANATION, number)),
                words(dialogue, Field.of(Field.Kind.CONCLUSION, number)));
        var english = point.english().stream().flatMap(said -> Stream.of(said.title(), said.why()));
        var judged = dialogue.judgementsFor(number, null).stream()
                .map(one -> one.side() + " " + one.scale() + " " + one.words().text());
        var agreed = dialogue.actionsAt(number).stream()
                .map(one -> one.action() + " " + one.title() + " " + one.owner() + " " + one.dueOn());
        return Stream.of(about.stream(), english, judged, agreed).flatMap(lines -> lines);
    }

    private static String words(WrittenDialogue dialogue, Field field) {
        return dialogue.at(field).text();
    }

    /** With its length before it, so that no two different minutes read the same. */
    private static String framed(String text) {
        return text.length() + ":" + text + "\n";
    }
}
