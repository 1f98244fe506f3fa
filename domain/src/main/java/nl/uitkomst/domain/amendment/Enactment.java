package nl.uitkomst.domain.amendment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.contract.Terms;
import nl.uitkomst.domain.kpi.Beginning;
import nl.uitkomst.domain.kpi.Kpi;
import nl.uitkomst.domain.kpi.Kpis;
import nl.uitkomst.domain.money.MoneyAgreement;
import nl.uitkomst.domain.money.MoneyAgreements;
import nl.uitkomst.domain.organisation.Organisations;
import nl.uitkomst.domain.submission.OpenSubmissions;
import nl.uitkomst.domain.term.TimeAgreements;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Writes what was agreed where it is kept: what was ends, and what is new begins, on the day of the amendment. */
@Dependent
class Enactment {

    @Inject
    Kpis kpis;

    @Inject
    Organisations organisations;

    @Inject
    MoneyAgreements moneyAgreements;

    @Inject
    Amendments amendments;

    @Inject
    OpenSubmissions openSubmissions;

    @Inject
    Event<AmendmentInForce> inForce;

    @Inject
    TimeAgreements timeAgreements;

    @Inject
    Clock clock;

    private Contract contract;
    private int number;
    private Beginning beginning;
    private LocalDate from;
    private Person by;
    private Instant now;
    private Terms wanted;

    void enact(Effect effect, Amendment amendment, Person signer, Instant moment) {
        contract = effect.contract();
        number = amendment.number();
        beginning = effect.beginning(amendment.number());
        from = amendment.effectiveOn();
        by = signer;
        now = moment;
        writeTerms(effect);
        Stream.concat(joining(effect).stream(), effect.changes().stream().filter(change -> !joins(change)))
                .forEach(change -> change.enact(this));
        amendments.flush();
        followPhases(effect);
        openSubmissions.follow(contract);
        amendment.enterIntoForce(by, now);
        inForce.fire(new AmendmentInForce(contract, amendment.number(), effect.changes()));
    }

    /** Before anyone leaves, so that no side stands empty in between. */
    private static List<Change> joining(Effect effect) {
        return effect.changes().stream().filter(Enactment::joins).toList();
    }

    private static boolean joins(Change change) {
        return change instanceof PartyChange party && party.before() == null;
    }

    /** A KPI that was still to begin begins on the day that is agreed for it now. */
    private void followPhases(Effect effect) {
        for (var kpi : kpis.of(contract.id())) {
            effect.movedTo(kpi).ifPresent(kpi::beginOn);
        }
    }

    /** All at once: of one day the contract says one thing. */
    private void writeTerms(Effect effect) {
        wanted = effect.after().terms();
        if (!wanted.equals(contract.proposal().terms())) {
            contract.amendTerms(wanted, from, by, now);
        }
        amendments.flush();
    }

    void time(TimeChange change) {
        timeAgreements.agree(contract.id(), change.after(), from);
    }

    void option(OptionTaken change) {
        timeAgreements.taken(contract.id(), change.number(), number, LocalDate.now(clock));
    }

    void lumpSum(LumpSumChange change) {
        contract.amendLumpSum(change.year(), change.after(), from, by, now);
    }

    void inhabitants(InhabitantsChange change) {
        contract.amendInhabitants(change.organisation(), change.year(), change.after(), from, by, now);
    }

    void access(AccessChange change) {
        contract.amendAccessRules(change.after(), from, by, now);
    }

    void money(MoneyChange change) {
        var first = contract.term().first();
        if (!moneyAgreements.speaksOf(contract.id()) && first.isBefore(from)) {
            moneyAgreements.agree(contract.id(), first, MoneyAgreement.PLAIN); // until now there was nothing
        }
        moneyAgreements.agree(contract.id(), from, change.after());
    }

    void kpi(KpiChange change) {
        var agreement = change.after();
        var known = kpis.find(contract.id(), change.code());
        if (agreement == null) {
            known.orElseThrow().end(beginning);
        } else if (known.isPresent()) {
            kpis.amend(known.get(), beginning, agreement);
        } else {
            var place = kpis.lastPosition(contract.id()) + 1;
            kpis.add(Kpi.begunBy(beginning, contract.id(), change.code(), place, agreement));
        }
    }

    void member(MemberChange change) {
        var cooperative = organisations.get(change.cooperative());
        var provider = organisations.get(change.organisation());
        if (change.before() != null) {
            cooperative.leave(provider, from.minusDays(1));
            organisations.flush();
        }
        if (change.after() != null) {
            cooperative.join(provider, change.after(), from);
        }
    }

    void party(PartyChange change) {
        if (change.after() == null) {
            contract.partyLeaves(change.organisation(), from.minusDays(1), by, now);
            return;
        }
        if (change.before() != null) {
            contract.partyStepsAside(change.organisation(), from.minusDays(1), by, now);
            amendments.flush();
        }
        contract.partyJoins(new Party(change.organisation(), change.after(), from, Party.OPEN_END), by, now);
    }
}
