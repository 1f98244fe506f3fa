package nl.uitkomst.web.contract;

import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.contract.Proposal;
import nl.uitkomst.domain.contract.Reporting;
import nl.uitkomst.domain.contract.Term;
import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.ReportingCalendar;
import nl.uitkomst.web.JsonInput;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A contract as another system sends it. */
record ContractInput(JsonInput input, List<Organisation> organisations, boolean illustrative) {

    static final Set<String> FIELDS = Set.of(
            "nummer",
            "titel",
            "rechtsvorm",
            "van",
            "totEnMet",
            "omschrijving",
            "kalender",
            "jaarBegin",
            "wekenTotInleveren",
            "hoogstensGemistPercentage",
            "partijen",
            "lumpsums",
            "sturing",
            "inwoners",
            "toegangsregels",
            "versie");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LARGEST_SUM = new BigDecimal("999999999999.99");

    Optional<Proposal> read() {
        var title = input.required("titel", 200);
        var legalForm = input.choice("rechtsvorm", Contract.LegalForm.class);
        var term = term();
        var scope = input.optional("omschrijving", 10_000);
        var calendar = input.choice("kalender", ReportingCalendar.class);
        var yearStart = input.whole("jaarBegin", 1, 12);
        var weeks = input.whole("wekenTotInleveren", 1, 26);
        var share = input.number("hoogstensGemistPercentage", BigDecimal.ZERO, HUNDRED, 2);
        var parties = parties(term.map(Term::first));
        var sums = sums();
        var more = new SteeringInput(input, organisations);
        var steering = more.steering();
        var inhabitants = more.inhabitants();
        var rules = more.accessRules();
        if (!input.isFaultless()) {
            return Optional.empty();
        }
        return Optional.of(new Proposal(
                        title,
                        legalForm.orElseThrow(),
                        term.orElseThrow(),
                        new Reporting(calendar.orElseThrow(), Month.of(yearStart.orElseThrow()), weeks.orElseThrow()),
                        share.orElseThrow(),
                        scope,
                        illustrative,
                        parties,
                        sums)
                .with(steering, inhabitants, rules));
    }

    private Optional<Term> term() {
        var first = input.date("van");
        var last = input.date("totEnMet");
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (!first.get().isBefore(last.get())) {
            input.fault("totEnMet", "order", "contract.fault.endsBeforeItBegins");
            return Optional.empty();
        }
        if (last.get().isAfter(first.get().plusYears(30))) {
            input.fault("totEnMet", "tooLong", "contract.fault.tooLong");
            return Optional.empty();
        }
        return Optional.of(new Term(first.get(), last.get()));
    }

    private List<Party> parties(Optional<LocalDate> start) {
        var parties = new ArrayList<Party>();
        for (var one :
                input.list("partijen", Set.of("organisatie", "rol", "van", "totEnMet", "rapporteertVoorAllen"))) {
            party(one, start).ifPresent(party -> {
                if (parties.stream().anyMatch(party::overlaps)) {
                    one.fault("organisatie", "twice", "contract.fault.partyTwice");
                }
                parties.add(party);
            });
        }
        return parties;
    }

    private Optional<Party> party(JsonInput one, Optional<LocalDate> start) {
        var id = one.key("organisatie");
        var organisation = id.flatMap(sought -> organisations.stream()
                .filter(known -> known.publicId().equals(sought))
                .findFirst());
        if (id.isPresent() && organisation.isEmpty()) {
            one.fault("organisatie", "unknown", "form.choose");
        }
        var role = one.choice("rol", Party.Role.class);
        var from = one.optionalDate("van").or(() -> start);
        var last = one.optionalDate("totEnMet");
        var leads = one.flag("rapporteertVoorAllen");
        if (from.isPresent() && last.isPresent() && last.get().isBefore(from.get())) {
            one.fault("totEnMet", "order", "contract.fault.partyEndsBeforeItBegins");
            return Optional.empty();
        }
        return organisation.isEmpty() || role.isEmpty() || from.isEmpty()
                ? Optional.empty()
                : Optional.of(new Party(
                        organisation.get().id(),
                        role.get(),
                        from.get(),
                        last.map(day -> day.plusDays(1)).orElse(Party.OPEN_END),
                        leads));
    }

    private Map<Integer, Euro> sums() {
        var sums = new TreeMap<Integer, Euro>();
        for (var one : input.list("lumpsums", Set.of("jaar", "bedrag"))) {
            var year = one.whole("jaar", 1900, 2200);
            var amount = one.number("bedrag", BigDecimal.ZERO, LARGEST_SUM, 2);
            if (year.isPresent() && amount.isPresent() && sums.put(year.get(), new Euro(amount.get())) != null) {
                one.fault("jaar", "twice", "contract.fault.yearTwice");
            }
        }
        return sums;
    }
}
