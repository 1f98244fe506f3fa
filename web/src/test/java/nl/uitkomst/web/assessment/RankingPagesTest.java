package nl.uitkomst.web.assessment;

import nl.uitkomst.domain.assessment.Compared;
import nl.uitkomst.domain.assessment.Contest;
import nl.uitkomst.domain.assessment.Counted;
import nl.uitkomst.domain.assessment.Offered;
import nl.uitkomst.domain.assessment.RankingView;
import nl.uitkomst.domain.assessment.RankingView.Made;
import nl.uitkomst.domain.assessment.SeenScore;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.tender.Criterion;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.PriceTerms;
import nl.uitkomst.domain.tender.Setup;
import nl.uitkomst.domain.tender.Tie;
import nl.uitkomst.reporting.assessment.RankingFile;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import static nl.uitkomst.web.assessment.SomePages.BIDDERS;
import static nl.uitkomst.web.assessment.SomePages.DUTCH;
import static nl.uitkomst.web.assessment.SomePages.NAV;
import static nl.uitkomst.web.assessment.SomePages.NOON;
import static nl.uitkomst.web.assessment.SomePages.NUMBER;
import static nl.uitkomst.web.assessment.SomePages.input;
import static nl.uitkomst.web.assessment.SomePages.look;
import static nl.uitkomst.web.assessment.SomePages.render;
import static nl.uitkomst.web.assessment.SomePages.setup;
import static org.assertj.core.api.Assertions.assertThat;

/** The ranking as its reader sees and takes it along. */
class RankingPagesTest {

    @Test
    void the_ranking_lays_its_computation_open() throws IOException {
        var html = render("assessment/ranking.jte", ranking("225000000", Tie.QUALITY));

        assertThat(html)
                .contains("Combinatie A", "eindigt", "30 × 8 ÷ 10", "24,00")
                .doesNotContain("⟦");
        look("rangorde", html);
    }

    @Test
    void where_bids_stay_equal_lots_are_asked_for() throws IOException {
        var page = ranking("210000000", Tie.DRAW);
        var even = new RankingPage(even(page.view()), null, input(), "", NAV, DUTCH);

        var html = render("assessment/ranking.jte", even);

        assertThat(html)
                .contains("er wordt geloot", "name=\"plaats-" + BIDDERS.get(0).candidate());
        look("rangorde-loting", html);
    }

    @Test
    void the_files_hold_every_point_rounded_and_exactly() {
        var view = ranking("225000000", Tie.QUALITY).view();

        var csv = new String(RankingFile.csv(view, view.ranking().orElseThrow(), DUTCH), StandardCharsets.UTF_8);

        assertThat(csv).contains("Combinatie A;1;", ";24,00;24 / 1;", "Totaal;100");
        assertThat(RankingFile.workbook(view, view.ranking().orElseThrow(), DUTCH))
                .hasSizeGreaterThan(2000);
    }

    private static RankingView even(RankingView view) {
        var made = view.ranking().orElseThrow();
        var contest = made.compared().contest();
        var first = made.compared().bids().get(0);
        var same = made.compared().bids().stream()
                .map(bid -> new Offered(bid.candidate(), first.scores(), first.price()))
                .toList();
        var compared = new Compared(contest, made.compared().names(), BIDDERS, same);
        return view(compared, view.setup());
    }

    private static RankingPage ranking(String dearer, Tie tie) {
        var setup = setup(tie);
        var counted = setup.scored().stream()
                .map(one -> new Counted(one.key(), one.weight(), null))
                .toList();
        var contest = new Contest(counted, new BigDecimal("40.00"), BigDecimal.TEN, PriceTerms.lowestRelative(), tie);
        var bids = List.of(offered(0, 8, "210000000"), offered(1, 4, dearer));
        var names = setup.scored().stream()
                .map(one -> new Compared.Named(one.key(), one.name()))
                .toList();
        return new RankingPage(
                view(new Compared(contest, names, BIDDERS, bids), setup), null, input(), "berekend", NAV, DUTCH);
    }

    private static Offered offered(int bidder, int score, String price) {
        var scores = setup(Tie.QUALITY).scored().stream()
                .collect(Collectors.toMap(Criterion::key, one -> BigDecimal.valueOf(score)));
        return new Offered(BIDDERS.get(bidder).candidate(), scores, Euro.valueOf(price));
    }

    private static RankingView view(Compared compared, Setup setup) {
        var made = new Made(compared, compared.ranking(), "ab".repeat(32), NOON, "Contractmanager", Optional.empty());
        var agreed = new ArrayList<SeenScore>();
        for (var bidder : BIDDERS) {
            setup.scored()
                    .forEach(one -> agreed.add(
                            new SeenScore("", bidder.candidate(), one.key(), 8, "Concreet en meetbaar.", 1, NOON)));
        }
        return new RankingView(NUMBER, "Vervoer", true, Phase.RANKED, setup, made, agreed, true, true, true);
    }
}
