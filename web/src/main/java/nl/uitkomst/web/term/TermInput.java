package nl.uitkomst.web.term;

import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.term.AgreedDate;
import nl.uitkomst.domain.term.ContractTime;
import nl.uitkomst.domain.term.Ending;
import nl.uitkomst.domain.term.Ending.By;
import nl.uitkomst.domain.term.EndingPlan;
import nl.uitkomst.domain.term.ExtensionOption;
import nl.uitkomst.domain.term.PhasedStart;
import nl.uitkomst.domain.term.SubsidyAccount;
import nl.uitkomst.domain.term.SubsidyAccount.Point;
import nl.uitkomst.domain.term.TimeAgreement;
import nl.uitkomst.domain.term.TimeFault;
import nl.uitkomst.web.ApiWords;
import nl.uitkomst.web.JsonInput;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** What another system sent about the time of a contract, read strictly, with all that is wrong with it. */
public record TermInput(JsonInput input) {

    /** What is agreed about time beside the term. */
    public static final Set<String> TIME = Set.of("opties", "opzegtermijnMaanden", "dagen", "delen");

    static final Set<String> AGREEMENT = Set.of("opties", "opzegtermijnMaanden", "dagen", "delen", "versie");
    static final Set<String> ENDING =
            Set.of("wie", "laatsteDag", "redenen", "nogDoen", "afrekenen", "overdragen", "verantwoording");

    private static final BigDecimal MOST = new BigDecimal("9999999999999.99");

    /** What was sent to end a contract with. */
    record EndingWish(By by, EndingPlan plan, @Nullable SubsidyAccount account) {}

    public Optional<TimeAgreement> agreement(ContractTime time) {
        return agreement(time, Set.of());
    }

    /** @param added codes of KPIs that are agreed at the same time */
    public Optional<TimeAgreement> agreement(ContractTime time, Set<String> added) {
        var months = input.has("opzegtermijnMaanden")
                ? input.whole("opzegtermijnMaanden", 1, TimeAgreement.MOST_NOTICE_MONTHS)
                        .orElse(null)
                : null;
        var options = options();
        var dates = dates(time);
        var phases = phases();
        if (!input.isFaultless()) {
            return Optional.empty();
        }
        var agreement = new TimeAgreement(options, months, dates, phases);
        var codes = new HashSet<>(added);
        codes.addAll(time.kpiNames().keySet());
        agreement
                .faults(time.term(), time.reporting(), codes)
                .forEach(fault -> input.fault(
                        place(fault),
                        fault.rule().toString(),
                        fault.rule().key(),
                        fault.details().toArray()));
        return input.isFaultless() ? Optional.of(agreement) : Optional.empty();
    }

    private static String place(TimeFault fault) {
        return switch (fault.place()) {
            case OPTION_LAST_DAY, OPTION_DECIDE_BY, OPTION_LUMP_SUM -> "opties/" + fault.index();
            case NOTICE -> "opzegtermijnMaanden";
            case DATE -> "dagen/" + fault.index();
            case PHASE_SUBJECT, PHASE_DAY -> "delen/" + fault.index();
        };
    }

    private List<ExtensionOption> options() {
        var found = new ArrayList<ExtensionOption>();
        for (var one : input.list("opties", Set.of("nummer", "totEnMet", "besluitenUiterlijk", "lumpsums"))) {
            var last = one.date("totEnMet");
            var decideBy = one.date("besluitenUiterlijk");
            var sums = new TreeMap<Integer, Euro>();
            for (var sum : one.list("lumpsums", Set.of("jaar", "bedrag"))) {
                var year = sum.whole("jaar", 1900, 2200);
                var amount = sum.number("bedrag", BigDecimal.ZERO, MOST, 2);
                if (year.isPresent() && amount.isPresent()) {
                    sums.put(year.get(), new Euro(amount.get()));
                }
            }
            if (last.isPresent() && decideBy.isPresent()) {
                found.add(new ExtensionOption(found.size() + 1, last.get(), decideBy.get(), sums));
            }
        }
        return found;
    }

    private List<AgreedDate> dates(ContractTime time) {
        var known = new LinkedHashSet<UUID>();
        time.agreement().dates().forEach(date -> known.add(date.id()));
        var found = new ArrayList<AgreedDate>();
        for (var one : input.list("dagen", Set.of("id", "soort", "dag", "tekst"))) {
            var id = one.has("id") ? one.value("id", UUID::fromString, "form.json.text") : Optional.<UUID>empty();
            var kind = one.choice("soort", AgreedDate.Kind.class);
            var day = one.date("dag");
            var text = one.required("tekst", 300);
            if (kind.isPresent() && day.isPresent()) {
                var own = id.filter(known::remove)
                        .orElseGet(UUID::randomUUID); // each is the same as one before at most once
                found.add(new AgreedDate(own, kind.get(), day.get(), text));
            }
        }
        return found;
    }

    private List<PhasedStart> phases() {
        var found = new ArrayList<PhasedStart>();
        for (var one : input.list("delen", Set.of("soort", "wat", "begintOp"))) {
            var kind = one.choice("soort", PhasedStart.Kind.class);
            var subject = one.required("wat", 120);
            var day = one.date("begintOp");
            if (kind.isPresent() && day.isPresent()) {
                found.add(new PhasedStart(kind.get(), subject, day.get()));
            }
        }
        return found;
    }

    Optional<EndingWish> ending() {
        var by = input.choice("wie", By.class);
        var last = input.date("laatsteDag");
        var plan = new EndingPlan(
                last.orElse(LocalDate.EPOCH), text("redenen"), text("nogDoen"), text("afrekenen"), text("overdragen"));
        var account = input.has("verantwoording") ? account("verantwoording").orElse(null) : null;
        return input.isFaultless() ? Optional.of(new EndingWish(by.orElseThrow(), plan, account)) : Optional.empty();
    }

    private String text(String name) {
        return input.required(name, Ending.LONGEST_TEXT);
    }

    private Optional<SubsidyAccount> account(String name) {
        return input.object(name, ApiWords.values(Point.class).keySet()).map(TermInput::account);
    }

    static SubsidyAccount account(JsonInput points) {
        var answers = new EnumMap<Point, String>(Point.class);
        ApiWords.values(Point.class)
                .forEach((word, point) -> answers.put(point, points.optional(word, Ending.LONGEST_TEXT)));
        return new SubsidyAccount(answers);
    }
}
