package nl.uitkomst.reporting.dialogue;

import nl.uitkomst.domain.dialogue.DialoguePapers;
import nl.uitkomst.domain.dialogue.DialoguePapers.Listed;
import nl.uitkomst.domain.dialogue.KpiFact.Explanation;
import nl.uitkomst.domain.dialogue.OwnPart;
import nl.uitkomst.domain.dialogue.Point.Kind;
import nl.uitkomst.domain.dialogue.Situation;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.outcome.ChartForm;
import nl.uitkomst.reporting.outcome.ChartMark;
import nl.uitkomst.reporting.outcome.ContractSentences;
import nl.uitkomst.reporting.outcome.Drawing;
import nl.uitkomst.reporting.outcome.KpiChart;
import nl.uitkomst.reporting.outcome.Sentence;
import nl.uitkomst.reporting.shared.Notation;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What both sides read before they talk about a period, on one page.
 *
 * @param meeting when and where they meet; empty while that is not known
 * @param message how the contract stood at the end of the period
 * @param points what they will talk about, in that order
 * @param contractor what the cooperative did itself, as far as figures tell; what the municipality did stands at its points
 */
public record Preparation(
        Situation situation,
        String title,
        String meeting,
        Sentence message,
        String lead,
        List<Point> points,
        List<String> contractor) {

    /**
     * @param kpi absent for what is not about a KPI
     * @param verdict of the period; absent for what is not about a KPI
     * @param explained the figures that stood out, with the words of who reported them
     */
    public record Point(
            int number,
            String title,
            String why,
            @Nullable KpiOutcome kpi,
            @Nullable Verdict verdict,
            List<String> explained,
            List<ChartMark> marks) {

        /** Its chart, with where an action began that is still open. */
        public Optional<Drawing> chart(Texts texts) {
            return kpi == null || kpi.latest().isEmpty()
                    ? Optional.empty()
                    : Optional.of(KpiChart.of(kpi, texts, ChartForm.SMALL, marks));
        }
    }

    public static Preparation of(DialoguePapers.Preparation known, Texts texts) {
        var meeting = MeetingWords.of(known.plan(), texts);
        return known.planned()
                ? of(known.situation(), known.agenda(), meeting, texts)
                : proposed(known.situation(), meeting, texts);
    }

    /** By what follows from what is known, while the sides have not made an agenda. */
    public static Preparation proposed(Situation situation, String meeting, Texts texts) {
        var listed = AgendaWords.of(situation, texts).topics().stream()
                .map(topic -> new Listed(topic.kind(), topic.subject(), topic.title(), topic.why()))
                .toList();
        return of(situation, listed, meeting, texts);
    }

    /** By the agenda that the sides made. */
    public static Preparation of(Situation situation, List<Listed> agenda, String meeting, Texts texts) {
        var words = AgendaWords.of(situation, texts);
        var facts = PartFacts.of(situation, texts);
        var points = new ArrayList<Point>();
        for (var listed : agenda) {
            points.add(point(points.size() + 1, told(listed, facts), situation, words, texts));
        }
        var sentences = ContractSentences.in(texts);
        return new Preparation(
                situation,
                texts.get("dialogue.paper.title", Notation.in(texts).period(situation.period())),
                meeting,
                sentences.title(situation.contract()),
                sentences.lead(situation.contract()),
                List.copyOf(points),
                facts.contractor());
    }

    /** Of what the municipality does itself the figures say more than why it is on the agenda. */
    private static Listed told(Listed listed, PartFacts facts) {
        if (listed.kind() != Kind.OWN_PART) {
            return listed;
        }
        var fact = facts.client(OwnPart.valueOf(listed.subject()));
        return fact.isEmpty() ? listed : new Listed(listed.kind(), listed.subject(), listed.title(), fact);
    }

    private static Point point(int number, Listed listed, Situation situation, AgendaWords words, Texts texts) {
        var kpi = listed.kind() == Kind.KPI ? words.kpi(listed.subject()).orElse(null) : null;
        if (kpi == null) {
            return new Point(number, listed.title(), listed.why(), null, null, List.of(), List.of());
        }
        var explained = situation.kpis().stream()
                .filter(fact -> fact.code().equals(kpi.code()))
                .flatMap(fact -> fact.explained().stream())
                .map(Preparation::explained)
                .toList();
        var verdict = words.outcome(kpi).map(outcome -> outcome.verdict()).orElse(Verdict.NO_DATA);
        return new Point(number, listed.title(), listed.why(), kpi, verdict, explained, marks(kpi, situation, texts));
    }

    private static List<ChartMark> marks(KpiOutcome kpi, Situation situation, Texts texts) {
        return situation.actions().stream()
                .filter(action -> action.isAbout(kpi.code()))
                .map(action -> new ChartMark(
                        action.begunOn(),
                        texts.get("dialogue.paper.mark", String.valueOf(action.number())),
                        action.title(),
                        "/contracten/" + situation.contract().number() + "/acties/" + action.number()))
                .toList();
    }

    private static String explained(Explanation explanation) {
        return explanation.organisation() + ": ‘" + AgendaWords.quote(explanation.text()) + "’";
    }
}
