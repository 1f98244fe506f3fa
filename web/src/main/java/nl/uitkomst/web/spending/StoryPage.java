package nl.uitkomst.web.spending;

import nl.uitkomst.domain.action.SeenAction;
import nl.uitkomst.domain.dialogue.Judgement;
import nl.uitkomst.domain.fund.FundEntry;
import nl.uitkomst.domain.proposal.Plan;
import nl.uitkomst.domain.proposal.Proposal.Act;
import nl.uitkomst.domain.proposal.Proposal.Done;
import nl.uitkomst.domain.spending.Execution;
import nl.uitkomst.domain.spending.PhaseProgress;
import nl.uitkomst.domain.spending.SpendingStep;
import nl.uitkomst.domain.spending.Story;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.decision.DecisionWords;
import nl.uitkomst.reporting.outcome.ChartForm;
import nl.uitkomst.reporting.outcome.ChartMark;
import nl.uitkomst.reporting.outcome.ChartSheet;
import nl.uitkomst.reporting.outcome.KpiChart;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.ContractNav;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The story of one investment on one page, from the figure that missed to what it brought. */
public record StoryPage(Story story, StoryTalk talk, List<ChartMark> marks, ContractNav nav, Texts texts) {

    private static final Set<Act> DECISIONS = EnumSet.of(Act.ADOPTED, Act.REJECTED, Act.ADJOURNED);

    public Plan plan() {
        return story.dossier().plan();
    }

    public String number() {
        return String.valueOf(story.dossier().number());
    }

    public String contract() {
        return "/contracten/" + story.dossier().contract();
    }

    public String proposal() {
        return contract() + "/investeringen/voorstellen/" + number();
    }

    // the message

    public String title() {
        return texts.get("spending.story.title." + tone(), plan().title(), plan().asked());
    }

    private String tone() {
        return switch (story.dossier().status()) {
            case ADOPTED -> "ADOPTED";
            case DONE -> "DONE";
            case STOPPED -> "STOPPED";
            case REJECTED -> "REJECTED";
            default -> "OPEN";
        };
    }

    public String lead() {
        return story.carriedOut()
                .map(execution -> {
                    var words = new SpendingWords(texts);
                    var lookBack = execution.lookBack();
                    return lookBack == null
                            ? words.lead(execution)
                            : texts.get(
                                    "spending.story.lead",
                                    words.expected(execution).orElse(""),
                                    words.happened(execution).orElse(""),
                                    words.result(lookBack));
                })
                .orElseGet(() -> plan().summary());
    }

    // why

    public String missed() {
        var kpi = story.kpi();
        if (kpi == null) {
            return "";
        }
        var name = kpi.definition().name();
        if (story.missed().isEmpty()) {
            return texts.get("spending.story.notMissed", name);
        }
        var notation = Notation.in(texts);
        var last = story.missed().get(story.missed().size() - 1);
        var periods = story.missed().stream()
                .skip(Math.max(0, story.missed().size() - 4L))
                .map(one -> notation.period(one.period()))
                .collect(Collectors.joining(", "));
        return texts.get("spending.story.missed", name, periods, notation.figure(last));
    }

    public String kpiAddress() {
        var kpi = story.kpi();
        return kpi == null ? "" : contract() + "/kpis/" + kpi.code();
    }

    public String dialogueAddress() {
        var period = story.cameFrom();
        return period == null || !talk.seen() ? "" : contract() + "/gesprekken/" + period;
    }

    public String dialogue() {
        var period = story.cameFrom();
        return period == null ? "" : Notation.in(texts).period(period);
    }

    /** Empty while no day is set. */
    public String heldOn() {
        var sheet = talk.sheet();
        var day = sheet == null ? null : sheet.plan().day();
        return day == null
                ? ""
                : texts.get("spending.story.held", Notation.in(texts).date(day));
    }

    public Optional<String> action() {
        return Optional.ofNullable(plan().cameFrom().action()).map(String::valueOf);
    }

    public String scale(Judgement judgement) {
        return judgement.scale() == null ? "" : texts.get("dialogue.scale." + judgement.scale());
    }

    /** Who saw to it and by when, and what came of it. */
    public String stand(SeenAction action) {
        var due = texts.get(
                "dialogue.action.due",
                action.ownerName(),
                Notation.in(texts).shortDate(action.plan().dueOn()));
        return action.result() == null
                ? due
                : due + ". "
                        + texts.get("action.result.title", texts.get("action.result." + action.result()))
                        + (action.words() == null || action.words().isEmpty() ? "" : ". " + action.words());
    }

    public String chart(ChartForm form, String id, String look) {
        var kpi = story.kpi();
        return kpi == null || kpi.latest().isEmpty()
                ? ""
                : KpiChart.of(kpi, texts, form, marks).svg(id, look);
    }

    public String wide() {
        return chart(ChartForm.WIDE, "g-breed", "wide");
    }

    public String narrow() {
        return chart(ChartForm.NARROW, "g-smal", "narrow");
    }

    public String legend() {
        var kpi = story.kpi();
        return kpi == null ? "" : ChartSheet.legend(kpi, texts);
    }

    // the money

    /** What settled years left over before it was decided; all of it while that is not so. */
    public List<FundEntry> surpluses() {
        var decided = decision().map(Done::at);
        return story.fund().entries().stream()
                .filter(entry -> entry.kind() == FundEntry.Kind.SURPLUS)
                .filter(entry -> decided.isEmpty() || !entry.bookedAt().isAfter(decided.get()))
                .toList();
    }

    public String settlement(FundEntry entry) {
        return story.fund().seesSettlements()
                ? contract() + "/afrekeningen/" + entry.year().orElseThrow()
                : "";
    }

    // the decision

    public Optional<Done> putForward() {
        return story.dossier().log().stream()
                .filter(done -> done.act() == Act.PUT_FORWARD)
                .findFirst();
    }

    /** The last time that it was decided on. */
    public Optional<Done> decision() {
        return story.dossier().log().stream()
                .filter(done -> DECISIONS.contains(done.act()))
                .reduce((earlier, later) -> later);
    }

    /** How it came about, and why; empty where nobody voted. */
    public String sentence() {
        var voting = story.voting();
        return voting == null || voting.verdict() == null
                ? ""
                : DecisionWords.in(texts).sentence(voting.verdict());
    }

    public String reason() {
        var voting = story.voting();
        return voting == null ? "" : DecisionWords.in(texts).why(voting);
    }

    public int changes() {
        return story.dossier().versions().size() - 1;
    }

    public String carrier() {
        return story.dossier()
                .carrier(plan())
                .map(one -> one.name())
                .orElse(story.dossier().proposer());
    }

    // what was done with it, and what it brought

    public Optional<Execution> execution() {
        return story.carriedOut();
    }

    public List<PhaseProgress> phases() {
        return story.carriedOut().map(Execution::phases).orElse(List.of());
    }

    public String state(PhaseProgress progress) {
        return new SpendingWords(texts).state(progress.state());
    }

    public List<SpendingStep> payments(PhaseProgress progress) {
        return progress.steps().stream()
                .filter(step -> step.kind() == SpendingStep.Kind.PAID)
                .toList();
    }

    public String expected() {
        return story.carriedOut()
                .flatMap(execution -> new SpendingWords(texts).expected(execution))
                .orElse("");
    }

    public String happened() {
        return story.carriedOut()
                .flatMap(execution -> new SpendingWords(texts).happened(execution))
                .orElse("");
    }

    public String result() {
        return story.carriedOut()
                .flatMap(execution -> Optional.ofNullable(execution.lookBack()))
                .map(lookBack -> new SpendingWords(texts).result(lookBack))
                .orElse("");
    }
}
