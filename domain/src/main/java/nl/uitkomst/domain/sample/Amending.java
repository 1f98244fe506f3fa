package nl.uitkomst.domain.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.amendment.Amendments;
import nl.uitkomst.domain.amendment.Change;
import nl.uitkomst.domain.amendment.KpiChange;
import nl.uitkomst.domain.amendment.LumpSumChange;
import nl.uitkomst.domain.amendment.MemberChange;
import nl.uitkomst.domain.amendment.OfferAmendment;
import nl.uitkomst.domain.amendment.PartyChange;
import nl.uitkomst.domain.amendment.ProposeAmendment;
import nl.uitkomst.domain.amendment.SignAmendment;
import nl.uitkomst.domain.amendment.TakeOption;
import nl.uitkomst.domain.amendment.TermsChange;
import nl.uitkomst.domain.amendment.WriteChanges;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.organisation.Membership;
import nl.uitkomst.domain.shared.Euro;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How a contract of the cases was amended: proposed by one side, offered, and signed by all who were bound. */
@ApplicationScoped
class Amending {

    private static final int OFFERED_AFTER = 14;
    private static final int SIGNED_AFTER = 21;

    @Inject
    Cast cast;

    @Inject
    Contracts contracts;

    @Inject
    Amendments amendments;

    @Inject
    ProposeAmendment propose;

    @Inject
    TakeOption take;

    @Inject
    WriteChanges write;

    @Inject
    OfferAmendment offer;

    @Inject
    SignAmendment sign;

    List<Act> acts(CaseFile file) {
        var acts = new ArrayList<Act>();
        file.rows("amendments").forEach(row -> acts.addAll(acts(file, row)));
        return acts;
    }

    /** @param row number, day of the proposal, by whom, day from which it holds, reason, who sign, and the option that it takes, if any */
    private List<Act> acts(CaseFile file, CaseFile.Row row) {
        var contract = new ContractNumber(file.get("contract", "number"));
        var number = Integer.parseInt(row.text(0));
        var proposed = row.day(1);
        var proposer = row.text(2);
        var acts = new ArrayList<Act>();
        acts.add(Act.on(proposed, "10:30", () -> propose(file, contract, row)));
        acts.add(Act.on(
                proposed.plusDays(OFFERED_AFTER),
                "11:30",
                () -> offer.offer(cast.person(proposer), contract, number, text(contract, number))));
        for (var login : CaseFile.listed(row.text(5), ",\\s+")) {
            acts.add(signature(proposed.plusDays(SIGNED_AFTER), login, contract, number));
        }
        return acts;
    }

    /** An option is called by an act of its own; what is agreed for its years is written beside it. */
    private void propose(CaseFile file, ContractNumber contract, CaseFile.Row row) {
        var by = cast.person(row.text(2));
        var changes = changes(file, row.text(0));
        if (!row.has(6)) {
            propose.propose(by, contract, row.text(4), row.day(3), changes);
            return;
        }
        var number = take.take(by, contract, Integer.parseInt(row.text(6)), row.text(4));
        var wishes =
                changes.stream().map(change -> new WriteChanges.Wish(change, 0)).toList();
        var obstacles = write.write(by, contract, number, wishes);
        if (!obstacles.isEmpty()) {
            throw new IllegalStateException("Amendment " + number + " of " + contract + " is wrong: " + obstacles);
        }
    }

    private Act signature(LocalDate day, String login, ContractNumber contract, int number) {
        return Act.on(day, "15:45", () -> sign.sign(cast.person(login), contract, number, text(contract, number)));
    }

    private int text(ContractNumber contract, int number) {
        return amendments.get(contracts.get(contract).id(), number).text();
    }

    private List<Change> changes(CaseFile file, String amendment) {
        return file.rows("changes", amendment).stream()
                .map(row -> change(file, row))
                .toList();
    }

    /** @param row number of the amendment, kind of change, what it is about, and what it becomes */
    private Change change(CaseFile file, CaseFile.Row row) {
        return switch (row.text(1)) {
            case "terms" -> TermsChange.to(TermsChange.Field.valueOf(row.text(2)), row.text(3));
            case "lump sum" -> LumpSumChange.to(Integer.parseInt(row.text(2)), Euro.valueOf(row.text(3)));
            case "kpi" -> kpi(file, row);
            case "member" -> member(file, row);
            case "party" -> party(row);
            default -> throw new IllegalStateException("Not a change: " + row);
        };
    }

    private static Change kpi(CaseFile file, CaseFile.Row row) {
        var agreed = new CaseFile.Row(row.cells().subList(2, row.cells().size()));
        return KpiChange.to(new KpiCode(row.text(2)), row.has(3) ? new ShippedKpis(file).agreement(agreed) : null);
    }

    private Change member(CaseFile file, CaseFile.Row row) {
        var cooperative = cast.organisation(file.get("contract", "contractor"));
        var provider = cast.organisation(row.text(2));
        return MemberChange.to(
                cooperative.id(),
                provider.id(),
                provider.publicId(),
                provider.name(),
                row.has(3) ? Membership.Role.valueOf(row.text(3)) : null);
    }

    private Change party(CaseFile.Row row) {
        var organisation = cast.organisation(row.text(2));
        return PartyChange.to(
                organisation.id(),
                organisation.publicId(),
                organisation.name(),
                row.has(3) ? Party.Role.valueOf(row.text(3)) : null);
    }
}
