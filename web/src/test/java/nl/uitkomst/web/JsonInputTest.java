package nl.uitkomst.web;

import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.Measure;
import nl.uitkomst.domain.kpi.Nature;
import nl.uitkomst.domain.kpi.ReportedBy;
import nl.uitkomst.domain.organisation.Membership;
import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.domain.shared.ReportingCalendar;
import nl.uitkomst.reporting.Texts;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class JsonInputTest {

    @Test
    void every_fault_is_named_with_its_place_and_a_code() {
        var input = JsonInput.of("""
                {"titel": 3, "rechtsvorm": "gift", "onzin": true, "partijen": [{"rol": "koper", "van": "1-1-2024"}]}""", Texts.in("nl"), Set.of("titel", "rechtsvorm", "partijen"));
        input.required("titel", 10);
        input.choice("rechtsvorm", Contract.LegalForm.class);
        for (var party : input.list("partijen", Set.of("rol", "van"))) {
            party.choice("rol", Party.Role.class);
            party.date("van");
        }

        assertThat(input.isFaultless()).isFalse();
        assertThat(problem(input).errors())
                .extracting(Problem.Fault::in, Problem.Fault::code)
                .containsExactly(
                        tuple("#/onzin", "unknown"),
                        tuple("#/titel", "type"),
                        tuple("#/rechtsvorm", "choice"),
                        tuple("#/partijen/0/rol", "choice"),
                        tuple("#/partijen/0/van", "form"));
    }

    @Test
    void what_is_no_object_is_refused_as_a_whole() {
        for (var body : List.of("", "[]", "{", "\"tekst\"", "null")) {
            var input = JsonInput.of(body, Texts.in("nl"), Set.of());
            input.required("titel", 10);

            assertThat(problem(input).errors()).extracting(Problem.Fault::code).containsExactly("json");
        }
    }

    @Test
    void a_number_is_exact_and_within_its_bounds() {
        var input = JsonInput.of(
                "{\"a\": 12.50, \"b\": \"12\", \"c\": 200, \"d\": 0.125}", Texts.in("nl"), Set.of("a", "b", "c", "d"));

        assertThat(number(input, "a")).contains(new BigDecimal("12.50"));
        assertThat(number(input, "b")).isEmpty();
        assertThat(number(input, "c")).isEmpty();
        assertThat(number(input, "d")).isEmpty();
        assertThat(problem(input).errors())
                .extracting(Problem.Fault::code)
                .containsExactly("type", "range", "decimals");
    }

    @Test
    void every_choice_of_the_trade_has_a_word_of_its_own() {
        for (var kind : List.of(
                Organisation.Kind.class,
                Membership.Role.class,
                Party.Role.class,
                Contract.LegalForm.class,
                Contract.Phase.class,
                ReportingCalendar.class,
                KpiKind.class,
                Measure.class,
                Direction.class,
                Nature.class,
                ReportedBy.class)) {
            assertThat(words(kind)).as(kind.getName()).isEqualTo(kind.getEnumConstants().length);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int words(Class kind) {
        return ApiWords.values(kind).size();
    }

    private static java.util.Optional<BigDecimal> number(JsonInput input, String name) {
        return input.number(name, BigDecimal.ZERO, BigDecimal.valueOf(100), 2);
    }

    private static Problem problem(JsonInput input) {
        return input.problem();
    }
}
