package nl.uitkomst.web.decision;

import nl.uitkomst.domain.decision.DecisionRule;
import nl.uitkomst.domain.decision.DecisionRule.Counted;
import nl.uitkomst.domain.decision.DecisionRule.Interest;
import nl.uitkomst.domain.decision.DecisionRule.Majority;
import nl.uitkomst.domain.decision.DecisionRule.Openness;
import nl.uitkomst.domain.decision.DecisionRule.Tie;
import nl.uitkomst.domain.decision.Quorum;
import nl.uitkomst.domain.decision.RuleBook;
import nl.uitkomst.domain.decision.Seat;
import nl.uitkomst.domain.decision.Seating.Candidate;
import nl.uitkomst.web.FormInput;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A decision rule as it is typed. */
record RuleForm(DecisionRule rule, LocalDate from, String reason) {

    static final int LONGEST_REASON = 2000;
    private static final int HIGHEST_QUORUM = 10_000;

    /** @return empty when there are faults, which all stand beside their fields */
    static Optional<RuleForm> read(FormInput input, RuleBook book) {
        var seats = seats(input, book);
        var every = input.has("leden");
        if (seats.isEmpty() && !every) {
            input.fault("leden", "decision.form.fault.noSeats");
        }
        var unit = input.choice("quorum-eenheid", Quorum.Unit.class);
        var most = unit.filter(Quorum.Unit::isPercentage).isPresent() ? 100 : HIGHEST_QUORUM;
        var amount = input.whole("quorum", 1, most);
        var majority = input.choice("meerderheid", Majority.class);
        var counted = input.choice("geteld", Counted.class);
        var interest = input.choice("uitsluiting", Interest.class);
        var tie = input.choice("gelijk", Tie.class);
        var openness = input.choice("openheid", Openness.class);
        var chair = chair(input, book, tie.orElse(Tie.REJECTED));
        var from = input.date("vanaf");
        var reason = input.required("toelichting", LONGEST_REASON);
        if (!input.isFaultless()) {
            return Optional.empty();
        }
        return Optional.of(new RuleForm(
                new DecisionRule(
                        seats,
                        every,
                        chair,
                        new Quorum(unit.orElseThrow(), amount.orElseThrow()),
                        majority.orElseThrow(),
                        counted.orElseThrow(),
                        input.has("onthouding"),
                        interest.orElseThrow(),
                        tie.orElseThrow(),
                        input.has("instemming"),
                        openness.orElseThrow()),
                from.orElseThrow(),
                reason));
    }

    private static List<Seat> seats(FormInput input, RuleBook book) {
        var seats = new ArrayList<Seat>();
        for (var candidate : RulePage.once(book.candidates())) {
            if (input.has(field(candidate))) {
                input.whole(field(candidate), 1, Seat.HEAVIEST)
                        .ifPresent(weight -> seats.add(new Seat(candidate.organisation(), weight)));
            }
        }
        return seats;
    }

    private static @Nullable Long chair(FormInput input, RuleBook book, Tie tie) {
        if (tie == Tie.REJECTED) {
            return null;
        }
        var chair = book.candidates().stream()
                .filter(one -> one.publicId().toString().equals(input.text("voorzitter")))
                .map(Candidate::organisation)
                .findFirst();
        if (chair.isEmpty()) {
            input.fault("voorzitter", "decision.form.fault.chair");
        }
        return chair.orElse(null);
    }

    static String field(Candidate candidate) {
        return "zetel-" + candidate.publicId();
    }

    /** What the form begins with: the rule in force, or what is usual. */
    static Map<String, String> filled(RuleBook book) {
        var values = new HashMap<String, String>();
        var current = book.current().map(RuleBook.Line::rule);
        values.put(
                "quorum-eenheid",
                current.map(rule -> rule.quorum().unit())
                        .orElse(Quorum.Unit.SEATS)
                        .name());
        current.ifPresent(
                rule -> values.put("quorum", String.valueOf(rule.quorum().amount())));
        values.put(
                "meerderheid",
                current.map(DecisionRule::majority).orElse(Majority.SIMPLE).name());
        values.put(
                "geteld",
                current.map(DecisionRule::counted).orElse(Counted.VOTES_CAST).name());
        values.put(
                "uitsluiting",
                current.map(DecisionRule::interest)
                        .orElse(Interest.LOWERS_THE_BASE)
                        .name());
        values.put("gelijk", current.map(DecisionRule::tie).orElse(Tie.REJECTED).name());
        values.put(
                "openheid",
                current.map(DecisionRule::openness)
                        .orElse(Openness.CLOSED_UNTIL_THE_END)
                        .name());
        flag(values, "leden", current.map(DecisionRule::everyMember).orElse(true));
        flag(values, "onthouding", current.map(DecisionRule::abstentionsCount).orElse(true));
        flag(values, "instemming", current.map(DecisionRule::consent).orElse(true));
        current.ifPresent(rule -> {
            rule.seats()
                    .forEach(seat -> values.put(
                            "zetel-" + book.publicIds().get(seat.organisation()), String.valueOf(seat.weight())));
            rule.chairing()
                    .ifPresent(chair -> values.put(
                            "voorzitter", String.valueOf(book.publicIds().get(chair))));
        });
        return values;
    }

    private static void flag(Map<String, String> values, String name, boolean set) {
        if (set) {
            values.put(name, "ja");
        }
    }
}
