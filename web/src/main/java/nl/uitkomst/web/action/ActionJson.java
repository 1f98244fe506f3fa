package nl.uitkomst.web.action;

import nl.uitkomst.domain.action.ActionBoard;
import nl.uitkomst.domain.action.Expectation;
import nl.uitkomst.domain.action.SeenAction;
import nl.uitkomst.domain.action.Step;
import nl.uitkomst.web.ApiWords;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * An action as the API gives it.
 *
 * @param eigenaar absent when it has no part in the contract any more
 * @param uitGesprek the period of the dialogue in which it was agreed; absent for one agreed at another time
 * @param resultaat absent while it is open
 * @param versie to change it with
 */
public record ActionJson(
        int nummer,
        String titel,
        String aanleiding,
        @Nullable String kpi,
        @Nullable UUID eigenaar,
        String eigenaarNaam,
        LocalDate begin,
        LocalDate klaar,
        boolean teLaat,
        List<Stap> stappen,
        @Nullable Verwacht verwacht,
        @Nullable String uitGesprek,
        String stand,
        @Nullable String resultaat,
        @Nullable String resultaatTekst,
        @Nullable LocalDate geslotenOp,
        long versie) {

    /** @param gedaan the day on which it was done; absent while it is not */
    public record Stap(
            int nummer,
            String tekst,
            LocalDate klaar,
            @Nullable LocalDate gedaan) {}

    public record Verwacht(String kpi, BigDecimal waarde, String periode) {
        static Verwacht of(Expectation expectation) {
            return new Verwacht(
                    expectation.kpi().text(), expectation.to(), expectation.by().toString());
        }
    }

    private static Stap stap(int number, Step step) {
        return new Stap(number, step.words(), step.dueOn(), step.done());
    }

    static ActionJson of(ActionBoard.Content board, SeenAction action) {
        var plan = action.plan();
        var steps = plan.steps();
        return new ActionJson(
                action.number(),
                plan.title(),
                plan.why(),
                plan.kpi() == null ? null : plan.kpi().text(),
                board.owners().stream()
                        .filter(owner -> owner.id() == plan.owner())
                        .map(owner -> owner.publicId())
                        .findFirst()
                        .orElse(null),
                action.ownerName(),
                plan.begunOn(),
                plan.dueOn(),
                action.isLateOn(board.today()),
                IntStream.range(0, steps.size())
                        .mapToObj(i -> stap(i + 1, steps.get(i)))
                        .toList(),
                plan.expectation() == null ? null : Verwacht.of(plan.expectation()),
                action.from() == null ? null : action.from().toString(),
                ApiWords.of(action.status()),
                action.result() == null ? null : ApiWords.of(action.result()),
                action.words(),
                action.closed(),
                action.version());
    }
}
