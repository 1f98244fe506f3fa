package nl.uitkomst.web.history;

import nl.uitkomst.domain.contract.Agreement.AgreedKpi;
import nl.uitkomst.domain.history.ContractOnDay;
import nl.uitkomst.domain.history.ContractOnDay.Ground;
import nl.uitkomst.domain.history.KpiState;
import nl.uitkomst.domain.history.MemberState;
import nl.uitkomst.domain.history.PartyState;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.web.ApiWords;
import nl.uitkomst.web.kpi.KpiJson;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A contract as it stood on a day, as the API gives it.
 *
 * @param bekend the moment as of which it was known; absent for now
 * @param overeengekomen whether all parties had signed
 * @param sinds the day from which it is as it is on this day
 * @param omslagen every day on which something in it begins or ends
 */
public record StandJson(
        String nummer,
        LocalDate op,
        @Nullable Instant bekend,
        boolean overeengekomen,
        LocalDate sinds,
        List<LocalDate> omslagen,
        List<Grond> gronden,
        Voorwaarden voorwaarden,
        List<Partij> partijen,
        List<Deelnemer> deelnemers,
        List<Lumpsum> lumpsums,
        List<Versie> kpis) {

    /** @param wijziging its number; 0 for the contract itself */
    public record Grond(int wijziging, String reden, LocalDate van, List<Handtekening> handtekeningen) {

        static Grond of(Ground ground) {
            return new Grond(
                    ground.amendment(),
                    ground.reason(),
                    ground.from(),
                    ground.signers().stream()
                            .map(one -> new Handtekening(one.organisation(), one.name(), one.at()))
                            .toList());
        }
    }

    public record Handtekening(String organisatie, String naam, Instant tijdstip) {}

    public record Partij(
            String organisatie,
            String naam,
            String rol,
            LocalDate van,
            @Nullable LocalDate totEnMet) {

        static Partij of(PartyState party) {
            return new Partij(
                    party.publicId().toString(),
                    party.name(),
                    ApiWords.of(party.role()),
                    party.from(),
                    party.lastDay().orElse(null));
        }
    }

    public record Deelnemer(
            String organisatie,
            String naam,
            String rol,
            LocalDate van,
            @Nullable LocalDate totEnMet) {

        static Deelnemer of(MemberState member) {
            return new Deelnemer(
                    member.publicId().toString(),
                    member.name(),
                    ApiWords.of(member.role()),
                    member.from(),
                    member.lastDay().orElse(null));
        }
    }

    public record Lumpsum(int jaar, BigDecimal bedrag) {

        static Lumpsum of(Map.Entry<Integer, Euro> sum) {
            return new Lumpsum(sum.getKey(), sum.getValue().amount());
        }
    }

    /** @param van the first day on which this version holds */
    public record Versie(int versie, LocalDate van, KpiJson kpi) {

        static Versie of(KpiState kpi) {
            return new Versie(
                    kpi.version(),
                    kpi.from(),
                    KpiJson.of(new AgreedKpi(kpi.code(), kpi.agreement(), kpi.version(), List.of())));
        }
    }

    static StandJson of(ContractOnDay stand) {
        var state = stand.state();
        return new StandJson(
                state.number().text(),
                state.on(),
                stand.known(),
                stand.agreed(),
                stand.since(),
                stand.turns(),
                stand.grounds().stream().map(Grond::of).toList(),
                Voorwaarden.of(state.terms()),
                state.parties().stream().map(Partij::of).toList(),
                state.members().stream().map(Deelnemer::of).toList(),
                state.lumpSums().entrySet().stream().map(Lumpsum::of).toList(),
                state.kpis().stream().map(Versie::of).toList());
    }
}
