package nl.uitkomst.web.history;

import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.history.ContractOnDay;
import nl.uitkomst.domain.history.ContractState;
import nl.uitkomst.domain.history.MemberState;
import nl.uitkomst.domain.history.PartyState;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.FormInput;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A contract as it stood on a day, to read and to print. */
public record StandPage(ContractOnDay stand, LocalDate today, FormInput input, ContractNav nav) {

    public ContractState state() {
        return stand.state();
    }

    /** PROPOSED while not all have signed; else PAST, NOW or COMING, as the day is. */
    public String tense() {
        if (!stand.agreed()) {
            return "PROPOSED";
        }
        return state().on().isEqual(today) ? "NOW" : state().on().isBefore(today) ? "PAST" : "COMING";
    }

    public String address(LocalDate day) {
        return here() + "?op=" + day;
    }

    /** From the day on which this began, or the one before, so that one sees what it changed. */
    public String comparison(LocalDate first, LocalDate second) {
        return here() + "/verschil?van=" + first + "&tot=" + second;
    }

    private String here() {
        return "/contracten/" + state().number() + "/stand";
    }

    public List<MemberState> membersOf(PartyState party) {
        return state().members().stream()
                .filter(member -> member.cooperative() == party.organisation())
                .toList();
    }

    public List<PartyState> cooperatives() {
        return state().parties(Party.Role.CONTRACTOR).stream()
                .filter(party -> !membersOf(party).isEmpty())
                .toList();
    }

    public Euro lumpSumTotal() {
        return new Euro(
                state().lumpSums().values().stream().map(Euro::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
