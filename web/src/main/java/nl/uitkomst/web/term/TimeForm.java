package nl.uitkomst.web.term;

import nl.uitkomst.domain.contract.Term;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.term.AgreedDate;
import nl.uitkomst.domain.term.ContractTime;
import nl.uitkomst.domain.term.ExtensionOption;
import nl.uitkomst.domain.term.PhasedStart;
import nl.uitkomst.domain.term.TimeAgreement;
import nl.uitkomst.domain.term.TimeFault;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** What is proposed about the time of a contract, in rows of which an empty one stands for nothing, with all that is wrong with them. */
public record TimeForm(ContractTime time, FormInput input, ContractNav nav) {

    private static final int MOST_ROWS = 12;
    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_SUBJECT = 120;

    /** A row of the form that stands for something, with its number. */
    private record Row<T>(int number, T value) {}

    public static TimeForm filled(ContractTime time, ContractNav nav, Texts texts) {
        return new TimeForm(time, FormInput.filled(texts, values(time)), nav);
    }

    private static Map<String, String> values(ContractTime time) {
        var values = new LinkedHashMap<String, String>();
        var agreement = time.agreement();
        values.put("versie", String.valueOf(time.version()));
        values.put("opties", String.valueOf(agreement.options().size() + 1));
        values.put("data", String.valueOf(agreement.dates().size() + 1));
        values.put("fasen", String.valueOf(agreement.phases().size() + 1));
        values.put("opzegmaanden", agreement.noticeMonths() == null ? "" : String.valueOf(agreement.noticeMonths()));
        agreement.options().forEach(option -> {
            values.put("optie-tot-" + option.number(), option.newLastDay().toString());
            values.put("optie-uiterlijk-" + option.number(), option.decideBy().toString());
            option.lumpSums()
                    .forEach((year, sum) ->
                            values.put("optie-lumpsum-" + option.number() + "-" + year, FormInput.dutch(sum)));
        });
        for (int i = 0; i < agreement.dates().size(); i++) {
            var date = agreement.dates().get(i);
            values.put("datum-id-" + (i + 1), date.id().toString());
            values.put("datum-dag-" + (i + 1), date.day().toString());
            values.put("datum-soort-" + (i + 1), date.kind().name());
            values.put("datum-tekst-" + (i + 1), date.text());
        }
        for (int i = 0; i < agreement.phases().size(); i++) {
            var phase = agreement.phases().get(i);
            values.put("fase-dag-" + (i + 1), phase.startsOn().toString());
            values.put("fase-soort-" + (i + 1), phase.kind().name());
            values.put("fase-wat-" + (i + 1), time.kpiNames().getOrDefault(phase.subject(), phase.subject()));
        }
        return values;
    }

    /** How many rows of this kind are shown. */
    public int rows(String kind) {
        var asked = input.text(kind).matches("\\d{1,2}") ? Integer.parseInt(input.text(kind)) : 1;
        return Math.max(1, Math.min(MOST_ROWS, asked));
    }

    /** Whether the form is to be shown anew with another row, or with the years of an option. */
    public boolean asksForMore() {
        return input.has("doe");
    }

    public void addRow() {
        var kind = input.text("doe");
        if (List.of("opties", "data", "fasen").contains(kind)) {
            input.put(kind, String.valueOf(rows(kind) + 1));
        }
    }

    /** The contract years that an option would add, as far as its days are filled in. */
    public List<Integer> years(int option) {
        var before = option == 1 ? Optional.of(time.term().last()) : day("optie-tot-" + (option - 1));
        var last = day("optie-tot-" + option);
        return time.form().pays()
                        && before.isPresent()
                        && last.filter(day -> day.isAfter(before.get())
                                        && day.isBefore(before.get().plusYears(15)))
                                .isPresent()
                ? time.reporting().yearsOf(new Term(before.get(), last.get()))
                : List.of();
    }

    private Optional<LocalDate> day(String name) {
        return Optional.of(input.text(name))
                .filter(text -> text.matches("\\d{4}-\\d\\d-\\d\\d"))
                .flatMap(text ->
                        FormInput.filled(Texts.in("nl"), Map.of("dag", text)).optionalDate("dag"));
    }

    long version() {
        return input.text("versie").matches("\\d{1,18}") ? Long.parseLong(input.text("versie")) : -1;
    }

    /** Reads every field before it says that something is wrong; empty when something is. */
    public Optional<TimeAgreement> read() {
        input.speaking(time.form());
        var options = options();
        var months = input.has("opzegmaanden")
                ? input.whole("opzegmaanden", 1, TimeAgreement.MOST_NOTICE_MONTHS)
                        .orElse(null)
                : null;
        var dates = dates();
        var phases = phases();
        if (!input.isFaultless()) {
            return Optional.empty();
        }
        var agreement = new TimeAgreement(values(options), months, values(dates), values(phases));
        agreement
                .faults(time.term(), time.reporting(), time.kpiNames().keySet())
                .forEach(fault -> input.fault(field(fault, agreement, options, dates, phases), fault.broken()));
        return input.isFaultless() ? Optional.of(agreement) : Optional.empty();
    }

    /** The field at which a fault is told. What was read is in the order of days by now: the row is found again by its value. */
    private static String field(
            TimeFault fault,
            TimeAgreement agreement,
            List<Row<ExtensionOption>> options,
            List<Row<AgreedDate>> dates,
            List<Row<PhasedStart>> phases) {
        var index = fault.index();
        return switch (fault.place()) {
            case OPTION_LAST_DAY, OPTION_LUMP_SUM ->
                "optie-tot-" + number(options, agreement.options().get(index));
            case OPTION_DECIDE_BY ->
                "optie-uiterlijk-" + number(options, agreement.options().get(index));
            case NOTICE -> "opzegmaanden";
            case DATE -> "datum-dag-" + number(dates, agreement.dates().get(index));
            case PHASE_SUBJECT ->
                "fase-wat-" + number(phases, agreement.phases().get(index));
            case PHASE_DAY -> "fase-dag-" + number(phases, agreement.phases().get(index));
        };
    }

    private static <T> int number(List<Row<T>> rows, T value) {
        return rows.stream()
                .filter(row -> row.value().equals(value))
                .map(Row::number)
                .findFirst()
                .orElse(1);
    }

    private static <T> List<T> values(List<Row<T>> rows) {
        return rows.stream().map(Row::value).toList();
    }

    private List<Row<ExtensionOption>> options() {
        var found = new ArrayList<Row<ExtensionOption>>();
        for (int row = 1; row <= rows("opties"); row++) {
            if (input.has("optie-tot-" + row) || input.has("optie-uiterlijk-" + row)) {
                var last = input.date("optie-tot-" + row);
                var decideBy = input.date("optie-uiterlijk-" + row);
                var sums = new TreeMap<Integer, Euro>();
                for (var year : years(row)) {
                    input.optionalEuro("optie-lumpsum-" + row + "-" + year).ifPresent(sum -> sums.put(year, sum));
                }
                if (last.isPresent() && decideBy.isPresent()) {
                    found.add(new Row<>(row, new ExtensionOption(found.size() + 1, last.get(), decideBy.get(), sums)));
                }
            }
        }
        return found;
    }

    private List<Row<AgreedDate>> dates() {
        var found = new ArrayList<Row<AgreedDate>>();
        for (int row = 1; row <= rows("data"); row++) {
            if (input.has("datum-dag-" + row) || input.has("datum-tekst-" + row)) {
                var day = input.date("datum-dag-" + row);
                var kind = input.choice("datum-soort-" + row, AgreedDate.Kind.class);
                var text = input.required("datum-tekst-" + row, LONGEST_TEXT);
                if (day.isPresent() && kind.isPresent()) {
                    found.add(new Row<>(row, new AgreedDate(id(row), kind.get(), day.get(), text)));
                }
            }
        }
        return found;
    }

    /** That of the same day before, when it is one of this contract. */
    private UUID id(int row) {
        var sent = input.text("datum-id-" + row);
        return time.agreement().dates().stream()
                .map(AgreedDate::id)
                .filter(id -> id.toString().equals(sent))
                .findFirst()
                .orElseGet(UUID::randomUUID);
    }

    private List<Row<PhasedStart>> phases() {
        var found = new ArrayList<Row<PhasedStart>>();
        for (int row = 1; row <= rows("fasen"); row++) {
            if (input.has("fase-dag-" + row) || input.has("fase-wat-" + row)) {
                var day = input.date("fase-dag-" + row);
                var kind = input.choice("fase-soort-" + row, PhasedStart.Kind.class);
                var subject = input.required("fase-wat-" + row, LONGEST_SUBJECT);
                if (day.isPresent() && kind.isPresent()) {
                    found.add(new Row<>(row, new PhasedStart(kind.get(), subject(kind.get(), subject), day.get())));
                }
            }
        }
        return found;
    }

    /** A KPI can be named as well as it can be given by its code. */
    private String subject(PhasedStart.Kind kind, String written) {
        return kind != PhasedStart.Kind.KPI
                ? written
                : time.kpiNames().entrySet().stream()
                        .filter(kpi -> kpi.getValue().equalsIgnoreCase(written))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(written);
    }

    public List<Option> dateKinds(Texts texts) {
        return Stream.of(AgreedDate.Kind.values())
                .map(kind -> Option.of(kind.name(), texts.get("term.date." + kind)))
                .toList();
    }

    public List<Option> phaseKinds(Texts texts) {
        return Stream.of(PhasedStart.Kind.values())
                .map(kind -> Option.of(kind.name(), texts.get("term.phase." + kind)))
                .toList();
    }

    public String base() {
        return "/contracten/" + time.number() + "/looptijd";
    }

    public List<Crumb> crumbs(Texts texts) {
        return Crumb.ofContract(
                texts,
                time.number(),
                new Crumb(texts.get("term.crumb"), base()),
                Crumb.here(texts.get("term.agree.crumb")));
    }
}
