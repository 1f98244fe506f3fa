package nl.uitkomst.web.action;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import nl.uitkomst.domain.action.SeenAction;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which actions are asked for, as it stands in the address. What cannot be read asks for nothing in particular. */
public class ActionFilter {

    static final List<String> SHOWN = List.of("open", "telaat", "gesloten");

    @QueryParam("toon")
    @DefaultValue("")
    String shown = "";

    @QueryParam("kpi")
    @DefaultValue("")
    String kpi = "";

    @QueryParam("eigenaar")
    @DefaultValue("")
    String owner = "";

    boolean lets(SeenAction action, LocalDate today) {
        var right = switch (shown) {
            case "open" -> action.isOpen();
            case "telaat" -> action.isLateOn(today);
            case "gesloten" -> !action.isOpen();
            default -> true;
        };
        return right
                && (owner.isEmpty() || action.ownerName().equals(owner))
                && (kpi.isEmpty()
                        || action.plan().about().stream()
                                .anyMatch(code -> code.text().equals(kpi)));
    }

    public boolean isEmpty() {
        return shown.isEmpty() && kpi.isEmpty() && owner.isEmpty();
    }

    /** As it goes on to the file with the same actions; empty when nothing in particular is asked for. */
    public String query() {
        var query = Stream.of(asked("toon", shown), asked("kpi", kpi), asked("eigenaar", owner))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String asked(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public String shown() {
        return shown;
    }

    public String kpi() {
        return kpi;
    }

    public String owner() {
        return owner;
    }
}
