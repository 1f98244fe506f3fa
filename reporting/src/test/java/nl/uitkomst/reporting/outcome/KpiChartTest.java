package nl.uitkomst.reporting.outcome;

import nl.uitkomst.domain.outcome.Forecast;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.PeriodOutcome.NoFigure;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.reporting.Texts;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import static nl.uitkomst.reporting.outcome.SomeKpi.atLeast;
import static nl.uitkomst.reporting.outcome.SomeKpi.atMost;
import static org.assertj.core.api.Assertions.assertThat;

class KpiChartTest {
    private static final Texts DUTCH = Texts.in("nl");
    private static final String SERIES = "#12436d";
    private static final String BAND = "#f6dcc6";
    private static final String INK = "#17212e";

    private static SomeKpi relapse() {
        return SomeKpi.ratio("Terugval", atMost("16", "1"))
                .reached("66", "390")
                .without(NoFigure.NOT_DELIVERED)
                .reached("64", "395")
                .reached("63", "401")
                .target(atMost("14", "1"))
                .reached("61", "404")
                .reached("58", "409")
                .provisionally("47", "419");
    }

    @Test
    void there_is_a_bar_for_every_figure_and_none_for_a_gap() throws Exception {
        var chart = Markup.of(relapse().outcome(), ChartForm.WIDE);

        assertThat(chart.withFill("rect", SERIES)).as("final ones").hasSize(5);
        assertThat(chart.dashed("rect"))
                .as("the provisional one, an outline only")
                .hasSize(1);
        assertThat(chart.words()).contains("niet", "geleverd", "16,9", "voorlopig");
        assertThat(chart.words()).as("never zero for what is not there").doesNotContain("0,0");
    }

    @Test
    void the_target_is_one_line_with_a_step_where_it_changes() throws Exception {
        var chart = Markup.of(relapse().outcome(), ChartForm.WIDE);

        var line = chart.withStroke("path", INK).stream()
                .map(path -> path.getAttribute("d"))
                .filter(path -> path.split("L").length == 4)
                .toList();
        assertThat(line).as("along, down, along").hasSize(1);
        assertThat(chart.withFill("rect", BAND)).as("a band beside each").hasSize(2);
        assertThat(chart.words()).contains("norm: hoogstens 16%", "hoogstens 14%");
    }

    @Test
    void a_band_is_not_drawn_where_nothing_was_agreed() throws Exception {
        var chart = Markup.of(relapse().target(null).reached("50", "400").outcome(), ChartForm.WIDE);

        assertThat(chart.withFill("rect", BAND)).hasSize(2);
    }

    @Test
    void below_every_period_stands_the_shape_of_its_verdict() throws Exception {
        var chart = Markup.of(relapse().outcome(), ChartForm.WIDE);

        assertThat(chart.withFill("path", "#f46a25"))
                .as("within the band: half filled")
                .hasSize(3);
        assertThat(chart.withFill("path", "#801650")).as("missed: triangles").hasSize(1);
        assertThat(chart.withFill("circle", SERIES)).as("met: discs").hasSize(2);
    }

    @Test
    void a_new_definition_is_marked() throws Exception {
        var chart = Markup.of(
                relapse().byNewDefinition("58", "420").reached("57", "420").outcome(), ChartForm.WIDE);

        assertThat(chart.words()).contains("breuk in definitie");
    }

    @Test
    void what_is_expected_is_dashed_and_has_its_range() throws Exception {
        var expected = new Forecast(
                2025, new BigDecimal("12.6"), new BigDecimal("11.5"), new BigDecimal("13.7"), Verdict.MET, null);
        var chart = Markup.of(relapse().expecting(expected).outcome(), ChartForm.WIDE);

        assertThat(chart.words()).contains("heel 2025: 12,6%", "tussen 11,5% en 13,7%", "K4");
        assertThat(chart.withFill("rect", "#e0e6ec")).hasSize(1);
    }

    @Test
    void a_total_of_a_year_is_not_drawn_beside_single_periods() throws Exception {
        var expected = new Forecast(2024, new BigDecimal("56"), null, null, Verdict.MET, null);
        var kpi = SomeKpi.count("Burgerinitiatieven", atLeast("12", "1"))
                .reached("14")
                .reached("13")
                .expecting(expected)
                .outcome();

        assertThat(Markup.of(kpi, ChartForm.WIDE).words()).noneMatch(word -> word.contains("56"));
    }

    @Test
    void figures_far_from_zero_are_a_line_on_a_scale_of_their_own() throws Exception {
        var kpi = SomeKpi.ratio("Steun op tijd", atLeast("90", "2"))
                .reached("912", "1000")
                .reached("904", "1000")
                .provisionally("860", "1000")
                .outcome();

        var chart = Markup.of(kpi, ChartForm.WIDE);

        assertThat(chart.withFill("rect", SERIES)).isEmpty();
        assertThat(chart.words()).contains("84%", "86,0%").doesNotContain("0%");
    }

    @Test
    void it_can_be_read_without_seeing_it() throws Exception {
        var svg = KpiChart.of(relapse().outcome(), DUTCH, ChartForm.WIDE).svg("kpi-1", "wide");

        assertThat(svg)
                .startsWith(
                        "<svg class=\"wide\" viewBox=\"0 0 900 430\" role=\"img\" aria-labelledby=\"kpi-1-t kpi-1-d\"")
                .contains("<title id=\"kpi-1-t\">Terugval: 11,2% in K3 2025, norm hoogstens 14%.</title>")
                .contains("Van 16,9% (K1 2024) naar 11,2% (K3 2025).")
                .contains("Vanaf K1 2024 is de norm hoogstens 16%. Vanaf K1 2025 is de norm hoogstens 14%.")
                .contains("K2 2024: niet geleverd.");
    }

    @Test
    void it_can_stand_in_a_page_with_a_strict_policy() {
        var svg = KpiChart.of(relapse().outcome(), DUTCH, ChartForm.WIDE).svg("a", "wide");

        assertThat(svg).doesNotContain("style=", "<style", "<script", "clip-path", "url(", "NaN");
        assertThat(svg.length()).as("small enough for two in a page").isLessThan(9_000);
    }

    @Test
    void a_name_is_never_markup() {
        var kpi = SomeKpi.ratio("<b>\"Terugval\"</b>", atMost("12", "1"))
                .reached("47", "419")
                .outcome();

        assertThat(KpiChart.of(kpi, DUTCH, ChartForm.WIDE).svg("a\"b", "wide"))
                .contains("&lt;b&gt;&quot;Terugval&quot;&lt;/b&gt;")
                .doesNotContain("<b>", "a\"b");
    }

    @Test
    void a_phone_gets_the_newest_periods_only() throws Exception {
        var kpi = SomeKpi.ratio("Terugval", atMost("30", "1")).from(2020, 1);
        for (var i = 0; i < 26; i++) {
            kpi.reached("10", "100");
        }

        assertThat(Markup.of(kpi.outcome(), ChartForm.NARROW).withFill("rect", SERIES))
                .hasSize(11);
        assertThat(Markup.of(kpi.outcome(), ChartForm.WIDE).withFill("rect", SERIES))
                .hasSize(24);
    }

    @Test
    void charts_beside_each_other_share_a_scale() {
        var small =
                SomeKpi.ratio("Terugval", atMost("12", "1")).reached("8", "100").reached("8", "100");
        var large = SomeKpi.ratio("Terugval", atMost("12", "1"))
                .reached("25", "100")
                .reached("20", "100");

        var charts = KpiChart.onOneScale(List.of(small.outcome(), large.outcome()), DUTCH, ChartForm.SMALL);

        assertThat(charts)
                .extracting(drawing ->
                        drawing.chart().getXYPlot().getRangeAxis().getRange().getUpperBound())
                .containsExactly(30.0, 30.0);
    }

    @Test
    void a_picture_is_as_large_as_was_asked() throws Exception {
        var png = KpiChart.of(relapse().outcome(), DUTCH, ChartForm.WIDE).png(2);

        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(1800);
        assertThat(image.getHeight()).isEqualTo(860);
    }

    @Test
    void nothing_reported_still_draws() throws Exception {
        var nothing = SomeKpi.ratio("Terugval", atMost("12", "1")).outcome();

        assertThat(Markup.of(nothing, ChartForm.WIDE).withFill("rect", SERIES)).isEmpty();
    }

    /** The markup of a chart, to count in. */
    private record Markup(Element root) {
        static Markup of(KpiOutcome kpi, ChartForm form) throws Exception {
            var svg = KpiChart.of(kpi, DUTCH, form).svgFile();
            var document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
            return new Markup(document.getDocumentElement());
        }

        List<Element> withFill(String name, String colour) {
            return named(name).stream()
                    .filter(element -> colour.equals(look(element, "fill")) && !"none".equals(look(element, "fill")))
                    .filter(element -> look(element, "stroke").isEmpty())
                    .toList();
        }

        List<Element> withStroke(String name, String colour) {
            return named(name).stream()
                    .filter(element -> colour.equals(look(element, "stroke")))
                    .toList();
        }

        List<Element> dashed(String name) {
            return named(name).stream()
                    .filter(element -> !look(element, "stroke-dasharray").isEmpty())
                    .toList();
        }

        private static String look(Element element, String attribute) {
            return ((Element) element.getParentNode()).getAttribute(attribute);
        }

        List<String> words() {
            return named("text").stream().map(Element::getTextContent).toList();
        }

        private List<Element> named(String name) {
            var found = root.getElementsByTagName(name);
            var elements = new ArrayList<Element>();
            for (var i = 0; i < found.getLength(); i++) {
                elements.add((Element) found.item(i));
            }
            return elements;
        }
    }
}
