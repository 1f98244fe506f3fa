package nl.uitkomst.web.term;

import nl.uitkomst.domain.contract.Signature;
import nl.uitkomst.domain.term.AgreedDate;
import nl.uitkomst.domain.term.ContractTime;
import nl.uitkomst.domain.term.ExtensionOption;
import nl.uitkomst.domain.term.PhasedStart;
import nl.uitkomst.domain.term.SubsidyAccount;
import nl.uitkomst.domain.term.SubsidyAccount.Point;
import nl.uitkomst.domain.term.SubsidyAccounts;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.ApiWords;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.Faults;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The time of a contract as the API gives it.
 *
 * @param opzegtermijnMaanden absent when no notice was agreed
 * @param einde how it ends early; absent when it does not
 * @param versie of the contract, to be sent along when changing a draft
 */
public record TermJson(
        String nummer,
        LocalDate van,
        LocalDate totEnMet,
        List<Optie> opties,
        @Nullable Integer opzegtermijnMaanden,
        List<Dag> dagen,
        List<Deel> delen,
        List<Wijziging> wijzigingen,
        @Nullable Einde einde,
        List<Signaal> signalen,
        long versie) {

    /** @param lumpsums a year that is absent is still to be agreed */
    public record Optie(
            int nummer,
            LocalDate totEnMet,
            LocalDate besluitenUiterlijk,
            List<Lumpsum> lumpsums,
            String stand,
            @Nullable Integer wijziging) {}

    public record Lumpsum(int jaar, BigDecimal bedrag) {}

    public record Dag(UUID id, String soort, LocalDate dag, String tekst) {}

    public record Deel(String soort, String wat, LocalDate begintOp) {}

    public record Wijziging(int nummer, LocalDate vanaf, String reden) {}

    public record Einde(
            String wie,
            String stand,
            LocalDate laatsteDag,
            LocalDate afgesprokenLaatsteDag,
            String redenen,
            String nogDoen,
            String afrekenen,
            String overdragen,
            List<Handtekening> handtekeningen,
            List<String> nogNietGetekend,
            @Nullable Verantwoording verantwoording) {}

    public record Handtekening(String organisatie, String naam, Instant tijdstip) {}

    /** The account by article 4:51 Awb. */
    public record Verantwoording(Map<String, String> punten, String naam, Instant tijdstip) {}

    public record Signaal(String tekst, String bron) {}

    static TermJson of(ContractTime time, Texts texts) {
        var agreement = time.agreement();
        var page = TermPage.of(
                time, "", Faults.NONE, ContractNav.of(time.number(), time.isAgreed(), false, Set.of()), texts);
        return new TermJson(
                time.number().text(),
                time.term().first(),
                time.term().last(),
                time.options().stream().map(TermJson::option).toList(),
                agreement.noticeMonths(),
                agreement.dates().stream().map(TermJson::day).toList(),
                agreement.phases().stream().map(TermJson::part).toList(),
                time.amendments().stream()
                        .map(mark -> new Wijziging(mark.number(), mark.from(), mark.reason()))
                        .toList(),
                time.ending() == null ? null : ending(time.ending()),
                page.signals(texts).stream()
                        .map(signal -> new Signaal(signal.words(), signal.source()))
                        .toList(),
                time.version());
    }

    private static Optie option(ContractTime.Option option) {
        ExtensionOption agreed = option.known().option();
        return new Optie(
                agreed.number(),
                agreed.newLastDay(),
                agreed.decideBy(),
                agreed.lumpSums().entrySet().stream()
                        .map(sum -> new Lumpsum(sum.getKey(), sum.getValue().amount()))
                        .toList(),
                ApiWords.of(option.state()),
                option.known().amendment());
    }

    private static Dag day(AgreedDate date) {
        return new Dag(date.id(), ApiWords.of(date.kind()), date.day(), date.text());
    }

    private static Deel part(PhasedStart phase) {
        return new Deel(ApiWords.of(phase.kind()), phase.subject(), phase.startsOn());
    }

    private static Einde ending(ContractTime.EndingView ending) {
        var plan = ending.plan();
        return new Einde(
                ApiWords.of(ending.by()),
                ApiWords.of(ending.status()),
                plan.lastDay(),
                ending.agreedLastDay(),
                plan.reasons(),
                plan.stillDue(),
                plan.settlement(),
                plan.handover(),
                ending.signatures().entrySet().stream()
                        .map(signed -> signature(signed.getKey(), signed.getValue()))
                        .toList(),
                ending.lacking(),
                ending.account() == null ? null : account(ending.account()));
    }

    private static Handtekening signature(Signature signature, String organisation) {
        return new Handtekening(organisation, signature.signer(), signature.at());
    }

    static Verantwoording account(SubsidyAccounts.Given given) {
        return new Verantwoording(points(given.account()), given.writer(), given.at());
    }

    private static Map<String, String> points(SubsidyAccount account) {
        var points = new LinkedHashMap<String, String>();
        for (var point : Point.values()) {
            points.put(ApiWords.of(point), account.answer(point));
        }
        return points;
    }
}
