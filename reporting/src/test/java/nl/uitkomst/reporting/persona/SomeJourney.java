package nl.uitkomst.reporting.persona;

import nl.uitkomst.domain.persona.Axes;
import nl.uitkomst.domain.persona.Axis;
import nl.uitkomst.domain.persona.Cell;
import nl.uitkomst.domain.persona.Figure;
import nl.uitkomst.domain.persona.HeldInquiry;
import nl.uitkomst.domain.persona.Inquiry;
import nl.uitkomst.domain.persona.JourneyView;
import nl.uitkomst.domain.persona.Picture;
import nl.uitkomst.domain.persona.SeenPersona;
import nl.uitkomst.domain.persona.Spot;
import nl.uitkomst.domain.persona.Stage;
import nl.uitkomst.reporting.persona.JourneyPicture.Box;
import nl.uitkomst.reporting.persona.JourneyPicture.Line;
import nl.uitkomst.reporting.persona.JourneyPicture.State;
import nl.uitkomst.reporting.persona.JourneyPicture.Tone;
import nl.uitkomst.reporting.persona.JourneyPicture.Voice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Four travellers and their journey, as research found it and as it was kept. */
public final class SomeJourney {

    static final Axis VULNERABLE = new Axis("kwetsbaarheid", "Kwetsbaarheid", "redt zich goed", "uiterst kwetsbaar");
    static final Axis PUNCTUAL = new Axis("stiptheid", "Stiptheid", "tijd is niet zo belangrijk", "alles moet op tijd");

    private static final List<Stage> STAGES = List.of(
            new Stage("boeken", "Boeken"),
            new Stage("voorbereiding", "Voorbereiding"),
            new Stage("rit", "Rit"),
            new Stage("bestemming", "Bestemming"));

    private static final List<Tone> KEPT = List.of(
            Tone.MET,
            Tone.MET,
            Tone.WITHIN_TOLERANCE,
            Tone.MET,
            Tone.MET,
            Tone.MISSED,
            Tone.MET,
            Tone.WITHIN_TOLERANCE,
            Tone.WITHIN_TOLERANCE,
            Tone.MET,
            Tone.MET,
            Tone.MISSED,
            Tone.MET,
            Tone.NO_DATA,
            Tone.MET,
            Tone.MET);

    private SomeJourney() {}

    static SeenPersona persona(String name, String quote, int vulnerable, int punctual) {
        return new SeenPersona(
                UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                name,
                quote,
                "",
                "Op tijd komen\nEen bekend gezicht",
                Picture.drawn(Figure.STANDING, ""),
                Map.of("kwetsbaarheid", vulnerable, "stiptheid", punctual),
                true,
                1);
    }

    public static JourneyView found() {
        var personas = List.of(
                persona("Guus", "Ik plan alles. Als ik weet wat er komt, is het goed.", 3, 5),
                persona("Ravi", "Een vast gezicht en een vaste tijd. Dan durf ik mee.", 5, 5),
                persona("Ilse", "Ik wil niet steeds uitleggen wat ik nodig heb.", 4, 3),
                persona("Mildred", "Samen met mijn vriendin. Dan is een kwartier niet erg.", 3, 2));
        var cells = new ArrayList<Cell>();
        for (var persona : personas) {
            for (var stage : STAGES) {
                cells.add(new Cell(
                        new Spot(persona.key(), stage.key()),
                        "Regelt het zelf of vraagt de begeleider om hulp",
                        "Weet ik wel zeker dat er iemand komt?",
                        "Een bericht vooraf met wie er komt en hoe laat",
                        stage.key().equals("voorbereiding") ? "De rit komt later dan gedacht" : null));
            }
        }
        var research = List.of(new HeldInquiry(
                1,
                new Inquiry(
                        Inquiry.Kind.POSTCARD,
                        2500,
                        200,
                        LocalDate.of(2015, 3, 2),
                        LocalDate.of(2015, 3, 16),
                        "Rapport",
                        "Veel.")));
        return new JourneyView(
                UUID.randomUUID(),
                1,
                "Klantreis doelgroepenvervoer",
                "",
                true,
                new Axes(VULNERABLE, PUNCTUAL),
                STAGES,
                personas,
                cells,
                research,
                null,
                1);
    }

    /** What was promised in every stage, and how it was kept. */
    static JourneyPicture kept() {
        var tones = KEPT.iterator();
        return JourneyPicture.of(found(), box -> kept(box, tones.next()));
    }

    private static Box kept(Box box, Tone tone) {
        var promise = List.of(
                new Line(Voice.DOES, "Op tijd en zonder omweg."),
                new Line(Voice.PROMISE, "Hoogstens 10 minuten later dan afgesproken."));
        return box.saying(promise)
                .with(State.of(
                        tone, tone.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ": 93%, norm 95%"));
    }
}
