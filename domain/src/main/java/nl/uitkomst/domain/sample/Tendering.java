package nl.uitkomst.domain.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.shared.DutchClock;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.tender.AnnounceTender;
import nl.uitkomst.domain.tender.Basics;
import nl.uitkomst.domain.tender.Calendar;
import nl.uitkomst.domain.tender.Criterion;
import nl.uitkomst.domain.tender.DraftTender;
import nl.uitkomst.domain.tender.Part;
import nl.uitkomst.domain.tender.PlanTender;
import nl.uitkomst.domain.tender.PriceTerms;
import nl.uitkomst.domain.tender.Procedure;
import nl.uitkomst.domain.tender.Scale;
import nl.uitkomst.domain.tender.ScopeTender;
import nl.uitkomst.domain.tender.ScopeTender.Scope;
import nl.uitkomst.domain.tender.Setup;
import nl.uitkomst.domain.tender.StateScoring;
import nl.uitkomst.domain.tender.StateScoring.Scoring;
import nl.uitkomst.domain.tender.TakeJourney;
import nl.uitkomst.domain.tender.TargetGroup;
import nl.uitkomst.domain.tender.Tender;
import nl.uitkomst.domain.tender.Tie;
import nl.uitkomst.domain.tender.WeighCriteria;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** How a tender of the cases was set up and announced. */
@ApplicationScoped
class Tendering {

    private static final String TENDER = "tender";

    @Inject
    ToldTender told;

    @Inject
    Researching researching;

    @Inject
    DraftTender draft;

    @Inject
    TakeJourney take;

    @Inject
    ScopeTender scope;

    @Inject
    StateScoring state;

    @Inject
    WeighCriteria weigh;

    @Inject
    PlanTender plan;

    @Inject
    AnnounceTender announce;

    List<Act> acts(CaseFile file) {
        var setUp = file.day(TENDER, "set up");
        var number = ToldTender.number(file);
        var acts = new ArrayList<Act>();
        acts.add(Act.on(file.day(TENDER, "drafted"), "10:00", () -> draft(file)));
        acts.add(Act.on(setUp, "10:00", () -> take.take(told.manager(file), number, researching.journey(file))));
        acts.add(Act.on(setUp, "11:00", () -> scope.write(told.manager(file), number, scope(file), "", null)));
        acts.add(Act.on(setUp, "14:00", () -> state.state(told.manager(file), number, scoring(file), "", null)));
        acts.add(Act.on(setUp, "15:00", () -> weigh.weigh(told.manager(file), number, criteria(file), "", null)));
        acts.add(Act.on(setUp, "16:00", () -> plan.plan(told.manager(file), number, calendar(file), "", null)));
        acts.add(Act.on(file.day(TENDER, "announced"), "09:00", () -> announce.announce(told.manager(file), number)));
        return acts;
    }

    private void draft(CaseFile file) {
        var basics = new Basics(
                file.get(TENDER, "title"),
                file.get(TENDER, "about"),
                Procedure.valueOf(file.get(TENDER, "procedure", Procedure.COMPETITIVE_DIALOGUE.name())),
                Tender.Category.SERVICES,
                Euro.valueOf(file.get(TENDER, "value")));
        draft.draft(told.manager(file), file.get(TENDER, "number"), basics, true);
    }

    private static Scope scope(CaseFile file) {
        var groups = file.rows("groups").stream()
                .map(row -> new TargetGroup(row.text(0), row.has(1) ? row.day(1) : null))
                .toList();
        var requirements =
                file.rows("requirements").stream().map(row -> row.text(0)).toList();
        return new Scope(groups, List.of(), requirements, Integer.parseInt(file.get(TENDER, "months")));
    }

    private static Scoring scoring(CaseFile file) {
        var scale = new TreeMap<Integer, String>();
        file.rows("scale").forEach(row -> scale.put(Integer.valueOf(row.text(0)), row.text(1)));
        var price = PriceTerms.linearBetween(
                Euro.valueOf(file.get("price", "low")), Euro.valueOf(file.get("price", "high")));
        return new Scoring(new Scale(scale), price, Tie.QUALITY);
    }

    private List<Criterion> criteria(CaseFile file) {
        var setup = told.tender(file).setup();
        return file.rows("criteria").stream().map(row -> criterion(setup, row)).toList();
    }

    private static Criterion criterion(Setup setup, CaseFile.Row row) {
        var weight = new BigDecimal(row.text(4));
        var least = row.has(5) ? Integer.valueOf(row.text(5)) : null;
        return switch (Criterion.Kind.valueOf(row.text(0))) {
            case QUALITY ->
                Criterion.quality(
                        UUID.fromString(key(setup.personas(), row.text(1))),
                        key(setup.stages(), row.text(2)),
                        row.text(3),
                        weight,
                        least);
            case OTHER -> Criterion.other(row.text(1), row.text(3), weight, least);
            case PRICE -> Criterion.price(row.text(3), weight);
        };
    }

    private static String key(List<Part> parts, String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .map(Part::key)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not in the journey: " + name));
    }

    private static Calendar calendar(CaseFile file) {
        var moments = new EnumMap<Calendar.Kind, Instant>(Calendar.Kind.class);
        file.rows("calendar")
                .forEach(row -> moments.put(
                        Calendar.Kind.valueOf(row.text(0)),
                        LocalDateTime.parse(row.text(1))
                                .atZone(DutchClock.NETHERLANDS)
                                .toInstant()));
        return new Calendar(moments);
    }
}
