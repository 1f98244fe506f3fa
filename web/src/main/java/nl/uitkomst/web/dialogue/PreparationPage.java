package nl.uitkomst.web.dialogue;

import nl.uitkomst.domain.dialogue.DialoguePapers;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.dialogue.Preparation;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.Crumb;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The preparation of a dialogue.
 *
 * @param planned whether the two sides made an agenda; else it is what would be proposed
 * @param invites whether it can be put in a calendar
 */
public record PreparationPage(
        Preparation preparation, List<Point> points, boolean planned, boolean invites, ContractNav nav) {

    /**
     * @param chart empty for what is not about a KPI, or has no figures yet
     * @param address where more of it is; empty for what has no page
     */
    public record Point(
            int number,
            String title,
            String why,
            @Nullable Verdict verdict,
            List<String> explained,
            String chart,
            String address) {}

    static PreparationPage of(Preparation preparation, DialoguePapers.Preparation known, ContractNav nav, Texts texts) {
        return new PreparationPage(
                preparation,
                preparation.points().stream()
                        .map(point -> point(point, preparation, texts))
                        .toList(),
                known.planned(),
                known.planned() && known.plan().date().isPresent(),
                nav);
    }

    private static Point point(Preparation.Point point, Preparation preparation, Texts texts) {
        var kpi = point.kpi();
        return new Point(
                point.number(),
                point.title(),
                point.why(),
                point.verdict(),
                point.explained(),
                point.chart(texts)
                        .map(chart -> chart.svg("g-" + point.number(), "small"))
                        .orElse(""),
                kpi == null ? "" : contract(preparation) + "/kpis/" + kpi.code());
    }

    private static String contract(Preparation preparation) {
        return "/contracten/" + preparation.situation().contract().number();
    }

    /** Where the dialogue itself is. */
    public String dialogue() {
        return contract(preparation) + "/gesprekken/" + preparation.situation().period();
    }

    public List<Crumb> crumbs(Texts texts) {
        var number = preparation.situation().contract().number().toString();
        return Crumb.ofContract(
                texts,
                number,
                new Crumb(texts.get("dialogue.paper.dialogues"), contract(preparation) + "/gesprekken"),
                new Crumb(preparation.title(), dialogue()),
                Crumb.here(texts.get("dialogue.paper.preparation")));
    }
}
