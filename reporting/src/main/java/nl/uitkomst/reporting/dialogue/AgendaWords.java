package nl.uitkomst.reporting.dialogue;

import nl.uitkomst.domain.dialogue.ActionFact;
import nl.uitkomst.domain.dialogue.ProposalFact;
import nl.uitkomst.domain.dialogue.ProposedAgenda;
import nl.uitkomst.domain.dialogue.ProposedPoint;
import nl.uitkomst.domain.dialogue.Reason;
import nl.uitkomst.domain.dialogue.Reason.Code;
import nl.uitkomst.domain.dialogue.Situation;
import nl.uitkomst.domain.dialogue.Topic;
import nl.uitkomst.domain.dialogue.VoiceFact;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.voice.Voice;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.outcome.Subject;
import nl.uitkomst.reporting.shared.Notation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static java.util.stream.Collectors.joining;

/** What is proposed for an agenda, in words: what a point is about, and why it is there. */
public final class AgendaWords {

    private static final int LONGEST_QUOTE = 160;
    private static final Set<Code> VERDICTS = EnumSet.of(
            Code.MISSED, Code.MISSED_AGAIN, Code.WITHIN_TOLERANCE, Code.RECOVERED, Code.NOT_DELIVERED, Code.UNJUDGED);

    private final Situation situation;
    private final Texts texts;
    private final Notation notation;

    private AgendaWords(Situation situation, Texts texts) {
        this.situation = situation;
        this.texts = texts;
        this.notation = Notation.in(texts);
    }

    public static AgendaWords of(Situation situation, Texts texts) {
        return new AgendaWords(situation, texts);
    }

    /** All that is proposed, ready to be put on an agenda. */
    public List<Topic> topics() {
        return ProposedAgenda.of(situation).stream()
                .map(point -> new Topic(point.kind(), point.subject(), title(point), why(point)))
                .toList();
    }

    /** {@code Terugval}, {@code Rapportage over K3 2026}. */
    public String title(ProposedPoint point) {
        return switch (point.kind()) {
            case KPI -> kpi(point.subject()).map(kpi -> kpi.definition().name()).orElse(point.subject());
            case REPORT -> texts.get("dialogue.topic.REPORT", period());
            case ACTION -> texts.get("dialogue.topic.ACTION", point.subject(), action(point.subject()));
            case VOICE -> texts.get("dialogue.topic.VOICE." + voice(point.subject()), point.subject());
            case PROPOSAL -> texts.get("dialogue.topic.PROPOSAL", point.subject(), proposal(point.subject()));
            case MONEY, OWN_PART -> texts.get("dialogue.topic." + point.subject());
            case FREE -> point.subject();
        };
    }

    private String action(String number) {
        return situation.actions().stream()
                .filter(action -> String.valueOf(action.number()).equals(number))
                .map(ActionFact::title)
                .findFirst()
                .orElse("");
    }

    private String proposal(String number) {
        return situation.proposals().stream()
                .filter(proposal -> String.valueOf(proposal.number()).equals(number))
                .map(ProposalFact::title)
                .findFirst()
                .orElse("");
    }

    private Voice.Kind voice(String number) {
        return situation.voices().stream()
                .filter(voice -> String.valueOf(voice.number()).equals(number))
                .map(VoiceFact::kind)
                .findFirst()
                .orElse(Voice.Kind.SIGNAL);
    }

    /**
     * {@code Terugval mist de norm voor het derde kwartaal op rij: 14,2%, norm hoogstens 12%.} All reasons: first how the KPI stands, which the others build
     * on, and then the heaviest first.
     */
    public String why(ProposedPoint point) {
        return point.reasons().stream()
                .sorted(Comparator.comparing(reason -> !VERDICTS.contains(reason.code())))
                .map(reason -> why(point, reason))
                .collect(joining(" "));
    }

    private String why(ProposedPoint point, Reason reason) {
        if (VERDICTS.contains(reason.code())) {
            return kpi(point.subject()).map(kpi -> verdict(kpi, reason)).orElse("");
        }
        return switch (reason.code()) {
            case BOTTLENECKS ->
                texts.get(
                        "dialogue.why.BOTTLENECKS",
                        quote(reason.details().get(0).toString()));
            case YEAR_IN_DANGER, COST_ABOVE_LUMP_SUM, LUMP_SUM_ABOVE_CEILING ->
                texts.get(
                        "dialogue.why." + reason.code(),
                        String.valueOf(situation.period().year()));
            default -> texts.get("dialogue.why." + reason.code(), withPeriod(reason));
        };
    }

    /** The period, and then the details of the reason. */
    private Object[] withPeriod(Reason reason) {
        var details = new Object[reason.details().size() + 1];
        Arrays.setAll(details, i -> i == 0 ? period() : reason.details().get(i - 1));
        return details;
    }

    private String verdict(KpiOutcome kpi, Reason reason) {
        var name = kpi.definition().name();
        var number = new Subject(name).isSeveral() ? "many" : "one";
        var outcome = outcome(kpi);
        return texts.get(
                "dialogue.why." + reason.code() + "." + number,
                name,
                outcome.map(notation::figure).orElse("–"),
                outcome.map(this::target).orElse("–"),
                reason.details().isEmpty()
                        ? period()
                        : inARow((Integer) reason.details().get(0)));
    }

    private String target(PeriodOutcome outcome) {
        return outcome.target() == null ? "–" : notation.target(outcome.target(), outcome.definition());
    }

    /** {@code het derde kwartaal}. */
    private String inARow(int times) {
        var key = "dialogue.ordinal." + times;
        var ordinal = texts.has(key) ? texts.get(key) : texts.get("dialogue.ordinal.more", times);
        return texts.get("dialogue.row." + situation.period().calendar(), ordinal);
    }

    /** The outcome of the period that is talked about. */
    Optional<PeriodOutcome> outcome(KpiOutcome kpi) {
        return kpi.periods().stream()
                .filter(one -> one.period().equals(situation.period()))
                .findFirst();
    }

    Optional<KpiOutcome> kpi(String code) {
        var wanted = new KpiCode(code);
        return situation.contract().all().stream()
                .filter(kpi -> kpi.code().equals(wanted))
                .findFirst();
    }

    private String period() {
        return notation.period(situation.period());
    }

    /** What people wrote, shortened between words. */
    static String quote(String text) {
        var plain = text.strip().replaceAll("\\s+", " ");
        if (plain.length() <= LONGEST_QUOTE) {
            return plain;
        }
        var end = plain.lastIndexOf(' ', LONGEST_QUOTE);
        return plain.substring(0, end < LONGEST_QUOTE / 2 ? LONGEST_QUOTE : end) + "…";
    }
}
