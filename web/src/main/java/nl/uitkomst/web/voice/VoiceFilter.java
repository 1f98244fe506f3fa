package nl.uitkomst.web.voice;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import nl.uitkomst.domain.contract.Reporting;
import nl.uitkomst.domain.voice.SeenVoice;
import nl.uitkomst.web.ApiWords;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which voices are asked for, as it stands in the address. What cannot be read finds nothing. */
public class VoiceFilter {

    static final List<String> STATES = List.of("open", "telaat", "beantwoord");

    @QueryParam("soort")
    @DefaultValue("")
    String kind = "";

    @QueryParam("thema")
    @DefaultValue("")
    String theme = "";

    @QueryParam("stand")
    @DefaultValue("")
    String state = "";

    @QueryParam("kpi")
    @DefaultValue("")
    String kpi = "";

    @QueryParam("organisatie")
    @DefaultValue("")
    String provider = "";

    @QueryParam("periode")
    @DefaultValue("")
    String period = "";

    boolean lets(SeenVoice voice, Reporting reporting, LocalDate today) {
        var telling = voice.telling();
        return fits(kind, ApiWords.of(telling.kind()))
                && fits(theme, ApiWords.of(telling.theme()))
                && isIn(voice, today)
                && fits(kpi, String.valueOf(telling.kpi()))
                && fits(provider, String.valueOf(voice.providerName()))
                && fits(period, reporting.periodOf(telling.heardOn()).toString());
    }

    private static boolean fits(String asked, String is) {
        return asked.isEmpty() || asked.equals(is);
    }

    private boolean isIn(SeenVoice voice, LocalDate today) {
        return switch (state) {
            case "open" -> voice.isOpen();
            case "telaat" -> voice.isLateOn(today);
            case "beantwoord" -> !voice.isOpen();
            default -> true;
        };
    }

    public boolean isEmpty() {
        return query().isEmpty();
    }

    /** As it goes on to the file with the same voices; empty when nothing in particular is asked for. */
    public String query() {
        var query = Stream.of(
                        asked("soort", kind),
                        asked("thema", theme),
                        asked("stand", state),
                        asked("kpi", kpi),
                        asked("organisatie", provider),
                        asked("periode", period))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String asked(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public String kind() {
        return kind;
    }

    public String theme() {
        return theme;
    }

    public String state() {
        return state;
    }

    public String kpi() {
        return kpi;
    }

    public String period() {
        return period;
    }
}
