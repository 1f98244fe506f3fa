package nl.uitkomst.reporting.award;

import nl.uitkomst.domain.award.JourneyOutcome;
import nl.uitkomst.domain.award.JourneyOutcome.Kept;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.persona.JourneyPicture;
import nl.uitkomst.reporting.persona.JourneyPicture.Box;
import nl.uitkomst.reporting.persona.JourneyPicture.Line;
import nl.uitkomst.reporting.persona.JourneyPicture.Tone;
import nl.uitkomst.reporting.persona.JourneyPicture.Voice;
import nl.uitkomst.reporting.shared.Notation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What became of the promises of a bid, as a message and as the map of the journey coloured by verdict. */
public final class KeptJourney {

    private static final int MOST_NAMED = 2;

    private final JourneyOutcome outcome;
    private final Texts texts;
    private final Notation notation;

    public KeptJourney(JourneyOutcome outcome, Texts texts) {
        this.outcome = outcome;
        this.texts = texts;
        this.notation = Notation.in(texts);
    }

    /** The message in sentences, what matters between stars. */
    public String title() {
        var all = outcome.measured().size();
        var met = outcome.with(Verdict.MET).size();
        var unknown = unknown();
        if (all == 0) {
            return texts.get("award.journey.none");
        }
        if (unknown == all) {
            return texts.get("award.journey.waiting", all);
        }
        if (met == all) {
            return texts.get("award.journey.all", all);
        }
        var missed = outcome.with(Verdict.MISSED);
        var first = texts.get("award.journey.met", met, all);
        return missed.isEmpty()
                ? first + "\n" + texts.get("award.journey.none-missed")
                : first + "\n" + (missed.size() <= MOST_NAMED ? named(missed) : most(missed));
    }

    private String named(List<Kept> missed) {
        return String.join("\n", missed.stream().map(this::missed).toList());
    }

    private String missed(Kept kept) {
        return kept.promise()
                .where()
                .map(spot -> texts.get(
                        "award.journey.missed", outcome.personaName(spot), outcome.stageName(spot), figure(kept)))
                .orElseGet(() -> texts.get("award.journey.missed.all", figure(kept)));
    }

    /** With whom it goes wrong most. */
    private String most(List<Kept> missed) {
        var counts = new LinkedHashMap<String, Integer>();
        missed.forEach(kept ->
                kept.promise().where().ifPresent(spot -> counts.merge(outcome.personaName(spot), 1, Integer::sum)));
        var highest = counts.values().stream().max(Integer::compare).orElse(0);
        var who = counts.entrySet().stream()
                .filter(entry -> entry.getValue().equals(highest))
                .map(entry -> entry.getKey())
                .toList();
        return who.size() == 1
                ? texts.get("award.journey.most", missed.size(), who.get(0), highest)
                : texts.get("award.journey.several", missed.size());
    }

    public String lead() {
        var lines = new ArrayList<String>();
        var within = outcome.with(Verdict.WITHIN_TOLERANCE).size();
        if (within > 0) {
            lines.add(texts.get(within == 1 ? "award.journey.within.one" : "award.journey.within", within));
        }
        var unknown = unknown();
        if (unknown > 0 && unknown < outcome.measured().size()) {
            lines.add(texts.get(unknown == 1 ? "award.journey.unknown.one" : "award.journey.unknown", unknown));
        }
        lines.add(texts.get("award.journey.from", outcome.candidate()));
        if (!outcome.contract().latestFinal() && outcome.shown().isPresent()) {
            lines.add(texts.get("award.journey.provisional"));
        }
        return String.join(" ", lines);
    }

    private int unknown() {
        return outcome.with(Verdict.NO_DATA).size()
                + outcome.with(Verdict.HIDDEN).size();
    }

    /** Above the map, on paper and as the name of the picture. */
    public String name() {
        var period = outcome.shown().map(notation::period).orElse("");
        return texts.get("award.journey.name", outcome.contract().title(), period)
                .strip();
    }

    /** @param kpis where the pages of the KPIs are; empty for none */
    public JourneyPicture picture(String kpis) {
        var drawn = JourneyPicture.of(outcome.journey(), box -> box(box, kpis));
        return new JourneyPicture(name(), drawn.axes(), drawn.stages(), drawn.rows());
    }

    private Box box(Box box, String kpis) {
        var lines = new ArrayList<Line>();
        outcome.journey()
                .cell(box.spot())
                .map(cell -> cell.needs())
                .filter(needs -> !needs.isEmpty())
                .ifPresent(needs -> lines.add(new Line(Voice.ASKED, needs)));
        var kept = outcome.at(box.spot());
        kept.ifPresent(one -> lines.add(new Line(Voice.PROMISE, one.promise().words())));
        return kept.map(one -> box.saying(lines).with(state(one, kpis))).orElseGet(() -> box.saying(lines));
    }

    private JourneyPicture.State state(Kept kept, String kpis) {
        var address = kept.isMeasured() && !kpis.isEmpty()
                ? kpis + "/" + kept.promise().kpi().orElseThrow()
                : "";
        var tone = kept.isMeasured() ? Tone.of(kept.verdict()) : Tone.NO_DATA;
        return new JourneyPicture.State(tone, verdict(kept), address);
    }

    /** Such as 'gehaald: 96%, norm 95%', or why there is no verdict. */
    public String verdict(Kept kept) {
        if (!kept.isMeasured()) {
            return texts.get("award.journey.words-only");
        }
        var now = kept.now();
        if (now.isEmpty() || now.get().figure() == null) {
            return starts(kept);
        }
        var target = now.get().target();
        var words = texts.get("outcome.verdict." + kept.verdict());
        return target == null
                ? texts.get("award.journey.figure", words, figure(kept))
                : texts.get(
                        "award.journey.figure-target",
                        words,
                        figure(kept),
                        notation.target(target, now.get().definition()));
    }

    private String starts(Kept kept) {
        var begins = kept.outcome()
                .flatMap(kpi -> kpi.versions().stream().findFirst())
                .map(version -> version.from());
        var later = begins.filter(
                day -> outcome.shown().map(period -> day.isAfter(period.end())).orElse(false));
        return later.map(day -> texts.get("award.journey.starts", notation.date(day)))
                .orElseGet(() -> texts.get("outcome.verdict." + Verdict.NO_DATA));
    }

    private String figure(Kept kept) {
        return kept.now()
                .filter(now -> now.figure() != null)
                .map(notation::figure)
                .orElse("");
    }
}
