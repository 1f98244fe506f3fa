package nl.uitkomst.web.assessment;

import nl.uitkomst.domain.assessment.AssessmentBoard;
import nl.uitkomst.domain.assessment.Entered;
import nl.uitkomst.domain.assessment.SeenScore;
import nl.uitkomst.domain.tender.Criterion;
import nl.uitkomst.web.FormInput;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Scores of one part of a bid, as they are typed: for each criterion a score with its motivation, or neither yet. Fields are numbered from 1. */
final class ScoreForm {

    static final int LONGEST = 4000;
    private static final int MOST_CHANGES = 99_999;

    private ScoreForm() {}

    static String score(int line) {
        return "score-" + line;
    }

    static String motivation(int line) {
        return "motivering-" + line;
    }

    static String replaces(int line) {
        return "vervangt-" + line;
    }

    /** What stands there already. */
    static Map<String, String> filled(PartOfBid part, Function<Criterion, Optional<SeenScore>> known) {
        var values = new LinkedHashMap<String, String>();
        for (var i = 0; i < part.criteria().size(); i++) {
            var line = i + 1;
            known.apply(part.criteria().get(i)).ifPresent(score -> {
                values.put(score(line), String.valueOf(score.points()));
                values.put(motivation(line), score.motivation());
                values.put(replaces(line), String.valueOf(score.number()));
            });
        }
        return values;
    }

    /** Every fault is said at its field; what is filled halfway is one. */
    static List<Entered> read(FormInput input, PartOfBid part, AssessmentBoard board) {
        var entered = new ArrayList<Entered>();
        for (var i = 0; i < part.criteria().size(); i++) {
            var criterion = part.criteria().get(i);
            var line = i + 1;
            if (input.has(score(line)) || input.has(motivation(line))) {
                line(input, line, criterion, board).ifPresent(entered::add);
            }
        }
        if (entered.isEmpty() && input.isFaultless()) {
            input.fault(score(1), "assessment.fault.nothing");
        }
        return entered;
    }

    private static Optional<Entered> line(FormInput input, int line, Criterion criterion, AssessmentBoard board) {
        var points = points(input.text(score(line)), board);
        if (points.isEmpty()) {
            input.fault(score(line), "assessment.fault.score", criterion.name());
        }
        if (!input.has(motivation(line))) {
            input.fault(motivation(line), "assessment.fault.motivation", criterion.name());
        }
        var motivation = input.optional(motivation(line), LONGEST);
        var replaces = input.has(replaces(line))
                ? input.whole(replaces(line), 0, MOST_CHANGES).orElse(0)
                : 0;
        return points.map(given -> new Entered(criterion.key(), given, motivation, replaces));
    }

    private static Optional<Integer> points(String text, AssessmentBoard board) {
        return board.setup().scale().descriptions().keySet().stream()
                .filter(points -> points.toString().equals(text))
                .findFirst();
    }

    /** Puts in what stands now, so that overwriting it is a choice. */
    static void refresh(FormInput input, PartOfBid part, Function<Criterion, Optional<SeenScore>> known) {
        filled(part, known).forEach((name, value) -> {
            if (name.startsWith("vervangt")) {
                input.put(name, value);
            }
        });
    }
}
