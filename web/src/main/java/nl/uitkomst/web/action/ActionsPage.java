package nl.uitkomst.web.action;

import nl.uitkomst.domain.action.ActionBoard;
import nl.uitkomst.domain.action.SeenAction;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.KpiNames;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.Option;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The actions of a contract: those that are open first, the one that is due soonest at the top. */
public record ActionsPage(ActionBoard.Content board, ActionFilter filter, ContractNav nav) {

    public String base() {
        return "/contracten/" + board.number() + "/acties";
    }

    public List<SeenAction> shown() {
        return board.actions().stream()
                .filter(action -> filter.lets(action, board.today()))
                .sorted(Comparator.comparing(SeenAction::isOpen)
                        .reversed()
                        .thenComparing(action -> action.plan().dueOn())
                        .thenComparing(SeenAction::number))
                .toList();
    }

    public String title(Texts texts) {
        var open = board.actions().stream().filter(SeenAction::isOpen).count();
        var late = board.actions().stream()
                .filter(action -> action.isLateOn(board.today()))
                .count();
        return texts.get("action.title", open) + (late == 0 ? "" : texts.get("action.title.late", late)) + ".";
    }

    /** What closed actions came to, as one sentence; empty while none was closed. */
    public String lead(Texts texts) {
        var closed = board.actions().stream()
                .filter(action -> action.result() != null)
                .collect(Collectors.groupingBy(SeenAction::result, Collectors.counting()));
        if (closed.isEmpty()) {
            return texts.get("action.lead.none");
        }
        var parts = closed.entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(entry -> texts.get("action.lead." + entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
        return texts.get(
                "action.lead",
                closed.values().stream().mapToLong(Long::longValue).sum(),
                parts);
    }

    public String kpis(SeenAction action) {
        return action.plan().about().stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(KpiCode code) {
        var known = board.kpis().get(code);
        return known == null ? code.text() : known.name();
    }

    public List<Option> shownOptions(Texts texts) {
        return ActionFilter.SHOWN.stream()
                .map(one -> Option.of(one, texts.get("action.filter." + one)))
                .toList();
    }

    public List<Option> kpiOptions() {
        return kpiOptions(board);
    }

    static List<Option> kpiOptions(ActionBoard.Content board) {
        return board.kpis().entrySet().stream()
                .map(kpi -> Option.of(kpi.getKey().text(), named(kpi.getValue())))
                .toList();
    }

    private static String named(KpiNames.Name name) {
        return name.name();
    }

    public List<Option> ownerOptions() {
        return board.actions().stream()
                .map(SeenAction::ownerName)
                .distinct()
                .sorted()
                .map(name -> Option.of(name, name))
                .toList();
    }

    public List<Crumb> crumbs(Texts texts) {
        return crumbs(board, texts, "");
    }

    /** @param here the page below the list; empty for the list itself */
    static List<Crumb> crumbs(ActionBoard.Content board, Texts texts, String here) {
        var list = texts.get("action.crumb");
        return here.isEmpty()
                ? Crumb.ofContract(texts, board.number(), Crumb.here(list))
                : Crumb.ofContract(
                        texts,
                        board.number(),
                        new Crumb(list, "/contracten/" + board.number() + "/acties"),
                        Crumb.here(here));
    }
}
