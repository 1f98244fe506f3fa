package nl.uitkomst.domain.settlement;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.Wired;
import nl.uitkomst.domain.submission.SomeReport;

import java.util.function.Consumer;

/** A contract year that both sides settle, with a surplus of 216.000: what other features begin with. */
public final class SettledYear {

    private final SomeYear year;

    private final Class<?> listener;

    private SettledYear(SomeYear year, Class<?> listener) {
        this.year = year;
        this.listener = listener;
    }

    /**
     * All is reported and accepted; nothing is drawn up.
     *
     * @param listener the bean that hears of a settlement that closes
     */
    public static SettledYear over(Class<?> listener) {
        return new SettledYear(SomeYear.over(), listener);
    }

    public SettledYear closed() {
        year.drawnUp().signed(year.board);
        sign();
        return this;
    }

    /** A second settlement of the same figures. */
    public void corrected() {
        year.corrected("Een betaling was vergeten.").signed(year.board);
        sign();
    }

    private void sign() {
        var read = year.digest();
        Wired.change(
                wired -> wired.get(SignSettlement.class).sign(year.manager, year.reports.contract, SomeYear.YEAR, read),
                year.reports.clock(),
                listener);
    }

    public void change(Consumer<Wired> work) {
        year.reports.change(work);
    }

    public SomeReport reports() {
        return year.reports;
    }

    public long contract() {
        return year.contract;
    }

    public Person manager() {
        return year.manager;
    }

    public Person board() {
        return year.board;
    }
}
