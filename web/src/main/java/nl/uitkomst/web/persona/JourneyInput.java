package nl.uitkomst.web.persona;

import nl.uitkomst.domain.persona.Cell;
import nl.uitkomst.domain.persona.Inquiry;
import nl.uitkomst.domain.persona.JourneyPlan;
import nl.uitkomst.domain.persona.Persona;
import nl.uitkomst.domain.persona.PersonaFault;
import nl.uitkomst.domain.persona.Sketch;
import nl.uitkomst.domain.persona.Spot;
import nl.uitkomst.domain.persona.Stage;
import nl.uitkomst.domain.shared.PersonalData;
import nl.uitkomst.web.JsonInput;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What another system sent about a persona, a journey or its research, with everything that is wrong with it. */
record JourneyInput(JsonInput input) {

    static final Set<String> PERSONA =
            Set.of("naam", "uitspraak", "over", "behoeften", "scores", "bevestigd", "versie");
    static final Set<String> PLAN = Set.of("titel", "over", "asX", "asY", "fasen", "personas", "versie");
    static final Set<String> CELLS = Set.of("vakken", "versie");
    static final Set<String> INQUIRY =
            Set.of("soort", "gevraagd", "antwoorden", "van", "tot", "bron", "bevindingen", "bevestigd", "versie");

    private static final int MOST = 9_999_999;
    private static final int KEY = 36;
    private static final int LONGEST = 10_000;

    /** @param axes the keys of those that may be scored */
    Sketch sketch(List<String> axes) {
        var scores = new HashMap<String, Integer>();
        input.object("scores", Set.copyOf(axes))
                .ifPresent(sent -> axes.stream()
                        .filter(sent::has)
                        .forEach(axis -> sent.whole(axis, 1, 5).ifPresent(score -> scores.put(axis, score))));
        return new Sketch(
                input.optional("naam", LONGEST),
                input.optional("uitspraak", LONGEST),
                input.optional("over", LONGEST),
                String.join("\n", input.texts("behoeften", LONGEST)),
                scores);
    }

    JourneyPlan plan() {
        var stages = new ArrayList<Stage>();
        for (var stage : input.list("fasen", Set.of("sleutel", "naam"))) {
            stages.add(new Stage(stage.optional("sleutel", KEY + 4), stage.optional("naam", LONGEST)));
        }
        return new JourneyPlan(
                input.optional("titel", LONGEST),
                input.optional("over", LONGEST),
                input.optional("asX", KEY + 4),
                input.optional("asY", KEY + 4),
                stages,
                input.texts("personas", KEY).stream()
                        .flatMap(text -> key(text, "personas").stream())
                        .toList());
    }

    List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (var sent : input.list("vakken", Set.of("persona", "fase", "doet", "voelt", "nodig", "sleutelmoment"))) {
            var persona = sent.key("persona");
            var stage = sent.required("fase", KEY + 4);
            persona.ifPresent(key -> cells.add(new Cell(
                    new Spot(key, stage),
                    sent.optional("doet", LONGEST),
                    sent.optional("voelt", LONGEST),
                    sent.optional("nodig", LONGEST),
                    sent.optional("sleutelmoment", LONGEST))));
        }
        return cells;
    }

    Optional<Inquiry> inquiry() {
        var kind = input.choice("soort", Inquiry.Kind.class);
        var asked = input.has("gevraagd") ? input.whole("gevraagd", 0, MOST) : Optional.<Integer>empty();
        var answered = input.whole("antwoorden", 0, MOST);
        var from = input.date("van");
        var until = input.date("tot");
        var source = input.required("bron", Inquiry.LONGEST_SOURCE);
        var findings = input.optional("bevindingen", Inquiry.LONGEST_FINDINGS);
        if (!input.isFaultless()) {
            return Optional.empty();
        }
        return Optional.of(new Inquiry(
                kind.orElseThrow(),
                asked.orElse(null),
                answered.orElseThrow(),
                from.orElseThrow(),
                until.orElseThrow(),
                source,
                findings));
    }

    private Optional<UUID> key(String text, String field) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAKey) {
            input.fault(field, "choice", "form.choose");
            return Optional.empty();
        }
    }

    boolean lookedAgain() {
        return input.has("bevestigd") && input.flag("bevestigd");
    }

    void askToLook(String field, Set<PersonalData.Kind> suspect) {
        if (!suspect.isEmpty() && !lookedAgain()) {
            input.fault(field, "mayHoldPerson", Persona.Rule.MAY_HOLD_PERSON.key());
        }
    }

    void tell(PersonaFault fault) {
        var field = switch (fault.place()) {
            case NAME -> "naam";
            case QUOTE -> "uitspraak";
            case ABOUT -> "over";
            case NEEDS -> input.has("vakken") ? "vakken" : "behoeften";
            case SCORE -> "scores";
            case LOW -> "laag";
            case HIGH -> "hoog";
            case TITLE -> "titel";
            case ACROSS -> "asX";
            case UP -> "asY";
            case STAGES -> "fasen";
            case PERSONAS -> "personas";
            case DOES, FEELS, MOMENT -> "vakken";
            case ASKED -> "gevraagd";
            case ANSWERED -> "antwoorden";
            case FROM -> "van";
            case UNTIL -> "tot";
            case SOURCE -> "bron";
            case FINDINGS -> "bevindingen";
            case ALT -> "beeldBeschrijving";
        };
        input.fault(
                field, fault.rule().name(), fault.rule().key(), fault.details().toArray());
    }
}
