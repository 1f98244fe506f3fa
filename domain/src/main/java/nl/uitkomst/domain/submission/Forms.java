package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.KpiInForce;
import nl.uitkomst.domain.kpi.Kpis;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;

/** Puts together what is asked and what was filled. What is due follows the agreement until the report is submitted; then it is fixed. */
@ApplicationScoped
class Forms {

    @Inject
    Kpis kpis;

    @Inject
    Lines lines;

    @Inject
    Costs costs;

    /** Who fills a form, and which organisations' lines are in it. */
    record Filler(long organisation, String name, LongPredicate lines) {

        static Filler whole(Heading heading) {
            return new Filler(heading.contractor(), heading.contractorName(), organisation -> true);
        }

        static Filler provider(long organisation, String name) {
            return new Filler(organisation, name, line -> line == organisation);
        }

        boolean isWhole(Heading heading) {
            return organisation == heading.contractor();
        }
    }

    /** The lines that are due now, with what stands in the draft, or what it will begin with. */
    ReportForm toFill(Heading heading, Filler filler) {
        var newest = heading.newest();
        var number =
                newest == null ? 1 : newest.status() == Revision.Status.DRAFT ? newest.number() : newest.number() + 1;
        var revision = newest == null ? null : Long.valueOf(newest.id());
        return form(heading, filler, revision, number, lines.due(heading))
                .withCosts(costs.due(heading, filler, revision));
    }

    /** A revision as it was submitted. */
    ReportForm asSubmitted(Heading heading, Filler filler, long revision, int number) {
        return form(heading, filler, revision, number, null).withCosts(costs.asSubmitted(heading, filler, revision));
    }

    private ReportForm form(
            Heading heading, Filler filler, @Nullable Long revision, int number, @Nullable List<Lines.Place> due) {
        var stored = revision == null ? Map.<LineKey, Lines.Stored>of() : lines.stored(revision, heading.contractor());
        var places = due != null
                ? due
                : stored.values().stream().map(Lines.Stored::place).toList();
        return new ReportForm(
                heading.key().contract(),
                heading.title(),
                heading.municipality(),
                heading.period(),
                heading.dueOn(),
                filler.organisation(),
                filler.name(),
                number,
                heading.illustrative(),
                lines(heading, filler, revision, places, stored),
                revision == null || !filler.isWhole(heading) ? Map.of() : lines.narrative(revision));
    }

    private List<Line> lines(
            Heading heading,
            Filler filler,
            @Nullable Long revision,
            Collection<Lines.Place> places,
            Map<LineKey, Lines.Stored> stored) {
        Map<KpiCode, KpiInForce> agreed = kpis.inForce(heading.contract(), heading.period()).stream()
                .collect(Collectors.toMap(KpiInForce::code, Function.identity()));
        var history = lines.history(
                heading, code -> Optional.ofNullable(agreed.get(code)).map(KpiInForce::brokenOn));
        var explanations = revision == null ? Map.<LineKey, String>of() : lines.explanations(revision);
        var found = new ArrayList<Line>();
        for (var place : places) {
            var kpi = agreed.get(place.key().kpi());
            if (kpi != null && filler.lines().test(place.key().organisation())) {
                var key = place.key();
                found.add(line(
                        place,
                        kpi,
                        stored.get(key),
                        explanations.get(key),
                        history.getOrDefault(key, List.of()),
                        heading));
            }
        }
        return List.copyOf(found);
    }

    private static Line line(
            Lines.Place place,
            KpiInForce kpi,
            Lines.@Nullable Stored stored,
            @Nullable String explanation,
            List<Entry> history,
            Heading heading) {
        return new Line(
                place.key(),
                place.organisationName(),
                kpi.definition(),
                kpi.target(),
                stored == null ? null : stored.entry(),
                stored == null ? null : stored.entered(),
                explanation,
                history,
                heading.period().start().equals(kpi.brokenOn()));
    }
}
