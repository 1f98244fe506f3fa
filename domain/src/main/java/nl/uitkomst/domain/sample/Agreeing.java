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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How a contract of the cases came about: drafted, given its KPIs, offered, and signed by all. */
@ApplicationScoped
class Agreeing {

    private static final int KPIS_AFTER = 7;
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
        acts.add(Act.on(
                drafted.plusDays(OFFERED_AFTER),
                "11:00",
                () -> offer.offer(
                        cast.person(manager), number, contracts.get(number).version())));
        acts.addAll(signatures(file, number, drafted));
        return acts;
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
