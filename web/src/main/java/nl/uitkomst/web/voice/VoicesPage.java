package nl.uitkomst.web.voice;

import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.voice.SeenVoice;
import nl.uitkomst.domain.voice.Voice;
import nl.uitkomst.domain.voice.VoiceBoard;
import nl.uitkomst.domain.voice.VoiceCounts;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.ApiWords;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.Option;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What was heard about a contract, that which was heard last first, and counted. */
public record VoicesPage(
        VoiceBoard.Content board, VoiceFilter filter, List<SeenVoice> shown, VoiceCounts counts, ContractNav nav) {

    private static final int SHORT = 110;
    private static final int MOST_WIDE = 12;
    private static final int MOST_NARROW = 6;

    static VoicesPage of(VoiceBoard.Content board, VoiceFilter filter, ContractNav nav) {
        var shown = shown(board, filter);
        return new VoicesPage(board, filter, shown, VoiceCounts.of(shown, board.reporting(), board.today()), nav);
    }

    static List<SeenVoice> shown(VoiceBoard.Content board, VoiceFilter filter) {
        return board.voices().stream()
                .filter(voice -> filter.lets(voice, board.reporting(), board.today()))
                .toList();
    }

    public String base() {
        return "/contracten/" + board.number() + "/stemmen";
    }

    public String title(Texts texts) {
        var open = board.voices().stream().filter(SeenVoice::isOpen).count();
        return texts.get("voice.title", board.voices().size(), open);
    }

    public String lead(Texts texts) {
        var all =
                VoiceCounts.of(board.voices(), board.reporting(), board.today()).all();
        var late = board.voices().stream()
                .filter(voice -> voice.isLateOn(board.today()))
                .count();
        if (all.medianDays().isEmpty()) {
            return texts.get("voice.lead.none");
        }
        return texts.get("voice.lead", all.medianDays().getAsLong())
                + (late == 0 ? "" : " " + texts.get("voice.lead.late", late, Voice.WEEKS_TO_ANSWER));
    }

    public String shortened(SeenVoice voice) {
        var line = voice.telling().words().replace('\n', ' ');
        return line.length() <= SHORT ? line : line.substring(0, SHORT - 1).strip() + "…";
    }

    public VoiceBars bars(boolean wide, Texts texts) {
        return wide
                ? VoiceBars.of(counts, 900, 240, MOST_WIDE, texts)
                : VoiceBars.of(counts, 330, 220, MOST_NARROW, texts);
    }

    /** The newest period first, as a table is read. */
    public List<VoiceCounts.Counted<ReportingPeriod>> periodsNewestFirst() {
        return counts.periods().stream()
                .sorted(Comparator.comparing((VoiceCounts.Counted<ReportingPeriod> one) -> one.of())
                        .reversed())
                .toList();
    }

    public String days(OptionalLong days, Texts texts) {
        return days.isEmpty() ? "–" : texts.get("voice.days", days.getAsLong());
    }

    public List<Option> kinds(Texts texts) {
        return Stream.of(Voice.Kind.values())
                .map(kind -> Option.of(ApiWords.of(kind), texts.get("voice.kind." + kind)))
                .toList();
    }

    public List<Option> themes(Texts texts) {
        return Stream.of(Voice.Theme.values())
                .map(theme -> Option.of(ApiWords.of(theme), texts.get("voice.theme." + theme)))
                .toList();
    }

    public List<Option> states(Texts texts) {
        return VoiceFilter.STATES.stream()
                .map(state -> Option.of(state, texts.get("voice.filter." + state)))
                .toList();
    }

    public List<Option> periods(Texts texts) {
        var notation = Notation.in(texts);
        return board.voices().stream()
                .map(voice -> board.reporting().periodOf(voice.telling().heardOn()))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(period -> Option.of(period.toString(), notation.period(period)))
                .toList();
    }

    public List<Crumb> crumbs(Texts texts) {
        return crumbs(board, texts, "");
    }

    /** @param here the page below the list; empty for the list itself */
    static List<Crumb> crumbs(VoiceBoard.Content board, Texts texts, String here) {
        var list = texts.get("voice.crumb");
        return here.isEmpty()
                ? Crumb.ofContract(texts, board.number(), Crumb.here(list))
                : Crumb.ofContract(
                        texts,
                        board.number(),
                        new Crumb(list, "/contracten/" + board.number() + "/stemmen"),
                        Crumb.here(here));
    }
}
