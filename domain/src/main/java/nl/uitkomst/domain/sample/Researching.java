package nl.uitkomst.domain.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.persona.ArrangeJourney;
import nl.uitkomst.domain.persona.Cell;
import nl.uitkomst.domain.persona.Figure;
import nl.uitkomst.domain.persona.Inquiry;
import nl.uitkomst.domain.persona.JourneyPlan;
import nl.uitkomst.domain.persona.JourneyView;
import nl.uitkomst.domain.persona.JourneyViews;
import nl.uitkomst.domain.persona.KeepAxis;
import nl.uitkomst.domain.persona.Picture;
import nl.uitkomst.domain.persona.PicturePersona;
import nl.uitkomst.domain.persona.RecordInquiry;
import nl.uitkomst.domain.persona.RecordPersona;
import nl.uitkomst.domain.persona.SeenPersona;
import nl.uitkomst.domain.persona.Sketch;
import nl.uitkomst.domain.persona.Spot;
import nl.uitkomst.domain.persona.Stage;
import nl.uitkomst.domain.persona.WriteCells;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What was asked of people before a tender of the cases: the personas that came of it, their journey, and on what both stand. */
@ApplicationScoped
class Researching {

    private static final String RESEARCH = "research";
    private static final int SCORES = 6;

    @Inject
    Cast cast;

    @Inject
    KeepAxis keepAxis;

    @Inject
    RecordPersona record;

    @Inject
    PicturePersona picture;

    @Inject
    ArrangeJourney arrange;

    @Inject
    RecordInquiry inquire;

    @Inject
    WriteCells write;

    @Inject
    JourneyViews views;

    private final Map<String, UUID> journeys = new ConcurrentHashMap<>();

    List<Act> acts(CaseFile file) {
        var axes = new ArrayList<String>();
        var personas = new ArrayList<UUID>();
        var acts = new ArrayList<Act>();
        acts.add(Act.on(file.day(RESEARCH, "personas"), "10:00", () -> axes.addAll(axes(file))));
        for (var row : file.rows("personas")) {
            acts.add(Act.on(file.day(RESEARCH, "personas"), "14:00", () -> personas.add(persona(file, row, axes))));
        }
        var day = file.day(RESEARCH, "journey");
        acts.add(Act.on(day, "10:00", () -> journeys.put(title(file), begin(file, axes, personas))));
        for (var row : file.rows("inquiries")) {
            acts.add(Act.on(day, "14:00", () -> inquire.record(manager(file), journey(file), inquiry(row), false)));
        }
        acts.add(Act.on(file.day(RESEARCH, "cells"), "11:00", () -> fill(file)));
        return acts;
    }

    /** The journey of a case that was begun in this telling. */
    UUID journey(CaseFile file) {
        return journeys.get(title(file));
    }

    private List<String> axes(CaseFile file) {
        return file.rows("axes").stream()
                .map(row -> keepAxis.add(manager(file), new KeepAxis.Naming(row.text(0), row.text(1), row.text(2))))
                .toList();
    }

    private UUID persona(CaseFile file, CaseFile.Row row, List<String> axes) {
        var scores = Map.of(axes.get(0), score(row, SCORES), axes.get(1), score(row, SCORES + 1));
        var needs = String.join("\n", CaseFile.listed(row.text(3), ";\\s+"));
        var sketch = new Sketch(row.text(0), row.text(1), row.text(2), needs, scores);
        var made = record.record(manager(file), sketch, false, true);
        picture.draw(manager(file), made, Picture.drawn(Figure.valueOf(row.text(4)), row.text(5)));
        return made;
    }

    private static int score(CaseFile.Row row, int column) {
        return Integer.parseInt(row.text(column));
    }

    private UUID begin(CaseFile file, List<String> axes, List<UUID> personas) {
        var stages = file.rows("stages").stream()
                .map(row -> new Stage("", row.text(0)))
                .toList();
        var plan =
                new JourneyPlan(title(file), file.get(RESEARCH, "about"), axes.get(0), axes.get(1), stages, personas);
        return arrange.begin(manager(file), plan, true);
    }

    private static Inquiry inquiry(CaseFile.Row row) {
        return new Inquiry(
                Inquiry.Kind.valueOf(row.text(0)),
                row.has(1) ? Integer.valueOf(row.text(1)) : null,
                Integer.parseInt(row.text(2)),
                row.day(3),
                row.day(4),
                row.text(5),
                row.text(6));
    }

    private void fill(CaseFile file) {
        var view = views.of(journey(file));
        var cells = file.rows("cells").stream()
                .map(row -> new Cell(spot(view, row), row.text(2), row.text(3), row.text(4), row.text(5)))
                .toList();
        write.write(manager(file), journey(file), cells, view.version());
    }

    private static Spot spot(JourneyView view, CaseFile.Row row) {
        var persona = view.personas().stream()
                .filter(one -> one.name().equals(row.text(0)))
                .map(SeenPersona::key)
                .findFirst()
                .orElseThrow();
        var stage = view.stages().stream()
                .filter(one -> one.name().equals(row.text(1)))
                .map(Stage::key)
                .findFirst()
                .orElseThrow();
        return new Spot(persona, stage);
    }

    private Person manager(CaseFile file) {
        return cast.person(file.get(RESEARCH, "manager"));
    }

    private static String title(CaseFile file) {
        return file.get(RESEARCH, "title");
    }
}
