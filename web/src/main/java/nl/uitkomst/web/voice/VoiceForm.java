package nl.uitkomst.web.voice;

import nl.uitkomst.domain.contract.Participants;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.PersonalData;
import nl.uitkomst.domain.voice.SeenVoice;
import nl.uitkomst.domain.voice.Telling;
import nl.uitkomst.domain.voice.Voice.Kind;
import nl.uitkomst.domain.voice.Voice.Source;
import nl.uitkomst.domain.voice.Voice.Theme;
import nl.uitkomst.domain.voice.VoiceBoard;
import nl.uitkomst.domain.voice.VoiceFault;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was heard, with all that is wrong with it.
 *
 * @param voice the one that is put right; absent for a new one
 */
public record VoiceForm(VoiceBoard.Content board, @Nullable SeenVoice voice, FormInput input, ContractNav nav) {

    static final int LONGEST = 4000;
    static final String LOOKED_AGAIN = "bevestigd";

    /** @param about what it is about, by the names of the fields, as it stands in the address */
    static VoiceForm blank(VoiceBoard.Content board, Map<String, String> about, ContractNav nav, Texts texts) {
        var values = new LinkedHashMap<>(about);
        values.put("gehoord", board.today().toString());
        if (board.onlyOwn()) {
            board.providers()
                    .forEach(own -> values.put("organisatie", own.publicId().toString()));
        }
        return new VoiceForm(board, null, FormInput.filled(texts, values), nav);
    }

    static VoiceForm filled(VoiceBoard.Content board, SeenVoice voice, ContractNav nav, Texts texts) {
        var telling = voice.telling();
        var values = new LinkedHashMap<String, String>();
        values.put("versie", String.valueOf(voice.version()));
        values.put("soort", telling.kind().name());
        values.put("gevraagd", telling.asked() == null ? "" : telling.asked() ? "ja" : "nee");
        values.put("bron", telling.source().name());
        values.put("gehoord", telling.heardOn().toString());
        values.put("thema", telling.theme().name());
        values.put("woorden", telling.words());
        values.put("kpi", telling.kpi() == null ? "" : telling.kpi().text());
        board.providers().stream()
                .filter(one -> telling.provider() != null && one.id() == telling.provider())
                .forEach(one -> values.put("organisatie", one.publicId().toString()));
        values.put("voorstel", telling.proposal() == null ? "" : String.valueOf(telling.proposal()));
        return new VoiceForm(board, voice, FormInput.filled(texts, values), nav);
    }

    long version() {
        return input.text("versie").matches("\\d{1,18}") ? Long.parseLong(input.text("versie")) : -1;
    }

    boolean lookedAgain() {
        return input.has(LOOKED_AGAIN);
    }

    /** Reads every field before it says that something is wrong; empty when a field cannot be read. */
    Optional<Telling> read() {
        var kind = input.choice("soort", Kind.class);
        var asked = kind.filter(one -> one == Kind.ADVICE).isPresent() ? asked() : null;
        var source = input.choice("bron", Source.class);
        var heard = input.date("gehoord");
        var theme = input.choice("thema", Theme.class);
        var words = input.required("woorden", LONGEST);
        var kpi = kpi();
        var provider = Participants.find(board.providers(), input.text("organisatie"));
        if (input.has("organisatie") && provider.isEmpty()) {
            input.fault("organisatie", "form.choose");
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

    private @Nullable Boolean asked() {
        var said = input.text("gevraagd");
        if (!said.equals("ja") && !said.equals("nee")) {
            input.fault("gevraagd", "voice.fault.asked");
            return null;
        }
        return said.equals("ja");
    }

    private Optional<KpiCode> kpi() {
        var found = board.kpis().keySet().stream()
                .filter(code -> code.text().equals(input.text("kpi")))
                .findFirst();
        if (input.has("kpi") && found.isEmpty()) {
            input.fault("kpi", "form.choose");
        }
        return found;
    }

    void tell(VoiceFault fault) {
        tell(input, fault);
    }

    static void tell(FormInput input, VoiceFault fault) {
        var field = switch (fault.place()) {
            case KIND -> "soort";
            case HEARD_ON -> "gehoord";
            case WORDS -> "woorden";
            case KPI -> "kpi";
            case PROVIDER -> "organisatie";
            case PROPOSAL -> "voorstel";
            case ANSWER -> "antwoord";
            case DONE -> "gedaan";
            case ANSWERED_ON -> "op";
        };
        input.fault(field, fault.broken());
    }

    /** Asks whoever writes to look once more; what was typed stays. */
    static void askToLook(FormInput input, String field, Set<PersonalData.Kind> suspect) {
        if (!suspect.isEmpty() && !input.has(LOOKED_AGAIN)) {
            var texts = input.words();
            var kinds = suspect.stream()
                    .map(kind -> texts.get("voice.suspect." + kind))
                    .collect(Collectors.joining(", "));
            input.fault(field, "voice.fault.suspect", kinds);
            input.put("nakijken", "ja");
        }
    }

    public String base() {
        return "/contracten/" + board.number() + "/stemmen";
    }

    public String address() {
        return voice == null ? base() : base() + "/" + voice.number();
    }

    public List<Option> kinds(Texts texts) {
        return Stream.of(Kind.values())
                .map(kind -> new Option(
                        kind.name(), texts.get("voice.kind." + kind), texts.get("voice.kind." + kind + ".what")))
                .toList();
    }

    public List<Option> askedOptions(Texts texts) {
        return List.of(
                Option.of("ja", texts.get("voice.form.asked.yes")), Option.of("nee", texts.get("voice.form.asked.no")));
    }

    public List<Option> sources(Texts texts) {
        return Stream.of(Source.values())
                .map(source -> Option.of(source.name(), texts.get("voice.source." + source)))
                .toList();
    }

    public List<Option> themes(Texts texts) {
        return Stream.of(Theme.values())
                .map(theme -> Option.of(theme.name(), texts.get("voice.theme." + theme)))
                .toList();
    }

    public List<Option> kpis() {
        return board.kpis().entrySet().stream()
                .map(kpi -> Option.of(kpi.getKey().text(), kpi.getValue().name()))
                .toList();
    }

    public List<Option> providers() {
        return board.providers().stream()
                .map(one -> Option.of(one.publicId().toString(), one.name()))
                .toList();
    }

    public String title(Texts texts) {
        return voice == null
                ? texts.get("voice.new.title", board.contractTitle())
                : texts.get("voice.change.title", String.valueOf(voice.number()));
    }

    public List<Crumb> crumbs(Texts texts) {
        return VoicesPage.crumbs(
                board,
                texts,
                voice == null ? texts.get("voice.new") : texts.get("voice.one", String.valueOf(voice.number())));
    }
}
