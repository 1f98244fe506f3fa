package nl.uitkomst.domain.organisation;

import nl.uitkomst.domain.organisation.Organisation.Kind;
import nl.uitkomst.domain.organisation.Organisation.Rule;
import nl.uitkomst.domain.shared.RuleBroken;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

import static nl.uitkomst.domain.organisation.Membership.Role.MEMBER;
import static nl.uitkomst.domain.organisation.Membership.Role.SUBCONTRACTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class OrganisationTest {

    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);

    private final Organisation cooperative =
            new Organisation(Kind.COOPERATIVE, "STAND-BY!", new OrganisationCodes(null, "12345678", null));
    private final Organisation provider = new Organisation(Kind.PROVIDER, "Radar", OrganisationCodes.NONE);

    @Test
    void a_provider_takes_part_until_and_including_its_last_day() {
        var membership = cooperative.join(provider, MEMBER, JANUARY);
        cooperative.leave(provider, JUNE);

        assertThat(membership.lastDay()).contains(JUNE);
        assertThat(membership.isActiveOn(JUNE)).isTrue();
        assertThat(membership.isActiveOn(JUNE.plusDays(1))).isFalse();
        assertThat(membership.isActiveOn(JANUARY.minusDays(1))).isFalse();
    }

    @Test
    void who_took_part_follows_the_dates() {
        cooperative.join(provider, SUBCONTRACTOR, JANUARY);
        cooperative.leave(provider, JUNE);
        cooperative.join(provider, MEMBER, JUNE.plusDays(1));

        assertThat(cooperative.membershipsDuring(JANUARY, JUNE))
                .extracting(Membership::role)
                .containsExactly(SUBCONTRACTOR);
        assertThat(cooperative.membershipsDuring(JANUARY, JUNE.plusDays(1)))
                .extracting(Membership::role)
                .containsExactly(SUBCONTRACTOR, MEMBER);
    }

    @Test
    void nobody_joins_while_taking_part_already() {
        cooperative.join(provider, MEMBER, JANUARY);

        refuses(Rule.TAKES_PART_ALREADY, () -> cooperative.join(provider, SUBCONTRACTOR, JUNE));
        refuses(Rule.TAKES_PART_ALREADY, () -> cooperative.join(provider, MEMBER, JANUARY.minusYears(1)));
    }

    @Test
    void nobody_leaves_without_taking_part() {
        refuses(Rule.TAKES_NO_PART, () -> cooperative.leave(provider, JUNE));
    }

    @Test
    void nobody_leaves_before_joining() {
        cooperative.join(provider, MEMBER, JUNE);

        refuses(Rule.ENDS_BEFORE_IT_BEGINS, () -> cooperative.leave(provider, JANUARY));
    }

    @Test
    void only_a_cooperative_has_members() {
        refuses(Rule.NO_COOPERATIVE, () -> provider.join(cooperative, MEMBER, JANUARY));
    }

    @Test
    void a_municipality_is_no_member() {
        var municipality = new Organisation(Kind.MUNICIPALITY, "Heerlen", OrganisationCodes.NONE);

        refuses(Rule.NOT_A_MEMBER_KIND, () -> cooperative.join(municipality, MEMBER, JANUARY));
    }

    @ParameterizedTest
    @CsvSource({"0917,,", "GM917,,", ",1234567,", ",,12-34567"})
    void a_number_has_the_form_of_its_register(String cbs, String kvk, String agb) {
        assertThatThrownBy(() -> new OrganisationCodes(cbs, kvk, agb)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void refuses(Rule rule, ThrowingCallable act) {
        assertThat(catchThrowableOfType(RuleBroken.class, act).rule()).isEqualTo(rule);
    }
}
