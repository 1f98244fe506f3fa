package nl.uitkomst.web.spending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.action.ActionBoard;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.dialogue.AgreedAction;
import nl.uitkomst.domain.dialogue.DialogueKey;
import nl.uitkomst.domain.dialogue.DialogueSheet;
import nl.uitkomst.domain.dialogue.DialogueSheets;
import nl.uitkomst.domain.dialogue.Point;
import nl.uitkomst.domain.dialogue.SheetPoint;
import nl.uitkomst.domain.spending.Story;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;

/** Finds the talk that an investment came from, for whoever may read dialogues. */
@ApplicationScoped
class StoryTalks {

    @Inject
    DialogueSheets dialogues;

    @Inject
    ActionBoard board;

    StoryTalk of(Person reader, ContractNumber number, Story story) {
        var content = board.of(reader, number);
        if (!content.seesAll()) {
            return StoryTalk.HIDDEN;
        }
        var period = story.cameFrom();
        var sheet = period == null
                ? null
                : dialogues
                        .of(reader, new DialogueKey(number, period.toString()))
                        .orElse(null);
        var point = sheet == null ? null : point(sheet, story);
        var wanted = numbers(story, point);
        var actions = content.actions().stream()
                .filter(action -> wanted.contains(action.number()))
                .toList();
        return new StoryTalk(true, sheet, point, actions);
    }

    private static @Nullable SheetPoint point(DialogueSheet sheet, Story story) {
        var kpi = story.kpi();
        return sheet.points().stream()
                .filter(point -> kpi != null
                        && point.kind() == Point.Kind.KPI
                        && point.subject().equals(kpi.code().text()))
                .findFirst()
                .orElse(null);
    }

    private static Set<Integer> numbers(Story story, @Nullable SheetPoint point) {
        var numbers = new HashSet<Integer>();
        if (point != null) {
            point.actions().stream().map(AgreedAction::action).forEach(numbers::add);
        }
        var own = story.dossier().plan().cameFrom().action();
        if (own != null) {
            numbers.add(own);
        }
        return numbers;
    }
}
