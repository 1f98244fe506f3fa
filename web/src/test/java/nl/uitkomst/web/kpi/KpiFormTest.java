package nl.uitkomst.web.kpi;

import nl.uitkomst.domain.contract.Agreement;
import nl.uitkomst.domain.contract.Agreement.AgreedKpi;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Proposal;
import nl.uitkomst.domain.contract.Reporting;
import nl.uitkomst.domain.contract.Term;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.TargetStretch;
import nl.uitkomst.domain.shared.ReportingCalendar;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.Faults;
import nl.uitkomst.web.FormInput;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class KpiFormTest {

    private static final Texts TEXTS = Texts.in("nl");

    @Test
    void a_ratio_with_a_target_for_each_year_is_read_whole() {
        var agreement = form(ratio()).read().orElseThrow();

        assertThat(agreement.definition().kind()).isEqualTo(KpiKind.RATIO);
        assertThat(agreement.definition().unit()).isEqualTo("%");
        assertThat(agreement.definition().shortName()).isEqualTo("Terugval");
        assertThat(agreement.targets()).hasSize(2);
        assertThat(agreement.targets().get(1).from()).isEqualTo("2025-01-01");
        assertThat(agreement.targets().get(1).until()).isEqualTo("2026-01-01");
        assertThat(agreement.targets().get(1).high()).isEqualByComparingTo("12.5");
    }

    @Test
    void years_with_the_same_target_are_one_stretch() {
        var values = ratio();
        values.put("norm-hoog-2025", "14");

        assertThat(form(values).read().orElseThrow().targets()).hasSize(1);
    }

    @Test
    void a_year_without_a_target_can_wait() {
        var values = ratio();
        values.remove("norm-hoog-2025");

        assertThat(form(values).read().orElseThrow().targets()).hasSize(1);
    }

    @Test
    void a_path_in_steps_a_year_ends_exactly_at_its_target_and_fills_the_form_again() {
        var values = ratio();
        values.put("normen", "STEPS");
        values.put("pad-begin", "18");
        values.put("pad-eind", "12");

        var agreement = form(values).read().orElseThrow();

        assertThat(agreement.targets()).extracting(TargetStretch::high).doesNotContainNull();
        assertThat(agreement.targets()).last().extracting(TargetStretch::high).isEqualTo(new BigDecimal("12"));
        var shown = KpiForm.of(TEXTS, draft(), new AgreedKpi(new KpiCode("terugval"), agreement, 0, List.of()));
        assertThat(shown.per()).isEqualTo(TargetRows.Per.STEPS);
        assertThat(shown.preview()).isEqualTo(agreement.targets());
        assertThat(shown.read()).contains(agreement);
    }

    @Test
    void a_path_between_two_bounds_and_a_denominator_that_is_the_numerator_are_refused_at_their_fields() {
        var values = ratio();
        values.put("normen", "LINEAR");
        values.put("richting", "BETWEEN");
        values.put("noemer", values.get("teller"));

        var form = form(values);

        assertThat(form.read()).isEmpty();
        assertThat(form.input().faults().list()).extracting(Faults.Fault::field).contains("normen", "noemer");
    }

    @Test
    void a_band_that_swallows_the_target_is_refused_at_its_field() {
        var values = ratio();
        values.put("band", "95");

        var form = form(values);

        assertThat(form.read()).isEmpty();
        assertThat(form.input().faults().at("band")).isNotEmpty();
    }

    @Test
    void a_kpi_that_is_only_watched_stays_so() {
        var values = ratio();
        values.put("belang", "WATCH");

        assertThat(form(values).read().orElseThrow().definition().isCore()).isFalse();
    }

    @Test
    void what_was_agreed_fills_the_form_that_reads_it_back() {
        var agreement = form(ratio()).read().orElseThrow();
        var shown = KpiForm.of(TEXTS, draft(), new AgreedKpi(new KpiCode("terugval"), agreement, 3, List.of()));

        assertThat(shown.per()).isEqualTo(TargetRows.Per.YEAR);
        assertThat(shown.read()).contains(agreement);
        assertThat(shown.input().text("versie")).isEqualTo("3");
    }

    @Test
    void a_target_that_changes_within_a_year_is_shown_by_period() {
        var values = ratio();
        values.put("normen", "PERIOD");
        for (var period : draft().periods()) {
            values.put("norm-hoog-" + period, period.number() < 3 ? "14" : "12");
        }
        var agreement = form(values).read().orElseThrow();
        var shown = KpiForm.of(TEXTS, draft(), new AgreedKpi(new KpiCode("terugval"), agreement, 0, List.of()));

        assertThat(agreement.targets()).hasSize(4);
        assertThat(shown.per()).isEqualTo(TargetRows.Per.PERIOD);
        assertThat(shown.read()).contains(agreement);
    }

    @Test
    void everything_that_is_lacking_is_told_at_once() {
        var form = form(new HashMap<>(Map.of("soort", "RATIO")));

        assertThat(form.read()).isEmpty();
        assertThat(form.input().faults().list())
                .extracting(Faults.Fault::field)
                .contains("naam", "definitie", "teller", "noemer", "bron", "richting", "doorwie", "gewicht");
    }

    @Test
    void a_count_asks_a_unit_and_no_denominator() {
        var values = ratio();
        values.put("soort", "COUNT");
        values.remove("noemer");
        var form = form(values);

        assertThat(form.read()).isEmpty();
        assertThat(form.input().faults().list()).extracting(Faults.Fault::field).containsExactly("eenheid");
    }

    @Test
    void an_index_asks_its_base_as_a_whole_or_by_every_period() {
        var values = ratio();
        values.put("soort", "INDEX");
        values.put("basisjaar", "2007");
        values.put("basis-1", "250");
        var half = form(values);

        assertThat(half.read()).isEmpty();
        assertThat(half.input().faults().at("basis-2")).contains("alle perioden");

        values.put("basis-0", "900");
        values.remove("basis-1");
        assertThat(form(values).read().orElseThrow().base()).isEqualTo(Map.of(0, new BigDecimal("900")));
    }

    @Test
    void two_bounds_go_together_and_stand_the_right_way_round() {
        var values = ratio();
        values.put("richting", "BETWEEN");
        values.put("norm-laag-2024", "20");
        values.put("norm-hoog-2025", "");
        values.put("norm-laag-2025", "10");
        var form = form(values);

        assertThat(form.read()).isEmpty();
        assertThat(form.input().faults().at("norm-hoog-2024")).contains("onder de andere");
        assertThat(form.input().faults().at("norm-hoog-2025")).contains("beide grenzen");
    }

    @Test
    void a_percentage_stays_below_a_hundred() {
        var values = ratio();
        values.put("norm-hoog-2024", "140");
        var form = form(values);

        assertThat(form.read()).isEmpty();
        assertThat(form.input().faults().at("norm-hoog-2024")).contains("van 0 tot en met 100");
    }

    @Test
    void a_share_has_two_decimals_at_most() {
        var values = ratio();
        values.put("gewicht", "0,125");
        var form = form(values);

        assertThat(form.read()).isEmpty();
        assertThat(form.input().faults().at("gewicht")).contains("hoogstens 2");
    }

    @Test
    void a_code_is_not_an_address_of_its_own() {
        for (var code : List.of("nieuw", "Met Spaties", "x")) {
            var form = form(new HashMap<>(Map.of("code", code)));

            assertThat(form.readCode()).isEmpty();
            assertThat(form.input().faults().at("code")).contains("kleine letters");
        }
    }

    @Test
    void a_baseline_is_told_whole_or_not_at_all() {
        var values = ratio();
        values.put("nulmeting", "15,2");
        var form = form(values);

        assertThat(form.read()).isEmpty();
        assertThat(form.input().faults().list())
                .extracting(Faults.Fault::field)
                .containsExactly("nulmeting-op", "nulmeting-bron");
    }

    private static KpiForm form(Map<String, String> values) {
        return new KpiForm(FormInput.filled(TEXTS, values), draft(), null, TEXTS);
    }

    private static Map<String, String> ratio() {
        var values = new HashMap<String, String>();
        values.put("soort", "RATIO");
        values.put("richting", "AT_MOST");
        values.put("normen", "YEAR");
        values.put("naam", "Terugval");
        values.put("definitie", "Wie binnen een half jaar terugkomt.");
        values.put("resultaatgebied", "Zelfredzaamheid");
        values.put("teller", "Wie terugkwamen");
        values.put("noemer", "Wie waren afgerond");
        values.put("decimalen", "1");
        values.put("bron", "Registratie");
        values.put("meting", "FLOW");
        values.put("aard", "EARLY_SIGNAL");
        values.put("doorwie", "PROVIDERS");
        values.put("bandsoort", "ABSOLUTE");
        values.put("band", "1");
        values.put("gewicht", "1");
        values.put("dekking", "80");
        values.put("norm-hoog-2024", "14");
        values.put("norm-hoog-2025", "12,5");
        return values;
    }

    private static Agreement draft() {
        var proposal = new Proposal(
                "Tom in de buurt",
                Contract.LegalForm.CONTRACT,
                new Term(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31)),
                new Reporting(ReportingCalendar.QUARTER, Month.JANUARY, 6),
                BigDecimal.valueOf(20),
                "",
                false,
                List.of(),
                Map.of());
        return new Agreement(
                new ContractNumber("TB-ALPHEN-2024"),
                Contract.Status.DRAFT,
                Contract.Phase.DRAFT,
                proposal,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                1,
                null,
                null,
                null,
                null,
                Set.of());
    }
}
