package nl.uitkomst.domain.contract;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How a contract is steered and paid for, where it holds and for whom.
 *
 * @param model absent while not chosen
 * @param funding absent while not chosen
 * @param areas in which it holds; none when it holds everywhere
 * @param targetGroups whom it serves; none when it serves all inhabitants
 */
public record Steering(
        @Nullable Model model, @Nullable Funding funding, List<String> areas, List<String> targetGroups) {

    /** The three ways of steering told apart in 'Samen werken aan een nieuw sociaal domein' (VNG and KING, January 2014). */
    public enum Model {
        /** Municipality and institutions as partners. */
        PARTNERSHIP,
        /** The municipality directs. */
        DIRECTOR,
        /** The municipality as producer: one contract partner in each area. */
        PRODUCER
    }

    /** The three variants of funding that municipalities agreed on nationally ('uitvoeringsvarianten', i-Sociaal Domein 2016). */
    public enum Funding {
        /** Inspanningsgericht: an agreed price for an agreed effort. */
        EFFORT,
        /** Outputgericht: a price for an agreed result. */
        OUTPUT,
        /** Taakgericht: a fixed amount for a task to a whole population. */
        TASK
    }

    public static final Steering NONE = new Steering(null, null, List.of(), List.of());

    public Steering {
        areas = lines(areas);
        targetGroups = lines(targetGroups);
    }

    static List<String> lines(List<String> texts) {
        return texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}
