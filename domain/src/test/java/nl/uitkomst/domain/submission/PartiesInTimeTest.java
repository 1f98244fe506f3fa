package nl.uitkomst.domain.submission;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.Agreements;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.contract.MergeOrganisations;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.contract.Some;
import nl.uitkomst.domain.organisation.AdoptNames;
import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.domain.organisation.OrganisationCodes;
import nl.uitkomst.domain.organisation.Organisations;
import nl.uitkomst.domain.organisation.RenameOrganisation;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.shared.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import static nl.uitkomst.domain.submission.SomeReport.line;
import static nl.uitkomst.domain.submission.SomeReport.ratio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

/** Who has a part in a contract changes; who could report, see and sign follows the date, and so do the names. */
class PartiesInTimeTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    private SomeReport some;

    @BeforeEach
    void agree() {
        some = SomeReport.agreed();
    }

    @Test
    void an_earlier_period_keeps_the_name_of_its_day() {
        var before = nameOf(some.worker);
        var after = "Nieuw " + UUID.randomUUID();

        some.change(wired -> wired.get(RenameOrganisation.class)
                .rename(some.manager, publicId(some.worker.organisation()), after, NEW_YEAR));

        assertThat(names("2024-K4")).contains(before).doesNotContain(after);
        assertThat(names("2025-K1")).contains(after).doesNotContain(before);
    }

    @Test
    void a_name_cannot_begin_before_the_one_it_follows() {
        rename("Tweede naam", NEW_YEAR);

        assertThat(refusal("Derde naam", NEW_YEAR).rule()).isEqualTo(Organisation.Rule.NAME_BEFORE_LATER_ONE);
    }

    @Test
    void a_name_of_a_later_day_waits_for_that_day() {
        var before = nameOf(some.worker);
        var day = LocalDate.of(2025, 11, 3);
        var after = "Later " + some.contract;
        rename("Later ", day);
        assertThat(nameOf(some.worker)).isEqualTo(before);
        var waiting = organisation();
        assertThat(waiting.nameOn(day.minusDays(1))).isEqualTo(before);
        assertThat(waiting.nameOn(day)).isEqualTo(after);

        var dutch = ZoneId.of("Europe/Amsterdam");
        var clock = Clock.fixed(day.atTime(8, 0).atZone(dutch).toInstant(), dutch);
        Wired.change(wired -> wired.get(AdoptNames.class).adopt(), clock);

        assertThat(nameOf(some.worker)).isEqualTo(after);
        assertThat(organisation().nameOn(day.minusDays(1))).isEqualTo(before);
    }

    private Organisation organisation() {
        return Wired.transact(wired -> wired.get(Organisations.class).get(some.worker.organisation()));
    }

    @Test
    void who_commissions_nothing_of_an_organisation_gives_it_no_name() {
        var elsewhere = new Person(1, "elders", Role.CONTRACT_MANAGER, some.stranger.organisation(), "Elders", true);

        assertThatThrownBy(() -> some.change(wired -> wired.get(RenameOrganisation.class)
                        .rename(elsewhere, publicId(some.worker.organisation()), "Anders", NEW_YEAR)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_member_that_went_up_into_another_is_followed_by_it() {
        var heir = register(Organisation.Kind.PROVIDER);

        merge(some.worker.organisation(), heir);

        assertThat(organisations("2024-K4"))
                .contains(some.worker.organisation())
                .doesNotContain(heir);
        assertThat(organisations("2025-K1")).contains(heir).doesNotContain(some.worker.organisation());
    }

    @Test
    void a_member_that_is_gone_fills_its_own_time_and_sees_no_later_one() {
        merge(some.worker.organisation(), register(Organisation.Kind.PROVIDER));

        some.enter(some.worker, "2024-K4", line(some.relapseOf(some.worker), ratio(1, 40)));

        assertThatThrownBy(() -> some.enter(some.worker, "2025-K1", line(some.relapseOf(some.worker), ratio(1, 40))))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> some.ask(wired -> wired.get(Reports.class).form(some.worker, some.of("2025-K1"))))
                .isInstanceOf(Missing.class);
    }

    @Test
    void a_contractor_that_went_up_into_another_is_followed_in_the_contract_and_its_members_with_it() {
        var heir = register(Organisation.Kind.COOPERATIVE);

        merge(some.reporter.organisation(), heir);

        assertThat(parties())
                .extracting(Party::organisation, Party::from, Party::until)
                .contains(
                        tuple(some.reporter.organisation(), Some.START, NEW_YEAR),
                        tuple(heir, NEW_YEAR, Party.OPEN_END));
        var successor = SomeReport.person("opvolger", Role.COOPERATIVE_REPORTER, heir, true);
        assertThat(some.ask(wired -> wired.get(Reports.class).form(successor, some.of("2025-K1")))
                        .lines())
                .extracting(line -> line.key().organisation())
                .containsExactlyInAnyOrder(some.worker.organisation(), some.otherWorker.organisation(), heir);
        assertThatThrownBy(() -> some.ask(wired -> wired.get(Reports.class).form(some.reporter, some.of("2025-K1"))))
                .isInstanceOf(Missing.class);
        some.ask(wired -> wired.get(Agreements.class).of(some.reporter, some.contract));
    }

    @Test
    void an_organisation_goes_up_into_one_of_its_own_kind() {
        var refusal = catchThrowableOfType(
                RuleBroken.class, () -> merge(some.reporter.organisation(), some.manager.organisation()));

        assertThat(refusal.rule()).isEqualTo(Organisation.Rule.OTHER_KIND);
    }

    private List<Party> parties() {
        return some.ask(wired -> wired.get(Contracts.class).get(some.contract).parties());
    }

    private void merge(long gone, long heir) {
        some.change(wired ->
                wired.get(MergeOrganisations.class).merge(some.manager, publicId(gone), publicId(heir), NEW_YEAR));
    }

    private void rename(String name, LocalDate from) {
        some.change(wired -> wired.get(RenameOrganisation.class)
                .rename(some.manager, publicId(some.worker.organisation()), name + some.contract, from));
    }

    private RuleBroken refusal(String name, LocalDate from) {
        return catchThrowableOfType(RuleBroken.class, () -> rename(name, from));
    }

    private long register(Organisation.Kind kind) {
        return some.ask(wired -> {
            var made = new Organisation(kind, kind + " " + UUID.randomUUID(), OrganisationCodes.NONE);
            wired.get(Organisations.class).add(made);
            return made.id();
        });
    }

    private UUID publicId(long organisation) {
        return some.ask(
                wired -> wired.get(Organisations.class).get(organisation).publicId());
    }

    private String nameOf(Person person) {
        return some.ask(wired ->
                wired.get(Organisations.class).get(person.organisation()).name());
    }

    private List<String> names(String period) {
        return lines(period).stream().map(Line::organisationName).toList();
    }

    private List<Long> organisations(String period) {
        return lines(period).stream().map(line -> line.key().organisation()).toList();
    }

    private List<Line> lines(String period) {
        return some.ask(wired -> wired.get(Reports.class).form(some.reporter, some.of(period)))
                .lines();
    }
}
