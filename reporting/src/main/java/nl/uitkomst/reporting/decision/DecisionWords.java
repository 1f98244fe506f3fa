package nl.uitkomst.reporting.decision;

import nl.uitkomst.domain.decision.Consent;
import nl.uitkomst.domain.decision.DecisionRule;
import nl.uitkomst.domain.decision.SeenVoting;
import nl.uitkomst.domain.decision.Tally;
import nl.uitkomst.domain.decision.Verdict;
import nl.uitkomst.domain.decision.Verdict.Ground;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts decisions in words. */
public final class DecisionWords {

    private final Texts texts;

    private DecisionWords(Texts texts) {
        this.texts = texts;
    }

    public static DecisionWords in(Texts texts) {
        return new DecisionWords(texts);
    }

    /** A name and what it stands for. */
    public record Term(String name, String text) {}

    /** How it came about, in one line: {@code 7 van de 8 stemden, 6 voor, 1 tegen, gemeente akkoord, quorum 5: aangenomen}. */
    public String sentence(Verdict verdict) {
        return verdict.ground() == Ground.PUT_OFF || verdict.ground() == Ground.TAKEN_BACK
                ? outcome(verdict)
                : String.join(", ", counts(verdict.tally())) + ": " + outcome(verdict);
    }

    public String outcome(Verdict verdict) {
        return texts.get("decision.outcome." + verdict.outcome());
    }

    /** The reason for the outcome, in a sentence. */
    public String why(SeenVoting voting) {
        var verdict = voting.verdict();
        if (verdict == null) {
            return "";
        }
        var tally = verdict.tally();
        var free = voting.freeThen() == null ? "" : Notation.in(texts).cents(voting.freeThen());
        return texts.get(
                "decision.ground." + verdict.ground(),
                tally.needed(),
                tally.inFavour(),
                tally.quorum(),
                tally.taking(),
                Notation.in(texts).cents(voting.amount()),
                free,
                voting.reason() == null ? "" : voting.reason());
    }

    /** Until when one can vote: where that is the end of a day, that day is the last. */
    public String until(Instant closesAt) {
        var end = closesAt.atZone(Texts.ZONE);
        return end.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? texts.get("decision.until.day", end.toLocalDate().minusDays(1))
                : texts.get("decision.until.moment", Notation.in(texts).moment(closesAt));
    }

    private List<String> counts(Tally tally) {
        var parts = new ArrayList<String>();
        parts.add(texts.get("decision.count.voted", tally.voted(), tally.seats()));
        if (tally.excluded() > 0) {
            parts.add(texts.get("decision.count.excluded", tally.excluded()));
        }
        parts.add(weighed("inFavour", tally.inFavour(), tally));
        if (tally.against() > 0) {
            parts.add(weighed("against", tally.against(), tally));
        }
        if (tally.abstained() > 0) {
            parts.add(weighed("abstained", tally.abstained(), tally));
        }
        if (tally.consent() != Consent.NOT_NEEDED) {
            parts.add(texts.get("decision.consent." + tally.consent()));
        }
        parts.add(
                tally.taking() < tally.quorum()
                        ? texts.get("decision.count.quorum.missed", tally.quorum(), tally.taking())
                        : texts.get("decision.count.quorum", tally.quorum()));
        return parts;
    }

    private String weighed(String what, int number, Tally tally) {
        return texts.get("decision.count." + what + (tally.weighted() ? ".weighed" : ""), number);
    }

    /** What a rule says, name by name. */
    public List<Term> terms(DecisionRule rule, Map<Long, String> names) {
        var terms = new ArrayList<Term>();
        terms.add(term("seats", seats(rule, names)));
        terms.add(term("majority", texts.get("decision.majority." + rule.majority() + "." + rule.counted())));
        terms.add(term(
                "quorum",
                texts.get(
                        "decision.quorum." + rule.quorum().unit(), rule.quorum().amount())));
        terms.add(term("abstentions", texts.get("decision.abstentions." + rule.abstentionsCount())));
        terms.add(term("tie", tie(rule, names)));
        terms.add(term("interest", texts.get("decision.interest." + rule.interest())));
        terms.add(term("municipality", texts.get("decision.municipality." + rule.consent())));
        terms.add(term("openness", texts.get("decision.openness." + rule.openness())));
        return terms;
    }

    private Term term(String what, String text) {
        return new Term(texts.get("decision.term." + what), text);
    }

    private String tie(DecisionRule rule, Map<Long, String> names) {
        return texts.get(
                "decision.tie." + rule.tie(),
                rule.chairing().map(chair -> names.getOrDefault(chair, "")).orElse(""));
    }

    private String seats(DecisionRule rule, Map<Long, String> names) {
        var named = rule.seats().stream()
                .map(seat -> seat.weight() == 1
                        ? names.getOrDefault(seat.organisation(), "")
                        : texts.get("decision.seat.weighs", names.getOrDefault(seat.organisation(), ""), seat.weight()))
                .collect(Collectors.joining(", "));
        if (!rule.everyMember()) {
            return named;
        }
        return named.isEmpty() ? texts.get("decision.seats.every") : texts.get("decision.seats.every.and", named);
    }
}
