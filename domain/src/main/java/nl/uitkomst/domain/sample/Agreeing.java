package nl.uitkomst.domain.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.contract.AddKpi;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.contract.DraftContract;
import nl.uitkomst.domain.contract.OfferContract;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.contract.Proposal;
import nl.uitkomst.domain.contract.Reporting;
import nl.uitkomst.domain.contract.SignContract;
import nl.uitkomst.domain.contract.Term;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.ReportingCalendar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a contract of the cases came about: drafted, given its KPIs, offered, and signed by all. */
@ApplicationScoped
class Agreeing {

    private static final LocalDate DRAFTED = LocalDate.of(2023, 10, 2);
    private static final LocalDate OFFERED = LocalDate.of(2023, 11, 1);
    private static final LocalDate SIGNED = LocalDate.of(2023, 11, 20);

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
        var acts = new ArrayList<Act>();
        acts.add(Act.on(DRAFTED, "10:00", () -> draft.draft(cast.person(manager), number, proposal(file))));
        var kpis = new ShippedKpis();
        for (var row : file.rows("kpis")) {
            acts.add(Act.on(
                    DRAFTED.plusDays(7),
                    "14:00",
                    () -> addKpi.add(cast.person(manager), number, new KpiCode(row.text(0)), kpis.agreement(row))));
        }
        acts.add(Act.on(
                OFFERED,
                "11:00",
                () -> offer.offer(
                        cast.person(manager), number, contracts.get(number).version())));
        acts.add(signature(SIGNED, manager, number));
        file.list("contract", "co-signers").forEach(login -> acts.add(signature(SIGNED.plusDays(1), login, number)));
        acts.add(signature(SIGNED.plusDays(7), file.get("contract", "board"), number));
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

    private Proposal proposal(CaseFile file) {
        var term =
                new Term(LocalDate.parse(file.get("contract", "first")), LocalDate.parse(file.get("contract", "last")));
        var weeks = Integer.parseInt(file.get("contract", "weeks until due"));
        return new Proposal(
                file.get("contract", "title"),
                Contract.LegalForm.valueOf(file.get("contract", "form")),
                term,
                new Reporting(ReportingCalendar.QUARTER, Month.JANUARY, weeks),
                BigDecimal.valueOf(20),
                file.get("contract", "scope"),
                true,
                parties(file, term),
                lumpSums(file));
    }

    private List<Party> parties(CaseFile file, Term term) {
        var parties = new ArrayList<Party>();
        parties.add(party(file.get("contract", "client"), Party.Role.CLIENT, term));
        parties.add(party(file.get("contract", "contractor"), Party.Role.CONTRACTOR, term));
        file.list("contract", "partners").forEach(name -> parties.add(party(name, Party.Role.PARTNER, term)));
        return parties;
    }

    private Party party(String name, Party.Role role, Term term) {
        return new Party(cast.organisation(name).id(), role, term.first(), Party.OPEN_END);
    }

    private static Map<Integer, Euro> lumpSums(CaseFile file) {
        var sums = new TreeMap<Integer, Euro>();
        for (var year : file.list("contract", "lump sums")) {
            var parts = year.split(":\\s*");
            sums.put(Integer.valueOf(parts[0]), new Euro(new BigDecimal(parts[1])));
        }
        return sums;
    }
}
