package nl.uitkomst.web.voice;

import nl.uitkomst.domain.contract.Participants;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.PersonalData;
import nl.uitkomst.domain.voice.Reply;
import nl.uitkomst.domain.voice.Telling;
import nl.uitkomst.domain.voice.Voice.Kind;
import nl.uitkomst.domain.voice.Voice.Source;
import nl.uitkomst.domain.voice.Voice.Theme;
import nl.uitkomst.domain.voice.VoiceBoard;
import nl.uitkomst.domain.voice.VoiceFault;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.JsonInput;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What another system sent about a voice or its answer, with everything that is wrong with it. */
record VoiceInput(VoiceBoard.Content board, JsonInput input, Texts texts) {

    static final Set<String> TELLING = Set.of(
            "soort",
            "gevraagd",
            "bron",
            "gehoord",
            "thema",
            "woorden",
            "kpi",
            "organisatie",
            "voorstel",
            "bevestigd",
            "versie");
    static final Set<String> REPLY = Set.of("woorden", "gevolg", "gedaan", "op", "bevestigd");
    static final Set<String> REDACTION = Set.of("woorden", "antwoord", "gedaan", "versie");

    /** Reads every field before it says that something is wrong; empty when a field cannot be read. */
    Optional<Telling> telling() {
        var kind = input.choice("soort", Kind.class);
        var asked = input.has("gevraagd") ? input.flag("gevraagd") : null;
        var source = input.choice("bron", Source.class);
        var heard = input.date("gehoord");
        var theme = input.choice("thema", Theme.class);
        var words = input.required("woorden", VoiceForm.LONGEST);
        var kpi = input.has("kpi") ? input.value("kpi", KpiCode::valueOf, "form.choose") : Optional.<KpiCode>empty();
        var provider = Participants.find(board.providers(), input.optional("organisatie", 36));
        if (input.has("organisatie") && provider.isEmpty()) {
            input.fault("organisatie", "choice", "voice.rule.NO_SUCH_PROVIDER");
        }
        var proposal = input.has("voorstel") ? input.whole("voorstel", 1, 9999) : Optional.<Integer>empty();
        if (!input.isFaultless()) {
            return Optional.empty();
        }
        return Optional.of(new Telling(
                kind.orElseThrow(),
                asked,
                source.orElseThrow(),
                heard.orElseThrow(),
                theme.orElseThrow(),
                words,
                kpi.orElse(null),
                provider.map(Participants.Participant::id).orElse(null),
                proposal.orElse(null)));
    }

    Optional<Reply> reply() {
        var words = input.required("woorden", VoiceForm.LONGEST);
        var followed = input.choice("gevolg", Reply.Followed.class);
        var done = input.required("gedaan", VoiceForm.LONGEST);
        var on = input.has("op") ? input.date("op") : Optional.of(board.today());
        return !input.isFaultless() || followed.isEmpty()
                ? Optional.empty()
                : on.map(day -> new Reply(words, followed.get(), done, day));
    }

    /** Whether the sender says to have looked again at what may be the data of a person. */
    boolean lookedAgain() {
        return input.flag("bevestigd");
    }

    void askToLook(Set<PersonalData.Kind> suspect) {
        if (!suspect.isEmpty() && !lookedAgain()) {
            var kinds = suspect.stream()
                    .map(kind -> texts.get("voice.suspect." + kind))
                    .collect(Collectors.joining(", "));
            input.fault("woorden", "MAY_HOLD_PERSON", "voice.fault.suspect", kinds);
        }
    }

    /** Tells at its place what the trade forbids. */
    void tell(VoiceFault fault) {
        var broken = fault.broken();
        var place = switch (fault.place()) {
            case KIND -> "gevraagd";
            case HEARD_ON -> "gehoord";
            case WORDS -> "woorden";
            case KPI -> "kpi";
            case PROVIDER -> "organisatie";
            case PROPOSAL -> "voorstel";
            case ANSWER -> input.has("antwoord") ? "antwoord" : "woorden";
            case DONE -> "gedaan";
            case ANSWERED_ON -> "op";
        };
        input.fault(
                place,
                fault.rule().name(),
                broken.rule().key(),
                broken.details().toArray());
    }
}
