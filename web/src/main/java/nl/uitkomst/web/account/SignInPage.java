package nl.uitkomst.web.account;

import nl.uitkomst.domain.account.AccountLine;

import java.util.Comparator;
import java.util.List;

/**
 * The page on which one signs in.
 *
 * @param login what was typed, after a refusal
 * @param back where to go afterwards
 * @param done what was just done, by its key below {@code account.done}, or empty
 * @param demo the accounts of the demo; none when the demo is off
 * @param password that of all demo accounts
 */
public record SignInPage(
        String login, String back, boolean refused, String done, List<AccountLine> demo, String password) {

    SignInPage refusing(String typed) {
        return new SignInPage(typed, back, true, "", demo, password);
    }

    public SignInPage {
        demo = demo.stream().sorted(Comparator.comparing(AccountLine::role)).toList();
    }

    /** The organisations of the demo, each once: those that commission first, those that keep the accounts last. */
    public List<String> organisations() {
        return demo.stream().map(AccountLine::organisation).distinct().toList();
    }

    public List<AccountLine> demoOf(String organisation) {
        return demo.stream()
                .filter(line -> line.organisation().equals(organisation))
                .toList();
    }
}
