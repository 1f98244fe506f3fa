package nl.uitkomst.web.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.amendment.Negotiation;
import nl.uitkomst.domain.amendment.Negotiations;
import nl.uitkomst.domain.contract.Agreement;
import nl.uitkomst.domain.contract.Agreement.AgreedKpi;
import nl.uitkomst.domain.contract.Agreement.AgreedVersion;
import nl.uitkomst.domain.contract.Agreement.NamedParty;
import nl.uitkomst.domain.contract.Agreements;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Signature;
import nl.uitkomst.domain.history.Difference;
import nl.uitkomst.domain.history.KpiState;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.history.DifferenceWords;
import nl.uitkomst.reporting.history.Wording;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.CurrentPerson;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a KPI was agreed through time: each version with what it changed and who agreed it. */
@RequestScoped
public class KpiVersions {

    @Inject
    Agreements agreements;

    @Inject
    Negotiations negotiations;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    /**
     * One version, ready to show.
     *
     * @param term from when until when it holds
     * @param changes what it changed, in sentences; empty for the first
     * @param broken whether it measures something else than the version before
     * @param amendment the address of the amendment by which it was agreed; empty for what the contract began with
     * @param agreedBy who signed for whom, and when
     */
    public record Shown(
            int number, String term, List<String> changes, boolean broken, String amendment, List<String> agreedBy) {}

    /** Newest first. */
    public List<Shown> of(ContractNumber number, KpiCode code) {
        var agreement = agreements.of(person.get(), number);
        var kpi = agreement.kpi(code).orElseThrow(() -> new Missing("kpi", code));
        var versions = kpi.versions();
        return IntStream.iterate(versions.size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(i -> shown(agreement, kpi, versions.get(i), i == 0 ? null : versions.get(i - 1)))
                .toList();
    }

    private Shown shown(Agreement agreement, AgreedKpi kpi, AgreedVersion version, @Nullable AgreedVersion before) {
        return new Shown(
                version.number(),
                term(version),
                before == null ? List.of() : changes(agreement, kpi, before, version),
                before != null && !version.agreement().measuresTheSameAs(before.agreement()),
                version.amendment() == null
                        ? ""
                        : "/contracten/" + agreement.number() + "/wijzigingen/" + version.amendment(),
                agreedBy(agreement, version).toList());
    }

    private String term(AgreedVersion version) {
        var notation = Notation.in(language.texts());
        return version.lastDay()
                .map(last -> language.texts()
                        .get("outcome.version.term", notation.shortDate(version.from()), notation.shortDate(last)))
                .orElseGet(() -> language.texts().get("outcome.version.term.open", notation.shortDate(version.from())));
    }

    private List<String> changes(Agreement agreement, AgreedKpi kpi, AgreedVersion before, AgreedVersion after) {
        var difference = Difference.between(state(kpi, before), state(kpi, after), agreement.periods());
        return DifferenceWords.in(language.texts()).of(difference).stream()
                .map(Wording::sentence)
                .toList();
    }

    private static KpiState state(AgreedKpi kpi, AgreedVersion version) {
        return new KpiState(kpi.code(), version.number(), version.from(), version.agreement());
    }

    private Stream<String> agreedBy(Agreement agreement, AgreedVersion version) {
        return version.amendment() == null
                ? agreement.parties().stream().flatMap(this::signed)
                : negotiations.of(person.get(), agreement.number(), version.amendment()).signers().stream()
                        .flatMap(this::signed);
    }

    private Stream<String> signed(NamedParty party) {
        return Stream.ofNullable(party.signature()).map(signature -> signed(party.name(), signature));
    }

    private Stream<String> signed(Negotiation.Signer signer) {
        return Stream.ofNullable(signer.signature()).map(signature -> signed(signer.name(), signature));
    }

    private String signed(String organisation, Signature signature) {
        var day = signature.at().atZone(Texts.ZONE).toLocalDate();
        return language.texts()
                .get(
                        "outcome.version.signed",
                        signature.signer(),
                        organisation,
                        Notation.in(language.texts()).shortDate(day));
    }
}
