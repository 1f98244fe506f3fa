package nl.uitkomst.web.outcome;

import nl.uitkomst.domain.outcome.ContractOutcome;
import nl.uitkomst.domain.outcome.ContractOutcome.OnCourse;
import nl.uitkomst.domain.shared.ReportingCalendar;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.reporting.shared.Notation;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What of the overview someone wants to see, as it stands in the address.
 *
 * @param municipality empty for all
 * @param course {@code op} or {@code niet}; empty for both
 * @param until label of a quarter, as if nothing was reported after it; empty for now
 * @param page of a long list, from 1
 * @param municipalities to choose from; one is no choice
 * @param quarters to choose from, newest first
 */
public record OverviewChoice(
        String municipality,
        String course,
        String until,
        int page,
        List<String> municipalities,
        List<PeriodChoice.Option> quarters) {
    private static final int PAGE = 12;
    private static final int QUARTERS = 8;

    static OverviewChoice of(@Nullable String municipality, @Nullable String course, @Nullable String until, int page) {
        return new OverviewChoice(
                municipality == null ? "" : municipality,
                course == null ? "" : course,
                until == null ? "" : until,
                Math.max(1, page),
                List.of(),
                List.of());
    }

    OverviewChoice among(List<ContractOutcome> all, LocalDate today, Notation notation) {
        var current = ReportingPeriod.of(today, ReportingCalendar.QUARTER, Month.JANUARY);
        return new OverviewChoice(
                municipality,
                course,
                until,
                page,
                all.stream()
                        .map(ContractOutcome::municipality)
                        .distinct()
                        .sorted()
                        .toList(),
                IntStream.rangeClosed(1, QUARTERS)
                        .mapToObj(back -> current.plus(-back))
                        .map(quarter -> new PeriodChoice.Option(quarter.toString(), notation.period(quarter)))
                        .toList());
    }

    /** The last day of the quarter chosen. What cannot be read chooses nothing. */
    Optional<LocalDate> untilDay() {
        try {
            return until.isBlank()
                    ? Optional.empty()
                    : Optional.of(ReportingPeriod.parse(until, ReportingCalendar.QUARTER, Month.JANUARY)
                            .end());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Those chosen; of more than a page those off course come first. */
    List<ContractOutcome> of(List<ContractOutcome> all) {
        var chosen = all.stream()
                .filter(contract ->
                        municipality.isBlank() || contract.municipality().equals(municipality))
                .filter(contract -> course.isBlank() || contract.course().state() == wanted())
                .toList();
        return chosen.size() <= PAGE
                ? chosen
                : chosen.stream()
                        .sorted(Comparator.comparing(
                                contract -> contract.course().state() != OnCourse.State.OFF_COURSE))
                        .toList();
    }

    private OnCourse.State wanted() {
        return course.equals("niet") ? OnCourse.State.OFF_COURSE : OnCourse.State.ON_COURSE;
    }

    List<ContractOutcome> page(List<ContractOutcome> chosen) {
        return chosen.stream().skip((page - 1L) * PAGE).limit(PAGE).toList();
    }

    /** The addresses of the other pages of a long list, by number; empty when everything fits. */
    public List<Integer> pages(List<ContractOutcome> chosen) {
        var count = (chosen.size() + PAGE - 1) / PAGE;
        return count < 2 ? List.of() : IntStream.rangeClosed(1, count).boxed().toList();
    }

    public boolean isFiltered() {
        return Stream.of(municipality, course, until).anyMatch(choice -> !choice.isBlank());
    }
}
