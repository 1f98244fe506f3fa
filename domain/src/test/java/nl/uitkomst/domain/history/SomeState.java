package nl.uitkomst.domain.history;

import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.contract.Some;
import nl.uitkomst.domain.kpi.KpiAgreement;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.organisation.Membership;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import static nl.uitkomst.domain.contract.Some.START;

/** Contracts as they stand on a day. */
final class SomeState {

    static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    static final KpiCode RELAPSE = new KpiCode("terugval");

    private SomeState() {}

    /** Relapse at most 14 in 2024 and 12 from 2025 on. */
    static ContractState on(LocalDate day) {
        return new ContractState(
                new ContractNumber("TB-ALPHEN-2024"),
                day,
                Some.proposal().terms(),
                List.of(
                        party(1, "Gemeente", Party.Role.CLIENT, START),
                        party(2, "Coöperatie", Party.Role.CONTRACTOR, START)),
                List.of(member(11, "Tintelzorg", Membership.Role.MEMBER, START)),
                new TreeMap<>(Some.proposal().lumpSums()),
                List.of(kpi(START, Some.relapse(Some.stretch(2024, 2025, "14"), Some.stretch(2025, 2028, "12")))));
    }

    static KpiState kpi(LocalDate from, KpiAgreement agreement) {
        return new KpiState(RELAPSE, 1, from, agreement);
    }

    static PartyState party(long organisation, String name, Party.Role role, LocalDate from) {
        return new PartyState(organisation, new UUID(0, organisation), name, role, from, Party.OPEN_END);
    }

    static MemberState member(long organisation, String name, Membership.Role role, LocalDate from) {
        return new MemberState(2, organisation, new UUID(0, organisation), name, role, from, Party.OPEN_END);
    }
}
