package nl.uitkomst.domain.contract;

import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** For how many people a contract is and who may use what. Only what was agreed last counts; what made way for it stays readable. */
final class KeptProvisions {

    private final List<KeptInhabitants> inhabitants;
    private final List<KeptAccessRule> rules;

    /** @param inhabitants the rows as they are kept with the contract, to be changed in place; the rules likewise */
    KeptProvisions(List<KeptInhabitants> inhabitants, List<KeptAccessRule> rules) {
        this.inhabitants = inhabitants;
        this.rules = rules;
    }

    /** Only while it is a draft. */
    void become(Inhabitants counted, List<AccessRule> proposed, LocalDate from) {
        var counts = counted.counts().stream()
                .map(count -> new KeptInhabitants(count, from, Party.OPEN_END))
                .toList();
        inhabitants.retainAll(counts);
        counts.stream().filter(count -> !inhabitants.contains(count)).forEach(inhabitants::add);
        var wanted = placed(proposed, from);
        rules.retainAll(wanted);
        wanted.stream().filter(rule -> !rules.contains(rule)).forEach(rules::add);
    }

    /** @param count absent when nothing is agreed for that client and year from then on */
    void amend(long organisation, int year, @Nullable Integer count, LocalDate from) {
        inhabitants.stream()
                .filter(kept -> kept.isAgreedLast() && kept.isOf(organisation, year))
                .findFirst()
                .ifPresent(kept -> {
                    requireNotBefore(kept.from(), from);
                    inhabitants.remove(kept);
                    if (kept.from().isBefore(from)) {
                        inhabitants.add(kept.until(from));
                    }
                });
        if (count != null) {
            inhabitants.add(
                    new KeptInhabitants(new Inhabitants.Count(organisation, year, count), from, Party.OPEN_END));
        }
    }

    /** All of them at once; a rule that stays as it was keeps its row. */
    void amend(List<AccessRule> agreed, LocalDate from) {
        var current = rules.stream().filter(KeptAccessRule::isAgreedLast).toList();
        current.forEach(kept -> requireNotBefore(kept.from(), from));
        for (var kept : current) {
            if (!stays(kept, agreed)) {
                rules.remove(kept);
                if (kept.from().isBefore(from)) {
                    rules.add(kept.until(from));
                }
            }
        }
        placed(agreed, from).stream()
                .filter(rule ->
                        current.stream().noneMatch(kept -> kept.position() == rule.position() && stays(kept, agreed)))
                .forEach(rules::add);
    }

    private static boolean stays(KeptAccessRule kept, List<AccessRule> agreed) {
        return kept.position() <= agreed.size()
                && agreed.get(kept.position() - 1).equals(kept.rule());
    }

    private static List<KeptAccessRule> placed(List<AccessRule> wanted, LocalDate from) {
        var placed = new ArrayList<KeptAccessRule>();
        wanted.forEach(rule -> placed.add(new KeptAccessRule(placed.size() + 1, rule, from, Party.OPEN_END)));
        return placed;
    }

    private static void requireNotBefore(LocalDate known, LocalDate from) {
        if (known.isAfter(from)) {
            throw new RuleBroken(Contract.Rule.BEFORE_LATER_CHANGE, from, known);
        }
    }

    Inhabitants inhabitantsAgreedLast() {
        return Inhabitants.of(inhabitants.stream()
                .filter(KeptInhabitants::isAgreedLast)
                .map(KeptInhabitants::count)
                .toList());
    }

    List<AccessRule> rulesAgreedLast() {
        return rules.stream()
                .filter(KeptAccessRule::isAgreedLast)
                .sorted(Comparator.comparing(KeptAccessRule::position))
                .map(KeptAccessRule::rule)
                .toList();
    }
}
