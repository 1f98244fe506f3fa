package nl.uitkomst.domain.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.award.Award.Rule;
import nl.uitkomst.domain.award.AwardDesk.Sitting;
import nl.uitkomst.domain.award.PromiseKept.Figures;
import nl.uitkomst.domain.bid.OpenedBid;
import nl.uitkomst.domain.bid.OpenedBids;
import nl.uitkomst.domain.bid.PriceSheet;
import nl.uitkomst.domain.bid.Promise;
import nl.uitkomst.domain.contract.AddKpi;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.DraftContract;
import nl.uitkomst.domain.contract.Inhabitants;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.contract.Proposal;
import nl.uitkomst.domain.contract.Steering;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.Candidates;
import nl.uitkomst.domain.tender.Criterion;
import nl.uitkomst.domain.tender.TargetGroup;
import nl.uitkomst.domain.tender.Tender;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.term.AgreeTime;
import nl.uitkomst.domain.term.PhasedStart;
import nl.uitkomst.domain.term.TimeAgreement;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes a contract of a final award, by the same use cases that people use: a draft with the bidder as contractor, the term and the price, and every promise that
 * can be measured as a KPI. It is then offered and signed as any contract.
 */
@ApplicationScoped
public class MakeContract {

    @Inject
    AwardDesk desk;

    @Inject
    Candidates candidates;

    @Inject
    OpenedBids opened;

    @Inject
    Contractors contractors;

    @Inject
    DraftContract draft;

    @Inject
    AddKpi addKpi;

    @Inject
    AgreeTime agreeTime;

    @Inject
    PromisesKept promises;

    @Inject
    Awards awards;

    /** @throws RuleBroken when the award is not final, or a contract came of it already */
    @Transactional
    public Contract make(Person by, TenderNumber number, ContractPlan plan, KpiWords words) {
        var sitting = desk.take(by, number);
        var tender = sitting.tender();
        var award = awards.find(tender.id()).orElseThrow(() -> new RuleBroken(Rule.NOT_FINAL));
        Award.require(award.finalAt().isPresent(), Rule.NOT_FINAL);
        Award.require(award.contract().isEmpty(), Rule.CONTRACT_MADE);
        var bid = opened.of(tender.id()).stream()
                .filter(one -> one.candidate().equals(award.winner()))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(Rule.NO_SUCH_BID));
        var contract = draft.draft(by, plan.number(), proposal(by, sitting, award, plan));
        keepPromises(by, tender, contract, bid, words);
        agreeOnPhases(by, tender, contract, plan);
        award.contracted(contract.id());
        awards.flush();
        desk.written(
                by, "award.contract", sitting, Map.of("contract", plan.number().text()));
        return contract;
    }

    private Proposal proposal(Person by, Sitting sitting, Award award, ContractPlan plan) {
        var tender = sitting.tender();
        var contractor = contractors.of(by, candidates.get(tender, award.winner()), plan.first());
        var proposal = new Proposal(
                tender.title(),
                Contract.LegalForm.CONTRACT,
                plan.term(tender.months()),
                plan.reporting(),
                plan.toleratedMissShare(),
                tender.about(),
                tender.isIllustrative(),
                List.of(
                        new Party(tender.client(), Party.Role.CLIENT, plan.first(), Party.OPEN_END),
                        new Party(contractor.id(), Party.Role.CONTRACTOR, plan.first(), Party.OPEN_END)),
                lumpSums(plan, tender, opened.prices(tender.id()).get(award.winner())));
        var groups = tender.setup().targetGroups().stream().map(TargetGroup::name);
        return proposal.with(
                new Steering(null, Steering.Funding.TASK, List.of(), groups.toList()), Inhabitants.NONE, List.of());
    }

    /** The price of each year of the contract, as it was bid. */
    private static Map<Integer, Euro> lumpSums(ContractPlan plan, Tender tender, PriceSheet price) {
        var years = plan.reporting().yearsOf(plan.term(tender.months()));
        var sums = new TreeMap<Integer, Euro>();
        for (var i = 0; i < Math.min(years.size(), price.years()); i++) {
            sums.put(years.get(i), price.year(i));
        }
        return sums;
    }

    private void keepPromises(Person by, Tender tender, Contract contract, OpenedBid bid, KpiWords words) {
        var kpis = new PromisedKpi(tender.setup(), contract.periods(), words);
        var codes = new KpiCodes();
        var position = 0;
        for (var criterion : tender.setup().scored()) {
            var promise = promise(bid, criterion).filter(one -> !one.isEmpty());
            if (promise.isEmpty()) {
                continue;
            }
            var measure = promise.get().measured();
            var code = measure.map(one -> codes.of(criterion, tender.setup())).orElse(null);
            if (code != null) {
                addKpi.add(by, contract.number(), code, kpis.of(criterion, promise.get(), measure.orElseThrow()));
            }
            promises.add(kept(tender, contract, bid, ++position, code, criterion, promise.get()));
        }
    }

    private static Optional<Promise> promise(OpenedBid bid, Criterion criterion) {
        return criterion
                .spot()
                .map(bid::promise)
                .orElseGet(() -> Optional.ofNullable(bid.others().get(criterion.key())));
    }

    private static PromiseKept kept(
            Tender tender,
            Contract contract,
            OpenedBid bid,
            int position,
            @Nullable KpiCode code,
            Criterion criterion,
            Promise promise) {
        return new PromiseKept(
                contract.id(),
                tender.id(),
                bid.candidate(),
                position,
                code,
                criterion.spot().orElse(null),
                criterion.key(),
                promise.words(),
                promise.measured()
                        .map(measure -> new Figures(measure.target(), measure.floor()))
                        .orElse(null),
                promise.measured().map(measure -> measure.consequence()).orElse(""));
    }

    private void agreeOnPhases(Person by, Tender tender, Contract contract, ContractPlan plan) {
        var phases = tender.setup().targetGroups().stream()
                .map(TargetGroup::name)
                .filter(plan.later()::containsKey)
                .map(name -> new PhasedStart(
                        PhasedStart.Kind.PART, name, plan.later().get(name)))
                .filter(phase -> phase.startsOn().isAfter(plan.first()))
                .toList();
        if (!phases.isEmpty()) {
            var time = new TimeAgreement(List.of(), null, List.of(), phases);
            agreeTime.agree(by, contract.number(), contract.version(), time);
        }
    }
}
