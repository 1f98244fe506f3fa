package nl.uitkomst.web.audit;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import nl.uitkomst.domain.audit.AuditEntry.Result;
import nl.uitkomst.domain.audit.AuditFilter;
import nl.uitkomst.reporting.Texts;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which part of the trail is asked for, as it stands in the address. */
public class LogQuery {

    @QueryParam("contract")
    @DefaultValue("")
    String contract = "";

    @QueryParam("wie")
    @DefaultValue("")
    String actor = "";

    @QueryParam("handeling")
    @DefaultValue("")
    String action = "";

    @QueryParam("resultaat")
    @DefaultValue("")
    String result = "";

    @QueryParam("van")
    @DefaultValue("")
    String from = "";

    @QueryParam("tot")
    @DefaultValue("")
    String until = "";

    @QueryParam("voor")
    @DefaultValue("")
    String before = "";

    /** The parameters that cannot be read, in the order of the form. */
    List<String> unreadable(Map<Long, String> contracts) {
        var unreadable = new ArrayList<String>();
        if (!contract.isEmpty() && !contracts.containsValue(contract)) {
            unreadable.add("contract");
        }
        if (!result.isEmpty() && !result.equals("gedaan") && !result.equals("geweigerd")) {
            unreadable.add("resultaat");
        }
        if (!from.isEmpty() && day(from) == null) {
            unreadable.add("van");
        }
        if (!until.isEmpty() && day(until) == null) {
            unreadable.add("tot");
        }
        if (!before.matches("\\d{0,18}")) {
            unreadable.add("voor");
        }
        return unreadable;
    }

    /** What the readable parameters ask for. */
    AuditFilter filter(Map<Long, String> contracts) {
        return new AuditFilter(
                contracts.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(contract))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null),
                actor.isBlank() ? null : actor.strip(),
                action.isEmpty() ? null : action,
                wanted(),
                start(from, 0),
                start(until, 1), // the last day counts whole
                before.matches("\\d{1,18}") ? Long.valueOf(before) : null);
    }

    private @Nullable Result wanted() {
        return switch (result) {
            case "gedaan" -> Result.DONE;
            case "geweigerd" -> Result.REFUSED;
            default -> null;
        };
    }

    private static @Nullable Instant start(String text, int daysLater) {
        var day = day(text);
        return day == null
                ? null
                : day.plusDays(daysLater).atStartOfDay(Texts.ZONE).toInstant();
    }

    private static @Nullable LocalDate day(String text) {
        try {
            var day = LocalDate.parse(text);
            return day.getYear() >= 1900 && day.getYear() <= 2999 ? day : null;
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
