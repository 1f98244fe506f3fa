package nl.uitkomst.web.history;

import nl.uitkomst.domain.history.TwoDays;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.history.DifferenceWords;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** In what a contract differs between two days, as the API gives it. */
public record VerschilJson(String nummer, LocalDate van, LocalDate tot, List<Regel> verschillen) {

    /**
     * @param onderwerp the same wherever the same thing changes, for machines
     * @param tekst the whole line for people
     * @param was absent when nothing was agreed
     * @param wordt absent when nothing is agreed any more
     */
    public record Regel(
            String onderwerp,
            String tekst,
            @Nullable String was,
            @Nullable String wordt) {}

    static VerschilJson of(TwoDays days, Texts texts) {
        var words = DifferenceWords.in(texts, days.after().terms().legalForm());
        return new VerschilJson(
                days.after().number().text(),
                days.before().on(),
                days.after().on(),
                days.difference().lines().stream()
                        .map(line -> {
                            var said = words.of(line);
                            return new Regel(
                                    line.subject(),
                                    said.sentence(),
                                    absentIfEmpty(said.before()),
                                    absentIfEmpty(said.after()));
                        })
                        .toList());
    }

    private static @Nullable String absentIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
