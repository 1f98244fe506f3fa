package nl.uitkomst.domain.tender;

import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.tender.Criterion.Kind;
import nl.uitkomst.domain.tender.TenderFault.Place;
import nl.uitkomst.domain.tender.TenderFault.Rule;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** Everything that is wrong with a set-up, part by part, at the field that it is about. */
public final class SetupChecks {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_TEXT = 1000;
    public static final int FEWEST_MONTHS = 1;
    public static final int MOST_MONTHS = 240;
    static final int SHORTEST_SCALE = 2;

    private SetupChecks() {}

    /** The groups, the lots, the requirements and the term. */
    static List<TenderFault> ofScope(Setup setup, Calendar calendar) {
        var found = new ArrayList<TenderFault>();
        if (setup.targetGroups().isEmpty()) {
            found.add(TenderFault.of(Rule.NO_TARGET_GROUP, Place.TARGET_GROUPS));
        }
        found.addAll(names(
                setup.targetGroups().stream().map(TargetGroup::name).toList(), LONGEST_NAME, Place.TARGET_GROUPS));
        found.addAll(names(setup.lots(), LONGEST_NAME, Place.LOTS));
        found.addAll(names(setup.requirements(), LONGEST_TEXT, Place.REQUIREMENTS));
        if (setup.months() < FEWEST_MONTHS || setup.months() > MOST_MONTHS) {
            found.add(TenderFault.of(Rule.MONTHS_OUT_OF_RANGE, Place.MONTHS, FEWEST_MONTHS, MOST_MONTHS));
        }
        calendar.at(Calendar.Kind.CONTRACT_FROM)
                .map(DatabaseClock::day)
                .ifPresent(first -> found.addAll(starts(setup, first)));
        return found;
    }

    private static List<TenderFault> starts(Setup setup, LocalDate first) {
        var last = first.plusMonths(Math.max(0, Math.min(setup.months(), MOST_MONTHS)))
                .minusDays(1);
        var found = new ArrayList<TenderFault>();
        for (var i = 0; i < setup.targetGroups().size(); i++) {
            var which = String.valueOf(i);
            setup.targetGroups().get(i).startsOn().ifPresent(day -> {
                if (day.isBefore(first)) {
                    found.add(TenderFault.at(which, Rule.STARTS_BEFORE_CONTRACT, Place.TARGET_GROUP_START, first));
                } else if (day.isAfter(last)) {
                    found.add(TenderFault.at(which, Rule.STARTS_AFTER_END, Place.TARGET_GROUP_START, last));
                }
            });
        }
        return found;
    }

    private static List<TenderFault> names(List<String> names, int longest, Place place) {
        var found = new ArrayList<TenderFault>();
        var seen = new HashSet<String>();
        for (var i = 0; i < names.size(); i++) {
            var name = names.get(i);
            var which = String.valueOf(i);
            found.addAll(TenderFault.ofText(name, longest, place, which));
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                found.add(TenderFault.at(which, Rule.TWICE, place, name));
            }
        }
        return found;
    }

    /** The criteria: they have names, weights that are together 100, and minimum scores that can be given. */
    static List<TenderFault> ofCriteria(Setup setup) {
        if (setup.criteria().isEmpty()) {
            return List.of(TenderFault.of(Rule.NO_CRITERIA, Place.WEIGHT));
        }
        var found = new ArrayList<TenderFault>();
        for (var one : setup.criteria()) {
            found.addAll(ofCriterion(one, setup.scale()));
        }
        if (setup.of(Kind.QUALITY).isEmpty()) {
            found.add(TenderFault.of(Rule.NO_QUALITY, Place.WEIGHT));
        }
        if (setup.weight().compareTo(Setup.WHOLE) != 0) {
            found.add(TenderFault.of(Rule.WEIGHTS_NOT_WHOLE, Place.WEIGHT, setup.weight()));
        }
        return found;
    }

    private static List<TenderFault> ofCriterion(Criterion one, Scale scale) {
        var found = new ArrayList<>(
                TenderFault.ofNeeded(one.name(), Rule.NAME_MISSING, LONGEST_NAME, Place.NAME, one.key()));
        if (one.weight().signum() <= 0 || one.weight().compareTo(Setup.WHOLE) > 0) {
            found.add(TenderFault.at(one.key(), Rule.WEIGHT_OUT_OF_RANGE, Place.WEIGHT));
        }
        if (one.minimumScore()
                .filter(points -> !scale.isEmpty() && !scale.has(points))
                .isPresent()) {
            found.add(TenderFault.at(one.key(), Rule.MINIMUM_NOT_ON_SCALE, Place.MINIMUM));
        }
        return found;
    }

    /** The scale, the price formula and what it needs. */
    static List<TenderFault> ofScoring(Setup setup) {
        var found = new ArrayList<TenderFault>();
        var scale = setup.scale().descriptions();
        if (scale.size() < SHORTEST_SCALE) {
            found.add(TenderFault.of(Rule.SCALE_TOO_SHORT, Place.SCALE, SHORTEST_SCALE));
        } else if (scale.firstKey() < 0 || scale.lastKey() <= 0) {
            found.add(TenderFault.of(Rule.SCALE_NEGATIVE, Place.SCALE));
        }
        scale.forEach((points, description) -> found.addAll(TenderFault.ofNeeded(
                description, Rule.DESCRIPTION_MISSING, LONGEST_TEXT, Place.DESCRIPTION, points.toString())));
        for (var one : setup.criteria()) {
            if (one.minimumScore().filter(points -> !setup.scale().has(points)).isPresent()) {
                found.add(TenderFault.at(one.key(), Rule.MINIMUM_NOT_ON_SCALE, Place.SCALE));
            }
        }
        found.addAll(ofPrice(setup.price()));
        return found;
    }

    static List<TenderFault> ofPrice(PriceTerms terms) {
        return switch (terms.formula()) {
            case LOWEST_RELATIVE -> List.of();
            case LINEAR_BETWEEN -> linear(terms);
            case POINTS_PER_EURO -> {
                var found = new ArrayList<>(positive(terms.high(), Place.HIGH));
                found.addAll(positive(terms.perPoint(), Place.PER_POINT));
                yield found;
            }
        };
    }

    private static List<TenderFault> linear(PriceTerms terms) {
        var found = new ArrayList<>(positive(terms.low(), Place.LOW));
        found.addAll(positive(terms.high(), Place.HIGH));
        if (found.isEmpty()
                && terms.low() != null
                && terms.high() != null
                && terms.low().compareTo(terms.high()) >= 0) {
            found.add(TenderFault.of(Rule.LOW_NOT_BELOW_HIGH, Place.HIGH));
        }
        return found;
    }

    private static List<TenderFault> positive(@Nullable Euro amount, Place place) {
        if (amount == null) {
            return List.of(TenderFault.of(Rule.AMOUNT_MISSING, place));
        }
        return amount.amount().compareTo(BigDecimal.ZERO) > 0
                ? List.of()
                : List.of(TenderFault.of(Rule.AMOUNT_NOT_POSITIVE, place));
    }
}
