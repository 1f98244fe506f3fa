package nl.uitkomst.domain.shared;

/** How often a contract is reported on. */
public enum ReportingCalendar {
    QUARTER(3, 'K'),
    FOUR_MONTHLY(4, 'V'),
    HALF_YEAR(6, 'H'),
    YEAR(12, 'J');

    private final int months;
    private final char letter;

    ReportingCalendar(int months, char letter) {
        this.months = months;
        this.letter = letter;
    }

    /** The length of one period, in months. */
    public int months() {
        return months;
    }

    public int periodsPerYear() {
        return 12 / months;
    }

    /** The letter that people write before the number of the period, as in K3. */
    public char letter() {
        return letter;
    }
}
