package nl.uitkomst.web.contract;

import nl.uitkomst.domain.contract.Agreement;
import nl.uitkomst.domain.contract.Proposal;
import nl.uitkomst.domain.contract.Reporting;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.ReportingCalendar;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.FormInput;

import java.math.BigDecimal;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The second step of setting up: how often is reported and when, what is paid each year, and when the contract is on course.
 *
 * @param done what was just done, by its key below {@code contract.done}; empty when nothing was
 */
public record MoneyForm(FormInput input, Agreement known, String done) {

    private static final int MOST_WEEKS = 26;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static MoneyForm of(Texts texts, Agreement draft, String done) {
        var proposal = draft.proposal();
        var values = new LinkedHashMap<String, String>();
        values.put("kalender", proposal.reporting().calendar().name());
        values.put("jaarbegin", proposal.reporting().yearStart().name());
        values.put("weken", String.valueOf(proposal.reporting().weeksUntilDue()));
        values.put("mispercentage", FormInput.dutch(proposal.toleratedMissShare()));
        values.put("versie", String.valueOf(draft.version()));
        proposal.lumpSums().forEach((year, euro) -> values.put("lumpsum-" + year, FormInput.dutch(euro)));
        new InhabitantFields(FormInput.filled(texts, Map.of()), draft).fill(values);
        return new MoneyForm(FormInput.filled(texts, values), draft, done);
    }

    public boolean pays() {
        return known.proposal().legalForm().pays();
    }

    /** The contract years that a sum is asked for, by the month that is chosen now as the beginning of a year. */
    public List<Integer> years() {
        return yearStart()
                .map(month -> new Reporting(ReportingCalendar.QUARTER, month, 1)
                        .yearsOf(known.proposal().term()))
                .orElse(known.years());
    }

    public InhabitantFields inhabitants() {
        return new InhabitantFields(input, known);
    }

    private Optional<Month> yearStart() {
        return Stream.of(Month.values())
                .filter(month -> month.name().equals(input.text("jaarbegin")))
                .findFirst();
    }

    boolean asksForOtherYears() {
        return input.text("doe").equals("bijwerken");
    }

    /** What was filled in beside what the first step asked; empty when something is wrong. */
    Optional<Proposal> read() {
        var calendar = input.choice("kalender", ReportingCalendar.class);
        var yearStart = input.choice("jaarbegin", Month.class);
        var weeks = input.whole("weken", 1, MOST_WEEKS);
        var sums = sums();
        var counted = inhabitants().read(years());
        var share = input.share("mispercentage", BigDecimal.ZERO, HUNDRED);
        if (!input.isFaultless()) {
            return Optional.empty();
        }
        var before = known.proposal();
        return Optional.of(new Proposal(
                        before.title(),
                        before.legalForm(),
                        before.term(),
                        new Reporting(calendar.orElseThrow(), yearStart.orElseThrow(), weeks.orElseThrow()),
                        share.orElseThrow(),
                        before.scope(),
                        before.illustrative(),
                        before.parties(),
                        sums)
                .with(before.steering(), counted, before.accessRules()));
    }

    private Map<Integer, Euro> sums() {
        input.speaking(known.proposal().legalForm());
        var sums = new TreeMap<Integer, Euro>();
        if (pays()) {
            years().forEach(year -> input.optionalEuro("lumpsum-" + year).ifPresent(euro -> sums.put(year, euro)));
        }
        return sums;
    }
}
