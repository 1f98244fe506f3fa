package nl.uitkomst.domain.voice;

import nl.uitkomst.domain.contract.Reporting;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.voice.Voice.Kind;
import nl.uitkomst.domain.voice.Voice.Theme;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many voices were heard in which period and on which theme, and how long they waited for an answer.
 *
 * @param periods every one from the first in which something was heard, earliest first
 * @param themes of which something was heard, the most first
 */
public record VoiceCounts(List<Counted<ReportingPeriod>> periods, List<Counted<Theme>> themes, Counted<String> all) {

    /**
     * Of one period or theme.
     *
     * @param kinds only those of which something was heard
     * @param late those that waited longer than {@link Voice#WEEKS_TO_ANSWER} weeks, answered or not
     * @param medianDays between hearing and answering, of those that were answered
     */
    public record Counted<T>(
            T of, int total, Map<Kind, Integer> kinds, int answered, int late, OptionalLong medianDays) {

        public int open() {
            return total - answered;
        }

        public int of(Kind kind) {
            return kinds.getOrDefault(kind, 0);
        }
    }

    public static VoiceCounts of(Collection<SeenVoice> voices, Reporting reporting, LocalDate today) {
        var all = counted("", voices, today);
        return new VoiceCounts(periods(voices, reporting, today), themes(voices, today), all);
    }

    private static List<Counted<ReportingPeriod>> periods(
            Collection<SeenVoice> voices, Reporting reporting, LocalDate today) {
        Function<SeenVoice, ReportingPeriod> periodOf =
                voice -> reporting.periodOf(voice.telling().heardOn());
        var byPeriod = voices.stream().collect(Collectors.groupingBy(periodOf));
        var last = reporting.periodOf(today);
        return byPeriod.keySet().stream().min(ReportingPeriod::compareTo).stream()
                .flatMap(first -> Stream.iterate(first, one -> one.compareTo(last) <= 0, ReportingPeriod::next))
                .map(period -> counted(period, byPeriod.getOrDefault(period, List.of()), today))
                .toList();
    }

    private static List<Counted<Theme>> themes(Collection<SeenVoice> voices, LocalDate today) {
        var byTheme = voices.stream()
                .collect(Collectors.groupingBy(voice -> voice.telling().theme()));
        return Arrays.stream(Theme.values())
                .filter(byTheme::containsKey)
                .map(theme -> counted(theme, byTheme.getOrDefault(theme, List.of()), today))
                .sorted((one, other) -> Integer.compare(other.total(), one.total()))
                .toList();
    }

    private static <T> Counted<T> counted(T of, Collection<SeenVoice> voices, LocalDate today) {
        var kinds = new EnumMap<Kind, Integer>(Kind.class);
        voices.forEach(voice -> kinds.merge(voice.telling().kind(), 1, Integer::sum));
        var days = voices.stream()
                .flatMapToLong(voice -> voice.daysToAnswer().stream())
                .sorted()
                .toArray();
        var late = (int) voices.stream()
                .filter(voice -> voice.isLateOn(today)
                        || voice.reply()
                                .filter(reply -> reply.on().isAfter(voice.answerBy()))
                                .isPresent())
                .count();
        return new Counted<>(of, voices.size(), kinds, days.length, late, median(days));
    }

    private static OptionalLong median(long[] sorted) {
        var middle = sorted.length / 2;
        if (sorted.length == 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(
                sorted.length % 2 == 1 ? sorted[middle] : Math.round((sorted[middle - 1] + sorted[middle]) / 2.0));
    }
}
