package nl.uitkomst.reporting.outcome;

import nl.uitkomst.domain.outcome.ContractOutcome;
import nl.uitkomst.domain.outcome.ContractOutcome.OnCourse;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static java.util.stream.Collectors.joining;

/** What a contract says, and what several say together, in words. */
public final class ContractSentences {
    private static final int NAMED = 3;
    private static final int NAMED_WITH_CONTRACT = 2;

    private final Texts texts;
    private final Notation notation;

    private ContractSentences(Texts texts) {
        this.texts = texts;
        this.notation = Notation.in(texts);
    }

    public static ContractSentences in(Texts texts) {
        return new ContractSentences(texts);
    }

    /** {@code Tom in de buurt, Alphen aan den Rijn, is op koers: 7 van de 10 normen gehaald.} */
    public Sentence title(ContractOutcome contract) {
        var name = Sentence.name(contract.title() + ", " + place(contract.municipality()));
        var course = contract.course();
        var subject = course.state() == OnCourse.State.UNKNOWN ? name : name + ",";
        return Sentence.marked(texts.get(
                "outcome.contract." + course.state(),
                subject,
                notation.number(course.met()),
                notation.number(course.total())));
    }

    /** Which are missed, which have no verdict, and whether the figures are firm. */
    public String lead(ContractOutcome contract) {
        var latest = contract.latest();
        if (latest == null) {
            return texts.get("outcome.contract.nothing");
        }
        var within = contract.course().withinTolerance();
        var provisional =
                contract.latestFinal() ? "" : texts.get("outcome.contract.provisional", notation.period(latest));
        return Stream.of(
                        named("outcome.contract.missed", missed(contract)),
                        within == 0 ? "" : texts.get("outcome.contract.within", notation.number(within)),
                        named("outcome.contract.without", contract.course().withoutVerdict()),
                        named("outcome.contract.watched", contract.course().watched()),
                        provisional)
                .filter(sentence -> !sentence.isEmpty())
                .collect(joining(" "));
    }

    private static List<String> missed(ContractOutcome contract) {
        return contract.kpis().stream()
                .filter(kpi -> kpi.definition().isCore())
                .filter(kpi -> kpi.latest()
                        .map(latest -> latest.verdict() == Verdict.MISSED)
                        .orElse(false))
                .map(kpi -> kpi.definition().shortName())
                .toList();
    }

    /** The rule by which a contract is on course, to stand beside the word. */
    public String rule(OnCourse course) {
        return texts.get("outcome.contract.rule", notation.exact(course.toleratedMissShare()));
    }

    /** {@code 3 van de 4 contracten zijn op koers. Kaag en Braassem mist 4 van de 10 normen.} One sentence a line. */
    public List<Sentence> overview(List<ContractOutcome> contracts) {
        if (contracts.size() == 1) {
            return List.of(title(contracts.get(0)));
        }
        var judged = in(contracts, OnCourse.State.ON_COURSE, OnCourse.State.OFF_COURSE);
        var unjudged = contracts.size() - judged.size();
        var sentences = new ArrayList<String>();
        sentences.add(summary(contracts.size(), judged));
        if (!judged.isEmpty()) {
            worst(contracts).ifPresent(sentences::add);
        }
        if (unjudged > 0 && !judged.isEmpty()) {
            sentences.add(texts.get("outcome.overview.unjudged", unjudged));
        }
        return sentences.stream().map(Sentence::marked).toList();
    }

    private String summary(int all, List<ContractOutcome> judged) {
        if (all == 0) {
            return texts.get("outcome.overview.none");
        }
        if (judged.isEmpty()) {
            return texts.get("outcome.overview.onlyunjudged", all);
        }
        var onCourse = in(judged, OnCourse.State.ON_COURSE).size();
        if (onCourse == 0 && all == judged.size()) {
            return texts.get("outcome.overview.nobody", all);
        }
        return onCourse == all
                ? texts.get("outcome.overview.all", all)
                : texts.get("outcome.overview.some", onCourse, all);
    }

    private Optional<String> worst(List<ContractOutcome> contracts) {
        var off = in(contracts, OnCourse.State.OFF_COURSE);
        var key = off.size() == 1 ? "outcome.overview.misses" : "outcome.overview.misses.most";
        return off.stream()
                .max(Comparator.comparingInt(contract -> contract.course().missed()))
                .map(contract -> texts.get(
                        key,
                        Sentence.name(shortest(contract, contracts)),
                        notation.number(contract.course().missed()),
                        notation.number(contract.course().total())));
    }

    private static List<ContractOutcome> in(List<ContractOutcome> contracts, OnCourse.State... states) {
        return contracts.stream()
                .filter(contract -> List.of(states).contains(contract.course().state()))
                .toList();
    }

    /** What changed since the report before, in one or two sentences. */
    public String changes(List<ContractOutcome> contracts) {
        var changes = Change.in(contracts);
        if (changes.isEmpty()) {
            var anything = contracts.stream()
                    .flatMap(contract -> contract.kpis().stream())
                    .anyMatch(kpi -> kpi.beforeLatest().isPresent());
            return anything ? texts.get("outcome.overview.unchanged") : "";
        }
        return Stream.of(
                        changed("outcome.overview.better", names(changes, true, contracts), contracts),
                        changed("outcome.overview.worse", names(changes, false, contracts), contracts))
                .filter(sentence -> !sentence.isEmpty())
                .collect(joining(" "));
    }

    private String changed(String key, List<String> names, List<ContractOutcome> contracts) {
        var most = contracts.size() == 1 ? NAMED : NAMED_WITH_CONTRACT;
        return names.isEmpty() ? "" : texts.get(key, enumeration(names, most));
    }

    private List<String> names(List<Change> changes, boolean better, List<ContractOutcome> all) {
        return changes.stream()
                .filter(change -> change.isBetter() == better)
                .map(change -> name(change.kpi(), change.contract(), all))
                .toList();
    }

    /** A KPI as it is told apart among these contracts: {@code Terugval (Nieuwkoop)}. */
    public String name(KpiOutcome kpi, ContractOutcome contract, List<ContractOutcome> all) {
        var name = kpi.definition().shortName();
        return all.size() == 1 ? name : name + " (" + shortest(contract, all) + ")";
    }

    /** The shortest name that tells a contract from the others: its municipality, its title, or both. */
    public static String shortest(ContractOutcome contract, List<ContractOutcome> all) {
        if (distinct(all.stream().map(ContractOutcome::municipality)) == all.size()) {
            return place(contract.municipality());
        }
        return distinct(all.stream().map(ContractOutcome::title)) == all.size()
                ? contract.title()
                : contract.title() + ", " + place(contract.municipality());
    }

    /** The municipality by the name of its place, as people say it: {@code Nieuwkoop} for {@code Gemeente Nieuwkoop}. */
    public static String place(String municipality) {
        return municipality.replaceFirst("^(Gemeente|gemeente) (?=\\p{Lu})", "");
    }

    private static long distinct(Stream<String> names) {
        return names.distinct().count();
    }

    private String named(String key, List<String> names) {
        return names.isEmpty() ? "" : texts.get(key, enumeration(names, NAMED));
    }

    /** {@code a, b en c}; of many only the first are named. */
    private String enumeration(List<String> names, int most) {
        if (names.size() == 1) {
            return names.get(0);
        }
        if (names.size() > most + 1) {
            var first = String.join(", ", names.subList(0, most));
            return texts.get("outcome.andmore", first, notation.number(names.size() - most));
        }
        var last = names.size() - 1;
        return texts.get("outcome.and", String.join(", ", names.subList(0, last)), names.get(last));
    }

    /** Verdict on the whole contract as words. */
    public String course(OnCourse course) {
        return texts.get("outcome.course." + course.state());
    }

    /** {@code 7 van 10 gehaald}. */
    public String count(OnCourse course) {
        return texts.get("outcome.course.count", notation.number(course.met()), notation.number(course.total()));
    }
}
