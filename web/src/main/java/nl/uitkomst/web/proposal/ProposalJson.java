package nl.uitkomst.web.proposal;

import nl.uitkomst.domain.proposal.Carrier;
import nl.uitkomst.domain.proposal.Dossier;
import nl.uitkomst.domain.proposal.Plan;
import nl.uitkomst.domain.proposal.Proposal;
import nl.uitkomst.domain.proposal.ProposalLine;
import nl.uitkomst.domain.proposal.ProposalList;
import nl.uitkomst.domain.proposal.Question;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.history.Wording;
import nl.uitkomst.reporting.proposal.ProposalWords;
import nl.uitkomst.web.ApiWords;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A proposal as the API gives it. Amounts are in euros, exact to the cent.
 *
 * @param nummer absent for a draft
 * @param sleutel by which the own side finds a draft; absent once it was put forward
 * @param gelezen to be sent along when writing, putting forward or changing it
 * @param ontbreekt what keeps it from being put forward
 */
public record ProposalJson(
        @Nullable Integer nummer,
        @Nullable UUID sleutel,
        String stand,
        String indiener,
        int versie,
        int gelezen,
        Inhoud inhoud,
        List<Tekort> ontbreekt,
        @Nullable Advies advies,
        List<Vraag> vragen,
        List<Versie> versies,
        List<Handeling> logboek) {

    /** @param binnenOpdracht why it lies within what was agreed */
    public record Inhoud(
            String soort,
            String titel,
            String samenvatting,
            String binnenOpdracht,
            String wieWint,
            @Nullable UUID uitvoerder,
            @Nullable String uitvoerderNaam,
            String risicos,
            @Nullable BigDecimal bedrag,
            List<Fase> fasen,
            @Nullable Verwachting verwachting,
            @Nullable String gesprek,
            @Nullable Integer actie) {}

    public record Fase(
            int nummer,
            String naam,
            @Nullable BigDecimal bedrag,
            String voorwaarde,
            @Nullable LocalDate verwachtOp) {}

    /** @param uiterlijk the period by which the KPI should have moved */
    public record Verwachting(
            String kpi,
            @Nullable BigDecimal van,
            @Nullable BigDecimal naar,
            @Nullable String uiterlijk) {}

    public record Tekort(String onderdeel, int fase, String code, String tekst) {}

    /** @param gebruik what was done with the advice */
    public record Advies(
            LocalDate gevraagdOp,
            LocalDate uiterlijk,
            @Nullable String gebruik) {}

    public record Vraag(int nummer, int versie, Uitspraak vraag, List<Uitspraak> antwoorden, boolean open) {}

    public record Uitspraak(String tekst, String door, String organisatie, boolean indiener, Instant op) {}

    /** @param verschil with the version before it, in words */
    public record Versie(
            int nummer,
            @Nullable String waarom,
            List<String> verschil,
            String door,
            String organisatie,
            Instant op,
            Inhoud inhoud) {}

    public record Handeling(
            int versie, String handeling, @Nullable String gezegd, String door, String organisatie, Instant op) {}

    /** @param concepten of the own side only */
    public record Overzicht(BigDecimal vrij, List<Regel> voorstellen, List<Regel> concepten) {}

    public record Regel(
            @Nullable Integer nummer,
            @Nullable UUID sleutel,
            String soort,
            String titel,
            String stand,
            @Nullable BigDecimal bedrag,
            int fasen,
            @Nullable String kpi,
            String indiener,
            int openVragen,
            Instant sinds) {}

    static Overzicht of(ProposalList list) {
        return new Overzicht(
                list.free().amount(),
                list.lines().stream().map(ProposalJson::line).toList(),
                list.drafts().stream().map(ProposalJson::line).toList());
    }

    private static Regel line(ProposalLine line) {
        return new Regel(
                line.number(),
                line.number() == null ? line.key() : null,
                ApiWords.of(line.kind()),
                line.title(),
                ApiWords.of(line.status()),
                amount(line.amount()),
                line.phases(),
                line.kpi(),
                line.proposer(),
                line.openQuestions(),
                line.since());
    }

    static ProposalJson of(Dossier it, Texts texts) {
        return new ProposalJson(
                it.number(),
                it.isDraft() ? it.key() : null,
                ApiWords.of(it.status()),
                it.proposer(),
                it.newest().number(),
                it.edits(),
                content(it, it.plan()),
                it.shortcomings().stream()
                        .map(one -> new Tekort(
                                one.part().name(),
                                one.phase(),
                                one.rule().name(),
                                texts.get(one.rule().key(), one.details().toArray())))
                        .toList(),
                advice(it),
                it.questions().stream().map(ProposalJson::question).toList(),
                it.versions().stream()
                        .map(version -> version(it, version, texts))
                        .toList(),
                it.log().stream().map(ProposalJson::act).toList());
    }

    private static Inhoud content(Dossier it, Plan plan) {
        var carrier = it.carrier(plan);
        return new Inhoud(
                ApiWords.of(plan.kind()),
                plan.title(),
                plan.summary(),
                plan.withinScope(),
                plan.whoGains(),
                carrier.map(Carrier::publicId).orElse(null),
                carrier.map(Carrier::name).orElse(null),
                plan.risks(),
                amount(plan.amount()),
                plan.phases().stream()
                        .map(phase -> new Fase(
                                phase.number(),
                                phase.name(),
                                amount(phase.amount()),
                                phase.condition(),
                                phase.expectedOn()))
                        .toList(),
                plan.expected()
                        .map(expected -> new Verwachting(
                                expected.kpi().text(),
                                expected.from(),
                                expected.to(),
                                it.by(plan).map(Object::toString).orElse(null)))
                        .orElse(null),
                plan.cameFrom().dialogue(),
                plan.cameFrom().action());
    }

    private static @Nullable BigDecimal amount(@Nullable Euro euro) {
        return euro == null ? null : euro.amount();
    }

    private static @Nullable Advies advice(Dossier it) {
        var advice = it.advice();
        return advice == null
                ? null
                : new Advies(advice.askedOn(), advice.until(), advice.used().orElse(null));
    }

    private static Vraag question(Question one) {
        return new Vraag(
                one.number(),
                one.version(),
                said(one.asked()),
                one.answers().stream().map(ProposalJson::said).toList(),
                one.isOpen());
    }

    private static Uitspraak said(Question.Remark one) {
        return new Uitspraak(one.text(), one.by(), one.organisation(), one.byProposer(), one.at());
    }

    private static Versie version(Dossier it, Proposal.Version one, Texts texts) {
        var changes = one.number() == 1
                ? Stream.<Wording>empty()
                : ProposalWords.in(texts).changes(it, one.number()).stream();
        return new Versie(
                one.number(),
                one.why(),
                changes.map(Wording::sentence).toList(),
                one.by(),
                one.organisation(),
                one.at(),
                content(it, one.plan()));
    }

    private static Handeling act(Proposal.Done done) {
        return new Handeling(
                done.version(), ApiWords.of(done.act()), done.said(), done.by(), done.organisation(), done.at());
    }
}
