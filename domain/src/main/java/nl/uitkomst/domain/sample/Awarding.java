package nl.uitkomst.domain.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.award.ContractPlan;
import nl.uitkomst.domain.award.FinishAward;
import nl.uitkomst.domain.award.KpiWords;
import nl.uitkomst.domain.award.MakeContract;
import nl.uitkomst.domain.award.Reasons;
import nl.uitkomst.domain.award.SendDecision;
import nl.uitkomst.domain.award.WriteReasons;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.contract.OfferContract;
import nl.uitkomst.domain.contract.SignContract;
import nl.uitkomst.domain.money.ProposeMoney;
import nl.uitkomst.domain.shared.ReportingCalendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** How a tender of the cases was awarded, and how its award became a contract that both signed. */
@ApplicationScoped
class Awarding {

    private static final String AWARD = "award";
    private static final String CONTRACT = "contract";
    private static final String WORDS = "words";

    @Inject
    Cast cast;

    @Inject
    ToldTender told;

    @Inject
    WriteReasons write;

    @Inject
    SendDecision send;

    @Inject
    FinishAward finish;

    @Inject
    MakeContract make;

    @Inject
    Contracts contracts;

    @Inject
    ProposeMoney money;

    @Inject
    OfferContract offer;

    @Inject
    SignContract sign;

    List<Act> acts(CaseFile file) {
        var number = ToldTender.number(file);
        var contract = new ContractNumber(file.get(CONTRACT, "number"));
        return List.of(
                Act.on(file.day(AWARD, "written"), "14:00", () -> write(file)),
                Act.on(file.day(AWARD, "sent"), "12:00", () -> send.send(told.manager(file), number, null)),
                Act.on(file.day(AWARD, "final"), "09:30", () -> finish.finish(told.manager(file), number)),
                Act.on(file.day(AWARD, "contract"), "10:00", () -> make(file, contract)),
                Act.on(file.day(AWARD, "offered"), "10:00", () -> propose(file, contract)),
                Act.on(
                        file.day(AWARD, "offered"),
                        "11:00",
                        () -> offer.offer(told.manager(file), contract, version(contract))),
                Act.on(file.day(AWARD, "signed"), "15:30", () -> sign(file, "manager", contract)),
                Act.on(file.day(AWARD, "signed too"), "15:30", () -> sign(file, "board", contract)));
    }

    private void write(CaseFile file) {
        var reasons = new LinkedHashMap<UUID, Reasons>();
        file.rows("letters")
                .forEach(row -> reasons.put(told.candidate(file, row.text(0)), new Reasons(row.text(1), row.text(2))));
        write.write(told.manager(file), ToldTender.number(file), reasons);
    }

    private void make(CaseFile file, ContractNumber contract) {
        var later = new HashMap<String, LocalDate>();
        file.rows("later").forEach(row -> later.put(row.text(0), row.day(1)));
        var plan = new ContractPlan(
                contract,
                file.day(CONTRACT, "first"),
                ReportingCalendar.QUARTER,
                Integer.parseInt(file.get(CONTRACT, "weeks until due")),
                ContractPlan.USUAL_TOLERANCE,
                later);
        make.make(told.manager(file), ToldTender.number(file), plan, words(file));
    }

    private static KpiWords words(CaseFile file) {
        return new KpiWords(
                file.get(WORDS, "kept"),
                file.get(WORDS, "cases"),
                file.get(WORDS, "respondents"),
                file.get(WORDS, "source"),
                file.get(WORDS, "missed"),
                file.get(WORDS, "others"));
    }

    private void propose(CaseFile file, ContractNumber contract) {
        money.propose(told.manager(file), contract, version(contract), new ToldMoney(file).agreement());
    }

    private long version(ContractNumber contract) {
        return contracts.get(contract).version();
    }

    private void sign(CaseFile file, String part, ContractNumber contract) {
        sign.sign(
                cast.person(file.get(CONTRACT, part)),
                contract,
                contracts.get(contract).offeredAt().orElseThrow());
    }
}
