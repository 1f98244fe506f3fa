package nl.uitkomst.domain.sample;

import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.submission.NarrativeSection;
import nl.uitkomst.domain.submission.ReportKey;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One period of a contract of the cases, as it is written down: who reports, when, and what was out of the ordinary. */
record ToldPeriod(CaseFile file, Figures figures, String period) {

    private static final int SUBMITTED_AFTER = 40;
    private static final int DECIDED_AFTER = 14;

    ReportKey key() {
        return new ReportKey(new ContractNumber(file.get("contract", "number")), period);
    }

    LocalDate end() {
        return ReportingPeriod.parse(period, ToldProposal.calendar(file), Month.JANUARY)
                .end();
    }

    String login(String part) {
        return file.get("contract", part);
    }

    boolean hasOwnLines() {
        return file.has("contract", "own lines");
    }

    /** The number of the revision that was handed in last, before any correction. */
    int revision() {
        return course("returned").isPresent() ? 2 : 1;
    }

    LocalDate submittedOn() {
        return course("submitted").map(LocalDate::parse).orElseGet(() -> end().plusDays(SUBMITTED_AFTER));
    }

    /** Two weeks after it was submitted, or the day after the last question when that is later. */
    LocalDate decidedOn() {
        var usual = submittedOn().plusDays(DECIDED_AFTER);
        return talk().stream()
                .filter(row -> row.text(2).equals("manager"))
                .map(row -> LocalDate.parse(row.text(3)).plusDays(1))
                .filter(day -> day.isAfter(usual))
                .max(LocalDate::compareTo)
                .orElse(usual);
    }

    boolean waits() {
        return course("waits").isPresent();
    }

    /** What was out of the ordinary, with how or why. */
    Optional<String> course(String what) {
        return file.rows("course", period).stream()
                .filter(row -> row.text(1).equals(what))
                .map(row -> row.text(2))
                .findFirst();
    }

    /** In each row the category of cost, the organisation, and what it spent in each period of the figures. */
    List<CaseFile.Row> costs() {
        return file.rows("costs");
    }

    String spent(CaseFile.Row cost) {
        return cost.text(2 + figures.periods().indexOf(period));
    }

    List<CaseFile.Row> talk() {
        return file.rows("talk", period);
    }

    List<CaseFile.Row> agreed() {
        return file.rows("agreed", period);
    }

    Map<NarrativeSection, String> narrative() {
        var texts = new EnumMap<NarrativeSection, String>(NarrativeSection.class);
        file.rows("narrative", period).forEach(row -> texts.put(NarrativeSection.valueOf(row.text(1)), row.text(2)));
        return texts;
    }

    String explanation(String kpi, String organisation) {
        return file.rows("explanations", period).stream()
                .filter(row -> row.text(1).equals(kpi) && row.text(2).equals(organisation))
                .map(row -> row.text(3))
                .findFirst()
                .orElse("Nagekeken in de registratie: het cijfer klopt.");
    }
}
