package nl.uitkomst.domain.account;

import nl.uitkomst.domain.shared.RuleBroken;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AccountTest {

    private static final String TYPED = "vier paarden in de wei";
    /** The same word, hashed fewer times than a password that is chosen today, so that a hundred guesses take no time. */
    private static final Password CHOSEN = new Password("pbkdf2-sha512$1000$AAECAwQFBgcICQoLDA0ODw==$"
            + "C/LWTizbLuAXctSE9AgpznCmEIQruRp3dlGWGgkTXn4VKcO4E16B6nK7WyGiPI3Qo7DF7A020FM86PPW6LtyFw==");

    private static final Instant NOON = Instant.parse("2026-10-01T12:00:00Z");

    @Test
    void an_invited_person_chooses_a_password_and_comes_in() {
        var account = active();

        assertThat(account.status()).isEqualTo(Account.Status.ACTIVE);
        assertThat(account.admits(TYPED, NOON)).isTrue();
    }

    @Test
    void before_the_invitation_is_accepted_nothing_opens_the_account() {
        var account = fresh();
        account.invite(Secret.random(), 1L, NOON);

        assertThat(account.admits(TYPED, NOON)).isFalse();
        assertThat(account.admits("", NOON)).isFalse();
    }

    @Test
    void an_invitation_is_for_its_bearer_once_and_for_seven_days() {
        var account = fresh();
        var invitation = Secret.random();
        account.invite(invitation, 1L, NOON);

        assertRefused(Account.Rule.INVITATION_OVER, () -> account.acceptInvitation(Secret.random(), CHOSEN, NOON));
        assertRefused(
                Account.Rule.INVITATION_OVER,
                () -> account.acceptInvitation(invitation, CHOSEN, NOON.plus(Duration.ofDays(7))));
        account.acceptInvitation(invitation, CHOSEN, NOON.plus(Duration.ofDays(6)));
        assertRefused(Account.Rule.INVITATION_OVER, () -> account.acceptInvitation(invitation, CHOSEN, NOON));
    }

    @Test
    void a_new_invitation_closes_the_earlier_ways_in() {
        var account = fresh();
        var first = Secret.random();
        account.invite(first, 1L, NOON);
        account.acceptInvitation(first, CHOSEN, NOON);

        account.invite(Secret.random(), 1L, NOON);

        assertThat(account.admits(TYPED, NOON)).isFalse();
        assertThat(account.isInvitedBy(first, NOON)).isFalse();
    }

    @Test
    void after_three_wrong_passwords_even_the_right_one_must_wait() {
        var account = active();
        fail(account, 3);

        assertThat(account.admits(TYPED, NOON)).isFalse();
        assertThat(account.admits(TYPED, NOON.plusSeconds(5))).isTrue();
    }

    @Test
    void the_wait_doubles_with_every_further_wrong_password_up_to_a_quarter_of_an_hour() {
        var account = active();
        fail(account, 3);

        account.admits("fout", NOON.plusSeconds(5));

        assertThat(account.isPaused(NOON.plusSeconds(14))).isTrue();
        assertThat(account.isPaused(NOON.plusSeconds(15))).isFalse();
        var later = NOON;
        for (var i = 0; i < 20; i++) {
            later = later.plus(Duration.ofMinutes(15));
            account.admits("fout", later);
        }
        assertThat(account.isPaused(later.plusSeconds(899))).isTrue();
        assertThat(account.isPaused(later.plusSeconds(900))).isFalse();
    }

    @Test
    void guesses_during_the_wait_do_not_make_it_longer_so_that_nobody_can_shut_another_out() {
        var account = active();
        fail(account, 3);
        fail(account, 50);

        assertThat(account.isPaused(NOON.plusSeconds(5))).isFalse();
    }

    @Test
    void coming_in_forgets_the_wrong_passwords() {
        var account = active();
        fail(account, 2);
        account.admits(TYPED, NOON);
        fail(account, 2);

        assertThat(account.admits(TYPED, NOON)).isTrue();
    }

    @Test
    void a_blocked_account_admits_nobody() {
        var account = active();
        account.block();

        assertThat(account.admits(TYPED, NOON)).isFalse();
        assertThat(account.status()).isEqualTo(Account.Status.BLOCKED);
    }

    @Test
    void a_password_is_changed_by_who_knows_the_present_one() {
        var account = active();
        var other = Password.choose("een ander goed woord", "rapporteur");

        assertRefused(Account.Rule.WRONG_PASSWORD, () -> account.changePassword("fout", other, "een ander goed woord"));
        assertRefused(Account.Rule.SAME_PASSWORD, () -> account.changePassword(TYPED, CHOSEN, TYPED));
        account.changePassword(TYPED, other, "een ander goed woord");
        assertThat(account.admits("een ander goed woord", NOON)).isTrue();
        assertThat(account.admits(TYPED, NOON)).isFalse();
    }

    @Test
    void the_password_of_a_demo_account_stays() {
        var account = active();
        account.becomeDemo();

        assertRefused(Account.Rule.DEMO_STAYS, () -> account.changePassword(TYPED, CHOSEN, "iets heel anders hier"));
    }

    @Test
    void a_role_must_exist_at_the_kind_of_organisation() {
        assertRefused(
                Account.Rule.ROLE_DOES_NOT_FIT,
                () -> new Account("wethouder", "Wethouder", Role.ALDERMAN, 1, "COOPERATIVE", false));
    }

    @Test
    void only_roles_that_sign_can_get_signing_right() {
        assertRefused(
                Account.Rule.ROLE_DOES_NOT_SIGN,
                () -> new Account("wethouder", "Wethouder", Role.ALDERMAN, 1, "MUNICIPALITY", true));
    }

    @Test
    void a_login_can_be_typed_on_any_keyboard_and_a_name_is_not_empty() {
        assertRefused(
                Account.Rule.LOGIN_FORM,
                () -> new Account("José!", "Wethouder", Role.ALDERMAN, 1, "MUNICIPALITY", false));
        assertRefused(
                Account.Rule.NAME_MISSING,
                () -> new Account("wethouder", " ", Role.ALDERMAN, 1, "MUNICIPALITY", false));
    }

    @Test
    void a_key_has_a_name_and_at_most_a_year() {
        assertRefused(AccessKey.Rule.KEY_NAME_MISSING, () -> new AccessKey(Secret.random(), 1, "", 30, NOON));
        assertRefused(AccessKey.Rule.KEY_LIFE, () -> new AccessKey(Secret.random(), 1, "koppeling", 367, NOON));
        assertThat(new AccessKey(Secret.random(), 1, "koppeling", 30, NOON).expiresAt())
                .isEqualTo("2026-10-31T12:00:00Z");
    }

    private static Account active() {
        var account = fresh();
        var invitation = Secret.random();
        account.invite(invitation, 1L, NOON);
        account.acceptInvitation(invitation, CHOSEN, NOON);
        return account;
    }

    private static Account fresh() {
        return new Account("rapporteur", "Rapporteur", Role.COOPERATIVE_REPORTER, 1, "COOPERATIVE", true);
    }

    private static void fail(Account account, int times) {
        for (var i = 0; i < times; i++) {
            account.admits("fout", NOON);
        }
    }

    private static void assertRefused(RuleBroken.Rule rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
