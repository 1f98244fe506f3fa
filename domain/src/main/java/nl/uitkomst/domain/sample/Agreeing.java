package nl.uitkomst.domain.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.contract.AddKpi;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.contract.DraftContract;
import nl.uitkomst.domain.contract.OfferContract;
import nl.uitkomst.domain.contract.SignContract;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.money.ProposeMoney;
import nl.uitkomst.domain.term.AgreeTime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How a contract of the cases came about: drafted, given its KPIs, offered, and signed by all. */
@ApplicationScoped
class Agreeing {

    private static final int KPIS_AFTER = 7;
    private static final int MONEY_AFTER = 14;
    private static final int OFFERED_AFTER = 30;
    private static final int SIGNED_AFTER = 49;
    private static final int LAST_SIGNED_AFTER = 56;

    @Inject
    Cast cast;

    @Inject
    Contracts contracts;

    @Inject
    DraftContract draft;

    @Inject
    AddKpi addKpi;

    @Inject
    ProposeMoney money;

    @Inject
    AgreeTime time;

    @Inject
    OfferContract offer;

    @Inject
    SignContract sign;

    List<Act> acts(CaseFile file) {
        var number = new ContractNumber(file.get("contract", "number"));
        var manager = file.get("contract", "manager");
        var drafted = file.day("contract", "drafted");
        var acts = new ArrayList<Act>();
        acts.add(Act.on(
                drafted,
                "10:00",
                () -> draft.draft(cast.person(manager), number, new ToldProposal(file, cast).proposal())));
        var kpis = new ShippedKpis(file);
        for (var row : file.rows("kpis")) {
            acts.add(Act.on(
                    drafted.plusDays(KPIS_AFTER),
                    "14:00",
                    () -> addKpi.add(cast.person(manager), number, new KpiCode(row.text(0)), kpis.agreement(row))));
        }
        acts.addAll(moneyAndTime(file, number, manager, drafted.plusDays(MONEY_AFTER)));
        acts.add(Act.on(
                drafted.plusDays(OFFERED_AFTER),
                "11:00",
                () -> offer.offer(cast.person(manager), number, version(number))));
        acts.addAll(signatures(file, number, drafted));
        return acts;
    }

    private List<Act> moneyAndTime(CaseFile file, ContractNumber number, String manager, LocalDate day) {
        var acts = new ArrayList<Act>();
        var told = new ToldMoney(file);
        if (told.isAgreed()) {
            acts.add(Act.on(
                    day,
                    "10:00",
                    () -> money.propose(cast.person(manager), number, version(number), told.agreement())));
        }
        if (told.saysOfTime()) {
            acts.add(
                    Act.on(day, "11:00", () -> time.agree(cast.person(manager), number, version(number), told.time())));
        }
        return acts;
    }

    private long version(ContractNumber number) {
        return contracts.get(number).version();
    }

    private List<Act> signatures(CaseFile file, ContractNumber number, LocalDate drafted) {
        var acts = new ArrayList<Act>();
        acts.add(signature(drafted.plusDays(SIGNED_AFTER), file.get("contract", "manager"), number));
        file.list("contract", "co-signers")
                .forEach(login -> acts.add(signature(drafted.plusDays(SIGNED_AFTER + 1), login, number)));
        acts.add(signature(drafted.plusDays(LAST_SIGNED_AFTER), file.get("contract", "board"), number));
        return acts;
    }

    private Act signature(LocalDate day, String login, ContractNumber number) {
        return Act.on(
                day,
                "15:30",
                () -> sign.sign(
                        cast.person(login),
                        number,
                        contracts.get(number).offeredAt().orElseThrow()));
    }
}
