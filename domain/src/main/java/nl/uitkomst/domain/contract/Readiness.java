package nl.uitkomst.domain.contract;

import nl.uitkomst.domain.kpi.Kpi;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Looks at a draft as a whole and lists everything that it lacks, so that all of it can be mended at once. */
final class Readiness {

    private final Proposal proposal;
    private final List<Kpi> kpis;
    private final List<Shortcoming> found = new ArrayList<>();

    private Readiness(Proposal proposal, List<Kpi> kpis) {
        this.proposal = proposal;
        this.kpis = kpis;
    }

    static List<Shortcoming> shortcomings(Proposal proposal, List<Kpi> kpis) {
        var readiness = new Readiness(proposal, kpis);
        readiness.lookAtParties();
        readiness.lookAtLead();
        readiness.lookAtMoney();
        readiness.lookAtKpis();
        return List.copyOf(readiness.found);
    }

    private void lookAtParties() {
        emptySides(proposal.legalForm(), new Parties(proposal.parties()))
                .forEach(rule -> found.add(Shortcoming.of(rule)));
    }

    /** @throws RuleBroken when a side on which somebody must stand is empty */
    static void requireSides(Contract.LegalForm form, Parties parties) {
        emptySides(form, parties).stream().findFirst().ifPresent(rule -> {
            throw new RuleBroken(rule);
        });
    }

    private static List<Contract.Rule> emptySides(Contract.LegalForm form, Parties parties) {
        if (form == Contract.LegalForm.COVENANT) {
            return parties.all().size() < 2 ? List.of(Contract.Rule.TOO_FEW_PARTIES) : List.of();
        }
        var empty = new ArrayList<Contract.Rule>();
        if (parties.in(Party.Role.CLIENT).isEmpty()) {
            empty.add(Contract.Rule.NO_CLIENT);
        }
        if (parties.in(Party.Role.CONTRACTOR).isEmpty()) {
            empty.add(Contract.Rule.NO_CONTRACTOR);
        }
        return empty;
    }

    /** In every period of which the report is due, somebody must answer for it; and only one for all. */
    private void lookAtLead() {
        var parties = new Parties(proposal.parties());
        if (anyPeriod(parties, doers -> doers.stream().filter(Party::leads).count() > 1)) {
            found.add(Shortcoming.of(Contract.Rule.SEVERAL_LEAD));
        } else if (anyPeriod(parties, Readiness::lacksLead)) {
            found.add(Shortcoming.of(Contract.Rule.NOBODY_LEADS));
        }
    }

    private boolean anyPeriod(Parties parties, Predicate<List<Party>> wrong) {
        return proposal.reporting().periodsOf(proposal.term()).stream()
                .map(period -> parties.on(period.start()).doers())
                .anyMatch(wrong);
    }

    private static boolean lacksLead(List<Party> doers) {
        return doers.size() > 1
                && doers.get(0).role() == Party.Role.CONTRACTOR
                && doers.stream().noneMatch(Party::leads);
    }

    private void lookAtMoney() {
        if (!proposal.legalForm().pays()) {
            return;
        }
        proposal.reporting().yearsOf(proposal.term()).stream()
                .filter(year -> !proposal.lumpSums().containsKey(year))
                .forEach(year -> found.add(Shortcoming.of(Contract.Rule.YEAR_WITHOUT_LUMP_SUM, year)));
    }

    private void lookAtKpis() {
        if (kpis.isEmpty()) {
            found.add(Shortcoming.of(Contract.Rule.NO_KPIS));
        }
        for (var kpi : kpis) {
            periodsWithoutTarget(kpi).stream()
                    .findFirst()
                    .ifPresent(period -> found.add(Shortcoming.of(
                            Contract.Rule.PERIOD_WITHOUT_TARGET,
                            kpi.latest().definition().name(),
                            kpi.code(),
                            period)));
        }
    }

    private List<ReportingPeriod> periodsWithoutTarget(Kpi kpi) {
        return proposal.reporting().periodsOf(proposal.term()).stream()
                .filter(period -> !period.start().isBefore(kpi.latest().from()))
                .filter(period -> kpi.targetIn(period).isEmpty())
                .toList();
    }
}
