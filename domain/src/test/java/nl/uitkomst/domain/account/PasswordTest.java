package nl.uitkomst.domain.account;

import nl.uitkomst.domain.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PasswordTest {

    @Test
    void opens_with_what_was_typed_and_with_nothing_else() {
        var password = Password.choose("vier paarden in de wei", "rapporteur");

        assertThat(password.matches("vier paarden in de wei")).isTrue();
        assertThat(password.matches("vier paarden in de wei ")).isFalse();
        assertThat(password.matches("")).isFalse();
    }

    @Test
    void is_kept_salted_and_slow_and_never_as_it_is() {
        var one = Password.choose("vier paarden in de wei", "rapporteur");
        var other = Password.choose("vier paarden in de wei", "rapporteur");

        assertThat(one.hash())
                .startsWith("pbkdf2-sha512$210000$")
                .doesNotContain("paarden")
                .isNotEqualTo(other.hash());
        assertThat(one).hasToString("…");
    }

    @Test
    void the_same_letters_typed_on_another_keyboard_are_the_same_password() {
        var composed = Password.choose("coöperatief rijden", "rapporteur");

        assertThat(composed.matches("coo\u0308peratief rijden")).isTrue();
    }

    @Test
    void the_decoy_opens_with_nothing() {
        assertThat(Password.decoy().matches("vier paarden in de wei")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"elf tekens!", "", "kort"})
    void is_refused_when_shorter_than_twelve(String typed) {
        assertRefused(typed, Password.Rule.TOO_SHORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wachtwoord123",
                "Password1234!",
                "welkom-welkom",
                "Uitkomst2026!",
                "123456789012",
                "abcdefghijklm",
                "aaaaaaaaaaaaaaa",
                "ababababababab",
                "2026-2026-2026",
                "zomer2026zomer"
            })
    void is_refused_when_among_those_that_are_tried_first(String typed) {
        assertRefused(typed, Password.Rule.TOO_COMMON);
    }

    @ParameterizedTest
    @CsvSource({"rapporteur@tom, mijn rapporteur 77", "wethouder, WETHOUDER van hier"})
    void is_refused_when_the_login_is_in_it(String login, String typed) {
        assertThatThrownBy(() -> Password.choose(typed, login))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.rule()).isEqualTo(Password.Rule.HOLDS_LOGIN));
    }

    @Test
    void is_refused_when_longer_than_two_hundred() {
        assertRefused("ab cdefg".repeat(26), Password.Rule.TOO_LONG);
    }

    @Test
    void the_password_of_the_demo_is_good_enough() {
        assertThat(Password.choose(DemoAccounts.PASSWORD, "demo").matches(DemoAccounts.PASSWORD))
                .isTrue();
    }

    private static void assertRefused(String typed, Password.Rule rule) {
        assertThatThrownBy(() -> Password.choose(typed, "rapporteur"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
