package nl.uitkomst.web.proposal;

import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.proposal.Dossier;
import nl.uitkomst.domain.proposal.Ground;
import nl.uitkomst.domain.proposal.Plan;
import nl.uitkomst.domain.proposal.Proposal;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;
import nl.uitkomst.web.proposal.PresentValues.Present;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A plan that is written or changed.
 *
 * @param known as it stands; absent for a new one
 */
public record PlanForm(
        FormInput input,
        Ground ground,
        Map<KpiCode, Present> present,
        @Nullable Dossier known,
        ContractNav nav,
        Texts texts) {

    private static final int FIRST_ROWS = 2;

    public boolean isNew() {
        return known == null;
    }

    /** Whether it was put forward, so that what is written becomes a version. */
    public boolean isVersion() {
        return known != null && !known.isDraft();
    }

    public String fund() {
        return "/contracten/" + ground.contract() + "/investeringen";
    }

    public String back() {
        return known == null ? fund() : ProposalPage.address(known);
    }

    public String action() {
        return known == null ? fund() + "/voorstellen/nieuw" : back() + "/wijzigen";
    }

    /** The rows for phases: those that are filled, at least two, and one more when that was asked for. */
    public List<Integer> rows() {
        var fields = new PlanFields(input, ground, present);
        var last = IntStream.rangeClosed(1, Plan.MOST_PHASES)
                .filter(fields::isFilled)
                .max()
                .orElse(0);
        var asked = input.text("rijen").matches("\\d{1,2}") ? Integer.parseInt(input.text("rijen")) : 0;
        var more = "rij".equals(input.text("doe")) ? 1 : 0;
        var rows = Math.max(Math.max(last, FIRST_ROWS), asked) + more;
        return IntStream.rangeClosed(1, Math.min(rows, Plan.MOST_PHASES))
                .boxed()
                .toList();
    }

    public boolean hasRoom() {
        return rows().size() < Plan.MOST_PHASES;
    }

    public List<Option> kinds() {
        return Stream.of(Proposal.Kind.values())
                .map(kind -> new Option(
                        kind.name(), texts.get("proposal.kind." + kind), texts.get("proposal.kind." + kind + ".what")))
                .toList();
    }

    public List<Option> carriers() {
        return ground.carriers().stream()
                .map(one -> Option.of(one.publicId().toString(), one.name()))
                .toList();
    }

    /** Each with what it is now, where that is known. */
    public List<Option> kpis() {
        return ground.kpis().values().stream()
                .map(kpi -> Option.of(kpi.code().text(), kpi.name() + now(kpi.code())))
                .toList();
    }

    private String now(KpiCode kpi) {
        var value = present.get(kpi);
        return value == null ? "" : " (" + texts.get("proposal.now", value.words()) + ")";
    }

    public List<Option> periods() {
        var notation = Notation.in(texts);
        var chosen =
                ground.periods().stream().filter(period -> period.toString().equals(input.text("kpi-uiterlijk")));
        return Stream.concat(chosen, ground.toCome().stream())
                .distinct()
                .map(period -> Option.of(period.toString(), notation.period(period)))
                .toList();
    }

    public List<Option> dialogues() {
        var notation = Notation.in(texts);
        return ground.begun().stream()
                .map(period -> Option.of(period.toString(), notation.period(period)))
                .toList();
    }

    public List<Option> actions() {
        return ground.actions().stream()
                .map(one -> Option.of(
                        String.valueOf(one.number()),
                        texts.get("proposal.from.action", String.valueOf(one.number())) + ": " + one.title()))
                .toList();
    }
}
