package nl.uitkomst.web.decision;

import nl.uitkomst.domain.decision.DecisionRule;
import nl.uitkomst.domain.decision.Quorum;
import nl.uitkomst.domain.decision.RuleBook;
import nl.uitkomst.domain.decision.RuleBook.Line;
import nl.uitkomst.domain.decision.Seating.Candidate;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.decision.DecisionWords;
import nl.uitkomst.reporting.decision.DecisionWords.Term;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The decision rule of a contract on screen.
 *
 * @param done what was just done; empty for nothing
 */
public record RulePage(RuleBook book, FormInput input, String done, ContractNav nav, Texts texts) {

    public String here() {
        return "/contracten/" + book.contract() + "/investeringen/besluitregel";
    }

    public String title() {
        var open = book.open();
        if (open.isPresent()) {
            return texts.get(mayAnswer() ? "decision.rule.title.mine" : "decision.rule.title.open");
        }
        return book.current()
                .map(line -> texts.get("decision.rule.title", line.from()))
                .orElseGet(() -> texts.get("decision.rule.title.none"));
    }

    public List<Term> terms(Line line) {
        return DecisionWords.in(texts).terms(line.rule(), book.names());
    }

    public boolean mayAnswer() {
        return book.mayWrite() && book.open().filter(line -> !line.own()).isPresent();
    }

    public boolean mayWithdraw() {
        return book.mayWrite() && book.open().filter(Line::own).isPresent();
    }

    public boolean mayPropose() {
        return book.mayWrite() && book.open().isEmpty();
    }

    /** All but the one in force and the one that waits. */
    public List<Line> history() {
        return book.rules().stream()
                .filter(line -> line.number() != book.inForce())
                .filter(line -> book.open().filter(line::equals).isEmpty())
                .toList();
    }

    public List<Candidate> candidates() {
        return once(book.candidates());
    }

    /** An organisation can have two parts in a contract, and still one seat. */
    static List<Candidate> once(List<Candidate> candidates) {
        return List.copyOf(candidates.stream()
                .collect(Collectors.toMap(
                        Candidate::organisation, Function.identity(), (one, other) -> one, LinkedHashMap::new))
                .values());
    }

    public String field(Candidate candidate) {
        return RuleForm.field(candidate);
    }

    public List<Option> chairs() {
        return candidates().stream()
                .map(one -> Option.of(one.publicId().toString(), one.name()))
                .toList();
    }

    /** The values of a choice, in words. */
    public List<Option> options(String kind) {
        var values = switch (kind) {
            case "majority" -> DecisionRule.Majority.values();
            case "counted" -> DecisionRule.Counted.values();
            case "interest" -> DecisionRule.Interest.values();
            case "tie" -> DecisionRule.Tie.values();
            case "openness" -> DecisionRule.Openness.values();
            default -> Quorum.Unit.values();
        };
        return Stream.of((Enum<?>[]) values)
                .map(value -> Option.of(value.name(), texts.get("decision.form." + kind + "." + value)))
                .toList();
    }
}
