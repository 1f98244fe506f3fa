package nl.uitkomst.web.tender;

import nl.uitkomst.domain.tender.Calendar;
import nl.uitkomst.domain.tender.Calendar.Kind;
import nl.uitkomst.domain.tender.TenderSheet;
import nl.uitkomst.domain.tender.TermSignal;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.tender.TenderWords;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.TenderNav;

import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** The moments of a tender, the legal terms that they fall short of, and why somebody let that be. */
public record PlanningPage(TenderSheet sheet, FormInput input, String done, TenderNav nav) {

    private static final LocalTime USUAL = LocalTime.NOON;

    static PlanningPage filled(TenderSheet sheet, Texts texts, String done, TenderNav nav) {
        return new PlanningPage(sheet, FormInput.filled(texts, values(sheet)), done, nav);
    }

    private static LinkedHashMap<String, String> values(TenderSheet sheet) {
        var values = new LinkedHashMap<String, String>();
        sheet.calendar().moments().forEach((kind, at) -> {
            var local = at.atZone(Texts.ZONE);
            values.put("dag-" + kind, local.toLocalDate().toString());
            values.put(
                    "tijd-" + kind,
                    local.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
        });
        values.put("versie", String.valueOf(sheet.version()));
        return values;
    }

    Optional<Calendar> read() {
        var moments = new EnumMap<Kind, Instant>(Kind.class);
        for (var kind : sheet.kinds()) {
            var day = input.optionalDate("dag-" + kind);
            var time = time("tijd-" + kind);
            if (day.isEmpty()) {
                continue;
            }
            time.ifPresent(at ->
                    moments.put(kind, day.get().atTime(at).atZone(Texts.ZONE).toInstant()));
        }
        return input.isFaultless() ? Optional.of(new Calendar(moments)) : Optional.empty();
    }

    private Optional<LocalTime> time(String field) {
        var typed = input.text(field).replace('.', ':');
        if (typed.isEmpty()) {
            return Optional.of(USUAL);
        }
        if (!typed.matches("([01]?\\d|2[0-3]):[0-5]\\d")) {
            input.fault(field, "form.time", FormInput.quoted(input.text(field)));
            return Optional.empty();
        }
        return Optional.of(LocalTime.parse(typed.length() == 4 ? "0" + typed : typed));
    }

    public String base() {
        return "/aanbestedingen/" + sheet.number() + "/planning";
    }

    public String title(Texts texts) {
        var open = open();
        return open == 0
                ? texts.get("tender.planning.title", sheet.basics().title())
                : texts.get("tender.planning.title.short", open);
    }

    private long open() {
        return sheet.signals().stream().filter(one -> !sheet.isOverruled(one)).count();
    }

    public String signal(TermSignal signal, Texts texts) {
        return texts.get(
                "tender.term." + signal.term() + ".what",
                signal.term().days(),
                signal.there(),
                signal.term().article());
    }

    public boolean mayOverrule() {
        return sheet.isPlannable();
    }

    public TenderWords words(Texts texts) {
        return new TenderWords(texts);
    }

    public List<Crumb> crumbs(Texts texts) {
        return Crumb.ofTender(texts, sheet.number(), Crumb.here(texts.get("layout.tender.PLANNING")));
    }
}
