package nl.uitkomst.domain.history;

import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.history.Line.OfTerms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** Puts two states of a contract side by side and writes down where they part. */
final class Comparing {

    private final ContractState before;
    private final ContractState after;
    private final List<Line> lines = new ArrayList<>();

    Comparing(ContractState before, ContractState after) {
        this.before = before;
        this.after = after;
    }

    List<Line> lines() {
        compareTerms();
        compareParties();
        compareMembers();
        compareLumpSums();
        compareKpis();
        lines.addAll(new ComparingRest(before, after).lines());
        return lines;
    }

    private void compareTerms() {
        Arrays.stream(OfTerms.Field.values())
                .filter(field -> field.differs(before.terms(), after.terms()))
                .forEach(field -> lines.add(new OfTerms(field, before.terms(), after.terms())));
    }

    private void compareParties() {
        for (var known : before.parties()) {
            var now = after.party(known.organisation()).orElse(null);
            if (now == null) {
                lines.add(new Line.OfParty(known.name(), known, null, endOf(known.until())));
            } else if (known.role() != now.role() || !known.name().equals(now.name())) {
                lines.add(new Line.OfParty(now.name(), known, now, now.from()));
            }
        }
        after.parties().stream()
                .filter(now -> before.party(now.organisation()).isEmpty())
                .forEach(now -> lines.add(new Line.OfParty(now.name(), null, now, now.from())));
    }

    private void compareMembers() {
        for (var known : before.members()) {
            var now = after.member(known.cooperative(), known.organisation()).orElse(null);
            if (now == null) {
                lines.add(new Line.OfMember(known.name(), known, null, endOf(known.until())));
            } else if (known.role() != now.role() || !known.name().equals(now.name())) {
                lines.add(new Line.OfMember(now.name(), known, now, now.from()));
            }
        }
        after.members().stream()
                .filter(now ->
                        before.member(now.cooperative(), now.organisation()).isEmpty())
                .forEach(now -> lines.add(new Line.OfMember(now.name(), null, now, now.from())));
    }

    /** An end that nobody had written down yet is that of the state in which it shows. */
    private LocalDate endOf(LocalDate until) {
        return until.equals(Party.OPEN_END) || until.isAfter(after.on()) ? after.on() : until;
    }

    private void compareLumpSums() {
        var years = new TreeSet<>(before.lumpSums().keySet());
        years.addAll(after.lumpSums().keySet());
        for (var year : years) {
            var was = before.lumpSums().get(year);
            var is = after.lumpSums().get(year);
            if (!Objects.equals(was, is)) {
                lines.add(new Line.OfLumpSum(year, was, is));
            }
        }
    }

    private void compareKpis() {
        var periods = after.terms().reporting().periodsOf(after.terms().term());
        for (var known : before.kpis()) {
            after.kpi(known.code())
                    .ifPresentOrElse(
                            now -> lines.addAll(new ComparingKpi(known, now, periods).lines()),
                            () -> lines.add(new Line.OfKpi(known.code(), nameOf(known), known, null)));
        }
        after.kpis().stream()
                .filter(now -> before.kpi(now.code()).isEmpty())
                .forEach(now -> lines.add(new Line.OfKpi(now.code(), nameOf(now), null, now)));
    }

    private static String nameOf(KpiState kpi) {
        return kpi.agreement().definition().name();
    }
}
