package nl.uitkomst.web.term;

import nl.uitkomst.web.term.TimeLine.Flag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Gives each milestone a height at which its words are crossed by no staff of another: an earlier one stands above a later one that its words reach. */
final class Flags {

    private static final int ROW = 36;
    private static final double CLOSE = 16;
    private static final int MOST_ROWS = 5;
    private static final double LETTER = 7;

    private final List<Milestone> milestones;
    private final ToDoubleFunction<LocalDate> at;
    private final List<Placed> placed = new ArrayList<>();

    /**
     * @param from where its staff or its words begin, whichever is further left
     * @param row counted from the line up
     */
    private record Placed(Milestone milestone, double x, double from, int row, boolean leftward) {}

    Flags(List<Milestone> milestones, ToDoubleFunction<LocalDate> at) {
        this.milestones = milestones;
        this.at = at;
    }

    /** Numbers that would stand on top of each other are told as one: {@code 1–3}. */
    static List<Flag> labelled(List<Flag> flags) {
        var told = new ArrayList<Flag>();
        for (int i = 0; i < flags.size(); i++) {
            var last = i;
            while (!flags.get(i).worded()
                    && last + 1 < flags.size()
                    && !flags.get(last + 1).worded()
                    && flags.get(last + 1).x() - flags.get(last).x() < CLOSE) {
                last++;
            }
            told.add(
                    last == i
                            ? flags.get(i)
                            : flags.get(i)
                                    .labelled(flags.get(i).label() + "–"
                                            + flags.get(last).label()));
            while (i < last) {
                told.add(flags.get(++i).labelled(""));
            }
        }
        return told;
    }

    /** The room that they take above the line. */
    static int height(List<Flag> flags) {
        return flags.stream()
                .filter(Flag::worded)
                .mapToInt(flag -> flag.top() + ROW)
                .max()
                .orElse(ROW);
    }

    List<Flag> all() {
        var latestFirst = new ArrayList<>(milestones);
        Collections.reverse(latestFirst);
        latestFirst.forEach(this::place);
        var highest = placed.stream()
                .mapToInt(Placed::row)
                .filter(row -> row < MOST_ROWS)
                .max()
                .orElse(0);
        var flags = new ArrayList<Flag>();
        for (var one : placed) {
            var worded = one.row() < MOST_ROWS;
            flags.add(new Flag(
                    one.milestone(),
                    one.x(),
                    worded ? (highest - one.row()) * ROW : highest * ROW,
                    worded,
                    one.leftward()));
        }
        Collections.reverse(flags);
        return flags;
    }

    private void place(Milestone milestone) {
        var x = at.applyAsDouble(milestone.on());
        var room = Math.max(milestone.words().length(), milestone.day().length()) * LETTER + 14;
        var leftward = x + room > TimeLine.WIDE;
        var reaches = leftward ? x : x + room;
        var row = placed.stream()
                .filter(later -> later.row() < MOST_ROWS)
                .filter(later -> later.from() < reaches)
                .mapToInt(later -> later.row() + 1)
                .max()
                .orElse(0);
        placed.add(new Placed(milestone, x, leftward ? x - room : x, row, leftward));
    }
}
