package nl.uitkomst.web.voice;

import nl.uitkomst.domain.voice.Reply;
import nl.uitkomst.domain.voice.SeenVoice;
import nl.uitkomst.domain.voice.VoiceBoard;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;

import java.util.List;
import java.util.stream.Stream;

/**
 * One voice with its answer, or with the form to answer it.
 *
 * @param done what was just done, by its key below {@code voice.done}, or empty
 */
public record VoicePage(VoiceBoard.Content board, SeenVoice voice, FormInput input, String done, ContractNav nav) {

    public String address() {
        return "/contracten/" + board.number() + "/stemmen/" + voice.number();
    }

    public String title(Texts texts) {
        var telling = voice.telling();
        var kind = telling.asked() == null
                ? texts.get("voice.kind." + telling.kind())
                : texts.get(telling.asked() ? "voice.kind.asked" : "voice.kind.unasked");
        return texts.get("voice.one.title", kind, texts.get("voice.source." + telling.source()));
    }

    public String lead(Texts texts) {
        var notation = Notation.in(texts);
        var heard = notation.date(voice.telling().heardOn());
        if (voice.isOpen()) {
            var key = voice.isLateOn(board.today()) ? "voice.one.late" : "voice.one.open";
            return texts.get(key, heard, notation.date(voice.answerBy()));
        }
        return texts.get("voice.one.answered", heard, voice.daysToAnswer().orElse(0));
    }

    public String kpiName() {
        var code = voice.telling().kpi();
        var known = code == null ? null : board.kpis().get(code);
        return known == null ? String.valueOf(code) : known.name();
    }

    public List<Option> followed(Texts texts) {
        return Stream.of(Reply.Followed.values())
                .map(one -> new Option(
                        one.name(), texts.get("voice.followed." + one), texts.get("voice.followed." + one + ".what")))
                .toList();
    }

    public String answeredOn() {
        return input.has("op") ? input.text("op") : board.today().toString();
    }

    /** What stands in a field that can take words out: what was typed, else what stands there now. */
    public String kept(String name, String now) {
        return input.has("weghalen") ? input.text(name) : now;
    }

    public List<Crumb> crumbs(Texts texts) {
        return VoicesPage.crumbs(board, texts, texts.get("voice.one", String.valueOf(voice.number())));
    }
}
