package nl.uitkomst.web.round;

import nl.uitkomst.domain.round.Closing;
import nl.uitkomst.domain.round.RoundPlan;
import nl.uitkomst.domain.round.SeenPart;
import nl.uitkomst.domain.round.SeenRound;
import nl.uitkomst.domain.round.SeenTalk;
import nl.uitkomst.domain.round.TakingPart.Outcome;
import nl.uitkomst.domain.round.TalkPlan;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.FormInput;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the forms of rounds and talks. What is missing is left to the rules; what cannot be read is told at its field. */
record RoundForm(FormInput input) {

    RoundPlan plan(Set<UUID> known) {
        var chosen = input.all("kandidaten");
        return new RoundPlan(
                input.text("thema"),
                input.text("omschrijving"),
                input.optionalDate("van").orElse(null),
                input.optionalDate("tot").orElse(null),
                known.stream().filter(key -> chosen.contains(key.toString())).collect(Collectors.toSet()));
    }

    static Map<String, String> values(SeenRound round) {
        return Map.of(
                "thema", round.theme(),
                "omschrijving", round.about(),
                "van", round.from().toString(),
                "tot", round.until().toString());
    }

    TalkPlan talk() {
        var day = input.optionalDate("dag").orElse(null);
        if (!input.has("dag")) {
            input.fault("dag", "form.date.required");
        }
        return new TalkPlan(moment(day, "begin"), moment(day, "einde"), input.text("plaats"), input.text("agenda"));
    }

    private @Nullable Instant moment(@Nullable LocalDate day, String field) {
        var typed = input.text(field).replace('.', ':');
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("([01]?\\d|2[0-3]):[0-5]\\d")) {
            input.fault(field, "form.time", FormInput.quoted(input.text(field)));
            return null;
        }
        var time = LocalTime.parse(typed.length() == 4 ? "0" + typed : typed);
        return day == null ? null : day.atTime(time).atZone(Texts.ZONE).toInstant();
    }

    static Map<String, String> values(SeenTalk talk) {
        var values = new LinkedHashMap<String, String>();
        var starts = talk.starts().atZone(Texts.ZONE);
        values.put("dag", starts.toLocalDate().toString());
        values.put("begin", starts.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
        values.put(
                "einde",
                talk.ends()
                        .atZone(Texts.ZONE)
                        .toLocalTime()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString());
        values.put("plaats", talk.place());
        values.put("agenda", talk.agenda());
        values.put("verslag", talk.text());
        return values;
    }

    Map<UUID, Closing> closing(List<SeenPart> parts) {
        var decisions = new LinkedHashMap<UUID, Closing>();
        for (var part : parts) {
            var key = part.candidate();
            decisions.put(key, new Closing(outcome(input.text("besluit-" + key)), input.text("motivering-" + key)));
        }
        return decisions;
    }

    private static @Nullable Outcome outcome(String chosen) {
        return Stream.of(Outcome.values())
                .filter(one -> one.name().equals(chosen))
                .findFirst()
                .orElse(null);
    }
}
