package nl.uitkomst.domain.dialogue;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The points of a dialogue in their order, as its root works with them. */
record Agenda(List<Point> points) {

    /** Puts it last. What is about the same is on it once, also when it was struck off. */
    Point add(Dialogue dialogue, Topic topic, @Nullable Side side, Person by, Instant now) {
        var known = points.stream()
                .filter(point -> topic.kind() != Point.Kind.FREE && point.isAbout(topic.kind(), topic.subject()))
                .findFirst();
        if (known.isPresent()) {
            throw new RuleBroken(Dialogue.Rule.ON_AGENDA_ALREADY, known.get().title());
        }
        var point = new Point(dialogue, points.size() + 1, last() + 1, topic, side, by.name(), now);
        points.add(point);
        return point;
    }

    boolean has(Topic topic) {
        return topic.kind() != Point.Kind.FREE
                && points.stream().anyMatch(point -> point.isAbout(topic.kind(), topic.subject()));
    }

    void putBack(int number) {
        var point = get(number);
        if (point.isStruck()) {
            point.putBack(last() + 1);
        }
    }

    /** To this place among those that are not struck off, from 1; beyond the last is the last. */
    void move(int number, int place) {
        var moved = live(number);
        var order = new ArrayList<>(live());
        order.remove(moved);
        order.add(Math.max(0, Math.min(place - 1, order.size())), moved);
        for (var i = 0; i < order.size(); i++) {
            order.get(i).moveTo(i + 1);
        }
    }

    /** @throws Missing when there is no such point */
    Point get(int number) {
        return points.stream()
                .filter(point -> point.number() == number)
                .findFirst()
                .orElseThrow(() -> new Missing("point", number));
    }

    /** @throws RuleBroken when it was struck off */
    Point live(int number) {
        var point = get(number);
        if (point.isStruck()) {
            throw new RuleBroken(Dialogue.Rule.STRUCK, point.title());
        }
        return point;
    }

    /** Those that are not struck off, in the order of the agenda. */
    List<Point> live() {
        return points.stream()
                .filter(point -> !point.isStruck())
                .sorted(Comparator.comparing(Point::position).thenComparing(Point::number))
                .toList();
    }

    List<Point> struck() {
        return points.stream()
                .filter(Point::isStruck)
                .sorted(Comparator.comparing(Point::number))
                .toList();
    }

    private int last() {
        return points.stream().mapToInt(Point::position).max().orElse(0);
    }
}
