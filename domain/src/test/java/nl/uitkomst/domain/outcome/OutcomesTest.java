package nl.uitkomst.domain.outcome;

import jakarta.persistence.EntityManager;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.outcome.ContractOutcome.OnCourse;
import nl.uitkomst.domain.outcome.PeriodOutcome.NoFigure;
import nl.uitkomst.domain.outcome.PeriodOutcome.State;
import nl.uitkomst.domain.outcome.PortfolioOutcome.Coming;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RealDatabase;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Two contracts: the first has a ratio by two providers and a satisfaction, over four quarters of which the last is open; the second is another's. */
class OutcomesTest {

    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2025-11-22T11:00:00Z"), ZoneOffset.UTC);
    private static final ContractNumber OURS = new ContractNumber("OUTCOME-OURS");
    private static final ContractNumber THEIRS = new ContractNumber("OUTCOME-THEIRS");
    private static final KpiCode RELAPSE = new KpiCode("terugval");
    private static final Person ALDERMAN = new Person(90_001, "wethouder", Role.ALDERMAN, 90_001, "Gemeente", false);
    private static final Person PROVIDER =
            new Person(90_002, "rapporteur", Role.PROVIDER_REPORTER, 90_011, "Aanbieder", false);

    @BeforeAll
    static void report() {
        RealDatabase.change(entities ->
                SomeReports.SQL.forEach(sql -> entities.createNativeQuery(sql).executeUpdate()));
    }

    @Test
    void a_contract_is_judged_by_what_its_providers_reached_together() {
        var contract = contract(PeriodRange.ALL);

        var relapse = contract.kpi(RELAPSE).orElseThrow();
        assertThat(contract.municipality()).isEqualTo("Gemeente Uitkomst");
        assertThat(contract.contractor()).isEqualTo("Coöperatie Uitkomst");
        assertThat(contract.latest()).hasToString("2025-K3");
        assertThat(contract.latestFinal()).isFalse();
        assertThat(relapse.periods())
                .extracting(PeriodOutcome::state)
                .containsExactly(State.FINAL, State.FINAL, State.PROVISIONAL, State.NONE);
        assertThat(relapse.latest().orElseThrow().figure().rounded(2)).hasToString("12.00");
        assertThat(relapse.latest().orElseThrow().verdict()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void each_period_is_judged_by_the_target_in_force_in_it() {
        var relapse = contract(PeriodRange.ALL).kpi(RELAPSE).orElseThrow();

        assertThat(relapse.periods())
                .extracting(PeriodOutcome::verdict)
                .containsExactly(Verdict.MET, Verdict.MET, Verdict.MISSED, Verdict.NO_DATA);
    }

    @Test
    void a_line_that_was_not_delivered_shows_in_the_coverage() {
        var satisfaction =
                contract(PeriodRange.ALL).kpi(new KpiCode("tevreden")).orElseThrow();

        assertThat(satisfaction.periods().get(0).figure().rounded(2)).hasToString("7.60");
        assertThat(satisfaction.periods().get(1).coverage()).isEqualTo(new PeriodOutcome.Coverage(1, 2));
        assertThat(satisfaction.periods().get(1).noFigure()).isEqualTo(NoFigure.TOO_LITTLE_COVERAGE);
    }

    @Test
    void the_parts_of_a_kpi_are_those_who_reported_on_it() {
        var kpi = outcomes(outcomes -> outcomes.kpi(ALDERMAN, OURS, RELAPSE, PeriodRange.ALL));

        assertThat(kpi.parts()).extracting(KpiInParts.Part::name).containsExactly("Aanbieder A", "Aanbieder B");
        assertThat(kpi.parts().get(0).periods())
                .extracting(period -> period.figure().rounded(0).toString())
                .containsExactly("10", "10", "20");
        assertThat(kpi.parts().get(1).periods()).hasSize(3);
    }

    @Test
    void a_period_is_on_course_by_the_share_that_was_in_force_then() {
        assertThat(contract(PeriodRange.ALL).course().toleratedMissShare()).isEqualByComparingTo("20");
        assertThat(contract(new PeriodRange(null, ReportingPeriod.quarter(2025, 2)))
                        .course()
                        .toleratedMissShare())
                .isEqualByComparingTo("35");
    }

    @Test
    void as_seen_from_an_earlier_period_nothing_came_after_it() {
        var until = new PeriodRange(null, ReportingPeriod.quarter(2025, 2));

        var contract = contract(until);

        assertThat(contract.latest()).hasToString("2025-K2");
        assertThat(contract.latestFinal()).isTrue();
        assertThat(contract.course().state()).isEqualTo(OnCourse.State.ON_COURSE);
    }

    @Test
    void a_portfolio_holds_what_one_may_see_and_what_is_coming() {
        var portfolio = outcomes(outcomes -> outcomes.portfolio(ALDERMAN));

        assertThat(portfolio.contracts()).extracting(ContractOutcome::number).containsExactly(OURS);
        assertThat(portfolio.offCourse()).isOne();
        assertThat(portfolio.coming())
                .extracting(Coming::kind)
                .containsExactly(Coming.Kind.REPORT_TO_REVIEW, Coming.Kind.CONTRACT_ENDS, Coming.Kind.REPORT_DUE);
    }

    @Test
    void who_has_nothing_to_do_with_a_contract_does_not_learn_that_it_exists() {
        assertThatThrownBy(() -> outcomes(outcomes -> outcomes.contract(ALDERMAN, THEIRS, PeriodRange.ALL)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() ->
                        outcomes(outcomes -> outcomes.contract(ALDERMAN, new ContractNumber("NONE"), PeriodRange.ALL)))
                .isInstanceOf(Missing.class);
        assertThat(outcomes(outcomes -> outcomes.contract(PROVIDER, OURS, PeriodRange.ALL))
                        .number())
                .isEqualTo(OURS);
    }

    @Test
    void an_accepted_figure_is_visible_at_once() {
        var after = RealDatabase.transact(entities -> {
            accept(entities, true);
            var seen = Outcomes.in(entities, NOVEMBER).contract(ALDERMAN, OURS, PeriodRange.ALL);
            accept(entities, false);
            return seen;
        });

        assertThat(after.latestFinal()).isTrue();
    }

    @Test
    void the_version_changes_with_what_is_shown_and_with_nothing_else() {
        var versions = RealDatabase.transact(entities -> {
            var outcomes = Outcomes.in(entities, NOVEMBER);
            var before = outcomes.version(ALDERMAN, OURS);
            var again = outcomes.version(ALDERMAN, OURS);
            accept(entities, true);
            var accepted = outcomes.version(ALDERMAN, OURS);
            accept(entities, false);
            return List.of(before, again, accepted, outcomes.version(ALDERMAN, OURS));
        });

        assertThat(versions.get(1)).as("again").isEqualTo(versions.get(0));
        assertThat(versions.get(3)).as("back").isEqualTo(versions.get(0));
        assertThat(versions.get(2)).isNotEqualTo(versions.get(0));
    }

    @Test
    void while_nothing_changed_nothing_is_computed_again() {
        List<ContractOutcome> seen = RealDatabase.transact(entities -> {
            var outcomes = Outcomes.in(entities, NOVEMBER);
            var before = outcomes.contract(ALDERMAN, OURS, PeriodRange.ALL);
            var again = outcomes.contract(ALDERMAN, OURS, PeriodRange.ALL);
            accept(entities, true);
            var accepted = outcomes.contract(ALDERMAN, OURS, PeriodRange.ALL);
            accept(entities, false);
            return List.of(before, again, accepted);
        });

        assertThat(seen.get(1)).isSameAs(seen.get(0));
        assertThat(seen.get(2)).isNotEqualTo(seen.get(0));
    }

    @Test
    void a_changed_target_changes_the_version() {
        var before = outcomes(outcomes -> outcomes.version(ALDERMAN));
        RealDatabase.change(entities -> entities.createNativeQuery(
                        "update kpi_target set high = 11.1 where kpi_version_id = 90001 and high = 11")
                .executeUpdate());

        String after = outcomes(outcomes -> outcomes.version(ALDERMAN));
        assertThat(after).isNotEqualTo(before);
    }

    private static void accept(EntityManager entities, boolean accepted) {
        entities.createNativeQuery("update submission set counting_final = ?1 where id = 90103")
                .setParameter(1, accepted)
                .executeUpdate();
    }

    private static ContractOutcome contract(PeriodRange range) {
        return outcomes(outcomes -> outcomes.contract(ALDERMAN, OURS, range));
    }

    private static <T> T outcomes(Function<Outcomes, T> question) {
        return RealDatabase.transact((EntityManager entities) -> question.apply(Outcomes.in(entities, NOVEMBER)));
    }
}
