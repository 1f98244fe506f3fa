package nl.uitkomst.web.assessment;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.assessment.Assessment.Stage;
import nl.uitkomst.domain.assessment.AssessmentBoard;
import nl.uitkomst.domain.assessment.Assessor.State;
import nl.uitkomst.domain.assessment.Bidder;
import nl.uitkomst.domain.assessment.Compared;
import nl.uitkomst.domain.assessment.Contest;
import nl.uitkomst.domain.assessment.Counted;
import nl.uitkomst.domain.assessment.Offered;
import nl.uitkomst.domain.assessment.RankingView;
import nl.uitkomst.domain.assessment.RankingView.Made;
import nl.uitkomst.domain.assessment.SeenAssessor;
import nl.uitkomst.domain.assessment.SeenScore;
import nl.uitkomst.domain.bid.OpenedBid;
import nl.uitkomst.domain.bid.Promise;
import nl.uitkomst.domain.persona.Spot;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.tender.Criterion;
import nl.uitkomst.domain.tender.Part;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.PriceTerms;
import nl.uitkomst.domain.tender.Scale;
import nl.uitkomst.domain.tender.Setup;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import nl.uitkomst.domain.tender.Tie;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.assessment.RankingFile;
import nl.uitkomst.web.Assets;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Page;
import nl.uitkomst.web.TenderNav;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of an assessment, made from what people can see. Leaves them in target/look, to be looked at. */
class AssessmentPagesTest {

    private static final Path LOOK = Path.of("target", "look");
    private static final Texts DUTCH = Texts.in("nl");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final UUID GUUS = new UUID(1, 1);
    private static final UUID ILSE = new UUID(1, 2);
    private static final TenderNumber NUMBER = new TenderNumber("RTM-DGV-2017");
    private static final List<Bidder> BIDDERS = List.of(
            new Bidder(new UUID(2, 1), "Combinatie A"), new Bidder(new UUID(2, 2), "Kandidaat B met een lange naam"));

    private static final TenderNav NAV =
            TenderNav.of(NUMBER, EnumSet.of(Act.SEE, Act.SEE_SETUP, Act.SEE_ASSESSMENT, Act.SEE_SCORES));

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    @Test
    void an_assessor_sees_the_own_progress_and_what_is_still_to_do() throws IOException {
        var html = assessment(board(Stage.SCORING, State.SCORING, some(3), List.of(), List.of(), false));

        assertThat(html)
                .contains("U gaf")
                .contains("beoordeling/" + BIDDERS.get(0).candidate() + "/" + GUUS)
                .contains("Er ontbreken nog 5 scores")
                .doesNotContain("Beoordelaar vragen");
        look("beoordeling-alleen", html);
    }

    @Test
    void who_has_to_declare_sees_who_bid_and_nothing_of_the_bids() throws IOException {
        var html = assessment(board(Stage.SCORING, State.ASKED, List.of(), List.of(), List.of(), false));

        assertThat(html).contains("Combinatie A", "name=\"verklaring\"").doesNotContain("/" + GUUS);
        look("beoordeling-verklaring", html);
    }

    @Test
    void the_lead_sees_who_has_finished_and_no_number_of_scores() throws IOException {
        var html = assessment(board(Stage.SCORING, null, List.of(), List.of(), List.of(), true));

        assertThat(html).contains("Consensus openen", "Heeft een belang").doesNotContain("van 2</a>");
        look("beoordeling-leiding", html);
    }

    @Test
    void a_score_stands_beside_what_is_needed_and_promised() throws IOException {
        var page = score(board(Stage.SCORING, State.SCORING, some(1), List.of(), List.of(), false), false);

        var html = render("assessment/score.jte", page);

        assertThat(html)
                .contains("Elke rit op tijd", "name=\"score-1\"", "name=\"motivering-2\"", "name=\"vervangt-1\"")
                .doesNotContain("Scores van de beoordelaars");
        look("score-alleen", html);
    }

    @Test
    void in_the_consensus_session_a_wide_spread_is_told_with_what_each_gave() throws IOException {
        var page = score(board(Stage.CONSENSUS, null, List.of(), both(), some(1), true), true);

        var html = render("assessment/score.jte", page);

        assertThat(html).contains("Ruime spreiding: 4 tot 8, 2 stappen", "Beoordelaar 1", "Beoordelaar 2");
        look("score-consensus", html);
        look("beoordeling-consensus", assessment(board(Stage.CONSENSUS, null, List.of(), both(), some(3), true)));
    }

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

    private ScorePage score(AssessmentBoard board, boolean consensus) {
        var part = PartOfBid.get(board.setup(), GUUS.toString());
        var promises = Map.of(new Spot(GUUS, "rit"), Promise.inWords("Elke rit op tijd, of bericht vooraf."));
        var bid = new OpenedBid(BIDDERS.get(0).candidate(), 1, promises, Map.of(), List.of());
        return new ScorePage(board, BIDDERS.get(0), part, bid, null, consensus, input(), true, NAV, DUTCH);
    }

    private String assessment(AssessmentBoard board) {
        return render("assessment/assessment.jte", new AssessmentPage(board, List.of(), input(), "", NAV, DUTCH));
    }

    private static List<SeenScore> some(int number) {
        var all = new ArrayList<SeenScore>();
        for (var bidder : BIDDERS) {
            setup(Tie.QUALITY)
                    .scored()
                    .forEach(one -> all.add(new SeenScore("", bidder.candidate(), one.key(), 8, "Concreet.", 1, NOON)));
        }
        return all.subList(0, number);
    }

    private static List<SeenScore> both() {
        return setup(Tie.QUALITY).scored().stream()
                .flatMap(one -> List.of(
                        new SeenScore("Beoordelaar 1", BIDDERS.get(0).candidate(), one.key(), 8, "Concreet.", 1, NOON),
                        new SeenScore("Beoordelaar 2", BIDDERS.get(0).candidate(), one.key(), 4, "Vaag.", 1, NOON))
                        .stream())
                .toList();
    }

    private static AssessmentBoard board(
            Stage stage,
            @Nullable State own,
            List<SeenScore> mine,
            List<SeenScore> scores,
            List<SeenScore> agreed,
            boolean leads) {
        return new AssessmentBoard(
                NUMBER,
                "Vervoer",
                true,
                Phase.OPENED,
                setup(Tie.QUALITY),
                stage,
                BIDDERS,
                leads
                        ? List.of(
                                seen(State.FINISHED, "Beoordelaar 1"),
                                seen(State.EXCLUDED, "Beoordelaar 2"),
                                seen(State.ASKED, "Beoordelaar 3"))
                        : List.of(),
                own == null ? null : seen(own, "Beoordelaar 1"),
                mine,
                scores,
                agreed,
                null,
                leads);
    }

    private static SeenAssessor seen(State state, String name) {
        return new SeenAssessor(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                name,
                "Gemeente",
                state,
                NOON,
                state == State.ASKED ? Optional.empty() : Optional.of(NOON),
                state == State.EXCLUDED ? Optional.of("Werkte bij een van hen.") : Optional.empty(),
                state == State.FINISHED ? Optional.of(NOON) : Optional.empty(),
                Optional.empty());
    }

    private static Setup setup(Tie tie) {
        var criteria = List.of(
                Criterion.quality(GUUS, "rit", "Guus: de rit", new BigDecimal("30"), 4),
                Criterion.quality(GUUS, "boeken", "Guus: boeken", new BigDecimal("10"), null),
                Criterion.quality(ILSE, "rit", "Ilse: de rit", new BigDecimal("15"), null),
                Criterion.other("plan", "Plan van aanpak", new BigDecimal("5"), null),
                Criterion.price("Prijs", new BigDecimal("40")));
        return new Setup(
                List.of(),
                List.of(),
                List.of(),
                List.of(new Part(GUUS.toString(), "Guus"), new Part(ILSE.toString(), "Ilse")),
                List.of(new Part("boeken", "Boeken"), new Part("rit", "De rit")),
                criteria,
                new Scale(new TreeMap<>(Map.of(
                        0,
                        "Niets",
                        4,
                        "Matig: blijft algemeen",
                        6,
                        "Voldoende",
                        8,
                        "Goed: concreet",
                        10,
                        "Uitstekend"))),
                PriceTerms.lowestRelative(),
                tie,
                84);
    }

    private static FormInput input() {
        return FormInput.filled(DUTCH, Map.of());
    }

    private String render(String template, Object model) {
        var out = new StringOutput();
        engine.render(template, Map.of("page", page(), "model", model), out);
        return out.toString();
    }

    private static Page page() {
        var here = new Assets() {
            @Override
            public String address(String file) {
                return "../static/" + file;
            }
        };
        var person = new Person(1, "Beoordelaar", Role.ASSESSOR, 2, "Gemeente", false);
        return new Page(DUTCH, "/aanbestedingen", "token", here, person, NOON, null);
    }

    private static void look(String name, String html) throws IOException {
        assertThat(html).doesNotContain("⟦", "style=", "<script");
        Files.createDirectories(LOOK);
        Files.writeString(LOOK.resolve(name + ".html"), html);
    }
}
