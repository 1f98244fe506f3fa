package nl.uitkomst.web.term;

import nl.uitkomst.domain.term.ContractTime;
import nl.uitkomst.domain.term.KnownOption.State;
import nl.uitkomst.domain.term.PhasedStart;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Everything that stands on the line of a contract, by day. */
final class Milestones {

    private static final int LONGEST = 60;

    private final ContractTime time;
    private final Texts texts;
    private final List<Milestone> found = new ArrayList<>();

    private Milestones(ContractTime time, Texts texts) {
        this.time = time;
        this.texts = texts;
    }

    static List<Milestone> of(ContractTime time, Texts texts) {
        return new Milestones(time, texts).all();
    }

    private List<Milestone> all() {
        var base = "/contracten/" + time.number();
        time.amendments()
                .forEach(mark -> add(
                        mark.from(),
                        "amendment",
                        texts.get("term.line.amendment", String.valueOf(mark.number()), mark.reason()),
                        base + "/wijzigingen/" + mark.number()));
        time.options().stream()
                .filter(option -> option.state() == State.OPEN || option.state() == State.LATER)
                .map(option -> option.known().option())
                .forEach(option -> add(
                        option.decideBy(),
                        "option",
                        texts.get("term.line.option", String.valueOf(option.number())),
                        base + "/looptijd#opties"));
        time.agreement()
                .dates()
                .forEach(date -> add(date.day(), "date", texts.get("term.line.date." + date.kind(), date.text()), ""));
        time.agreement().phases().forEach(phase -> add(phase.startsOn(), "phase", words(phase), ""));
        end(base);
        return numbered();
    }

    private void end(String base) {
        var ending = time.ending();
        if (ending != null) {
            add(
                    ending.plan().lastDay(),
                    "end",
                    texts.get("term.line.end." + ending.status()),
                    base + "/looptijd#einde");
        }
    }

    private String words(PhasedStart phase) {
        var name = time.kpiNames().getOrDefault(phase.subject(), phase.subject());
        return texts.get("term.line.phase", name);
    }

    private void add(LocalDate on, String look, String words, String address) {
        var brief = words.length() <= LONGEST
                ? words
                : words.substring(0, LONGEST - 1).strip() + "…";
        found.add(new Milestone(0, on, look, Notation.in(texts).date(on), brief, address));
    }

    private List<Milestone> numbered() {
        found.sort(Comparator.comparing(Milestone::on));
        return IntStream.range(0, found.size())
                .mapToObj(i -> {
                    var one = found.get(i);
                    return new Milestone(i + 1, one.on(), one.look(), one.day(), one.words(), one.address());
                })
                .toList();
    }
}
