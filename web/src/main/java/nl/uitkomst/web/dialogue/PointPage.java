package nl.uitkomst.web.dialogue;

import nl.uitkomst.domain.contract.Participants.Participant;
import nl.uitkomst.domain.dialogue.DialogueSheet;
import nl.uitkomst.domain.dialogue.Field;
import nl.uitkomst.domain.dialogue.Field.Kind;
import nl.uitkomst.domain.dialogue.Judgement;
import nl.uitkomst.domain.dialogue.Point;
import nl.uitkomst.domain.dialogue.Scale;
import nl.uitkomst.domain.dialogue.SheetPoint;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One point of the agenda.
 *
 * @param chart present for a KPI
 * @param fact what figures tell of what the municipality does itself, or that there are none; empty for anything else
 * @param owners who can take up what is agreed
 * @param done what was just done; empty for nothing
 */
public record PointPage(
        DialogueSheet sheet,
        SheetPoint point,
        Optional<PointFigures.Chart> chart,
        String fact,
        List<Participant> owners,
        FormInput input,
        String done,
        ContractNav nav,
        Texts texts)
        implements Writable {

    @Override
    public String here() {
        return "/contracten/" + sheet.key().contract() + "/gesprekken/"
                + sheet.key().period();
    }

    public String address(SheetPoint one) {
        return here() + "/punten/" + one.number() + "#een";
    }

    public String action() {
        return here() + "/punten/" + point.number();
    }

    public String period() {
        return Notation.in(texts).period(sheet.period());
    }

    public List<Crumb> crumbs() {
        var contract = sheet.key().contract().toString();
        return Crumb.ofContract(
                texts,
                contract,
                new Crumb(texts.get("dialogue.all"), "/contracten/" + contract + "/gesprekken"),
                new Crumb(period(), here()),
                Crumb.here(texts.get(
                        "dialogue.point.place", place(), sheet.points().size())));
    }

    private int place() {
        return sheet.points().indexOf(point) + 1;
    }

    public Optional<SheetPoint> previous() {
        return at(place() - 2);
    }

    public Optional<SheetPoint> next() {
        return at(place());
    }

    private Optional<SheetPoint> at(int index) {
        return index < 0 || index >= sheet.points().size()
                ? Optional.empty()
                : Optional.of(sheet.points().get(index));
    }

    public String placeWords() {
        return texts.get("dialogue.point.place", place(), sheet.points().size());
    }

    public String source() {
        var by = point.addedBySide() == null
                ? texts.get("dialogue.point.proposed")
                : texts.get(
                        "dialogue.point.added",
                        texts.get("dialogue.side." + sheet.named(point.addedBySide())),
                        point.addedBy());
        return texts.get("dialogue.kind." + point.kind()) + " · " + by;
    }

    /** The page of the action, voice or proposal that it is about; empty for anything else. */
    public String subjectPage() {
        var contract = "/contracten/" + sheet.key().contract();
        return switch (point.kind()) {
            case ACTION -> contract + "/acties/" + point.subject();
            case VOICE -> contract + "/stemmen/" + point.subject();
            case PROPOSAL -> contract + "/investeringen/voorstellen/" + point.subject();
            case MONEY -> contract + "/geld";
            case REPORT -> contract + "/beoordelen/" + point.subject();
            case KPI, OWN_PART, FREE -> "";
        };
    }

    public Field explanation() {
        return Field.of(Kind.EXPLANATION, point.number());
    }

    public Field conclusion() {
        return Field.of(Kind.CONCLUSION, point.number());
    }

    /** The judgement of the reader's own side, for who talks for one. */
    public Optional<Field> judgement() {
        return Optional.ofNullable(sheet.reader()).map(side -> Field.judgement(point.number(), side));
    }

    public boolean mayJudge() {
        return sheet.isWritable() && !point.isGivenByReader();
    }

    /** As long as the other side has not read it. */
    public boolean mayTakeBack() {
        return sheet.isWritable() && point.isGivenByReader() && !point.isJudged();
    }

    public boolean isOwnPart() {
        return point.kind() == Point.Kind.OWN_PART;
    }

    public List<Option> scale() {
        return Stream.of(Scale.values())
                .map(scale -> Option.of(scale.name(), texts.get("dialogue.scale." + scale)))
                .toList();
    }

    public String chosen() {
        return point.mine().map(Judgement::scale).map(Enum::name).orElse("");
    }

    public String scale(Judgement judgement) {
        return judgement.scale() == null ? "" : texts.get("dialogue.scale." + judgement.scale());
    }

    public List<Option> ownerOptions() {
        return owners.stream()
                .map(owner -> Option.of(owner.publicId().toString(), owner.name()))
                .toList();
    }

    public String judging() {
        return judging(sheet, point, texts);
    }

    static String judging(DialogueSheet sheet, SheetPoint point, Texts texts) {
        if (point.isJudged()) {
            return point.judgements().stream()
                    .map(one -> texts.get("dialogue.side." + sheet.named(one.side())) + ": "
                            + texts.get("dialogue.scale." + one.scale()))
                    .reduce((one, other) -> one + " · " + other)
                    .orElse("");
        }
        if (sheet.reader() == null) {
            return texts.get("dialogue.judging.none");
        }
        if (point.isGivenByReader()) {
            return texts.get(
                    "dialogue.judging.waits",
                    texts.get("dialogue.side." + sheet.named(sheet.reader().other())));
        }
        if (point.otherGiven()) {
            return texts.get("dialogue.judging.mine");
        }
        var begun = point.mine().filter(Judgement::isBegun).isPresent();
        return texts.get(begun ? "dialogue.judging.begun" : "dialogue.judging.none");
    }

    public String besides() {
        return LiveJson.besides(sheet);
    }

    public String stand() {
        return LiveJson.stand(sheet);
    }
}
