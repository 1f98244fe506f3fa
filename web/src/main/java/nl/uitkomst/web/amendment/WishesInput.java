package nl.uitkomst.web.amendment;

import nl.uitkomst.domain.amendment.AccessChange;
import nl.uitkomst.domain.amendment.Change;
import nl.uitkomst.domain.amendment.InhabitantsChange;
import nl.uitkomst.domain.amendment.KpiChange;
import nl.uitkomst.domain.amendment.LumpSumChange;
import nl.uitkomst.domain.amendment.MemberChange;
import nl.uitkomst.domain.amendment.MoneyChange;
import nl.uitkomst.domain.amendment.Negotiation;
import nl.uitkomst.domain.amendment.PartyChange;
import nl.uitkomst.domain.amendment.TermsChange;
import nl.uitkomst.domain.amendment.TimeChange;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.organisation.Membership;
import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.term.ContractTime;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.contract.SteeringInput;
import nl.uitkomst.web.kpi.KpiForm;
import nl.uitkomst.web.kpi.KpiInput;
import nl.uitkomst.web.money.AgreedMoneyJson;
import nl.uitkomst.web.term.TermInput;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What another system wants an amendment to change; each wish with the place in what was sent, so that what is wrong with it is said there.
 *
 * @param time of the contract as it is being worked out
 */
record WishesInput(JsonInput input, Negotiation negotiation, List<Organisation> organisations, ContractTime time) {

    static final Set<String> FIELDS = Set.of(
            "tekst",
            "afspraken",
            "lumpsums",
            "deelnemers",
            "partijen",
            "kpis",
            "geldafspraken",
            "tijd",
            "inwoners",
            "toegangsregels");

    private static final BigDecimal LARGEST_SUM = new BigDecimal("999999999999.99");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_INHABITANTS = BigDecimal.valueOf(20_000_000);
    private static final List<TermsChange.Field> STEERING = List.of(
            TermsChange.Field.STEERING_MODEL,
            TermsChange.Field.FUNDING,
            TermsChange.Field.AREAS,
            TermsChange.Field.TARGET_GROUPS);

    Map<Change, JsonInput> read() {
        var wishes = new LinkedHashMap<Change, JsonInput>();
        input.object(
                        "afspraken",
                        Set.of(
                                "titel",
                                "omschrijving",
                                "totEnMet",
                                "wekenTotInleveren",
                                "hoogstensGemistPercentage",
                                "sturing"))
                .ifPresent(one -> terms(one).forEach(change -> wishes.put(change, one)));
        input.list("partijen", Set.of("organisatie", "rol"))
                .forEach(one -> party(one).ifPresent(change -> wishes.put(change, one)));
        input.list("deelnemers", Set.of("organisatie", "bij", "rol"))
                .forEach(one -> member(one).ifPresent(change -> wishes.put(change, one)));
        input.list("lumpsums", Set.of("jaar", "bedrag"))
                .forEach(one -> lumpSum(one).ifPresent(change -> wishes.put(change, one)));
        input.list("kpis", with(KpiInput.FIELDS, "vervalt"))
                .forEach(one -> kpi(one).ifPresent(change -> wishes.put(change, one)));
        input.object("geldafspraken", AgreedMoneyJson.FIELDS)
                .ifPresent(
                        one -> AgreedMoneyJson.read(one).ifPresent(wanted -> wishes.put(MoneyChange.to(wanted), one)));
        input.object("tijd", TermInput.TIME)
                .ifPresent(one -> new TermInput(one)
                        .agreement(time, added(wishes))
                        .ifPresent(wanted -> wishes.put(TimeChange.to(wanted.behind(time.taken())), one)));
        input.list("inwoners", Set.of("organisatie", "jaar", "aantal"))
                .forEach(one -> inhabitants(one).ifPresent(change -> wishes.put(change, one)));
        if (input.has("toegangsregels")) {
            wishes.put(AccessChange.to(steering(input).accessRules()), input);
        }
        refuseTwice(wishes);
        if (wishes.isEmpty() && input.isFaultless()) {
            input.fault("", "required", "amendment.rule.NO_CHANGES");
        }
        return wishes;
    }

    /** The codes of the KPIs that come with it. */
    private static Set<String> added(Map<Change, JsonInput> wishes) {
        return wishes.keySet().stream()
                .filter(change -> change instanceof KpiChange kpi && kpi.after() != null)
                .map(change -> ((KpiChange) change).code().text())
                .collect(Collectors.toSet());
    }

    private static void refuseTwice(Map<Change, JsonInput> wishes) {
        var seen = new HashMap<Change.Subject, Change>();
        wishes.forEach((change, place) -> {
            if (seen.put(change.subject(), change) != null) {
                place.fault("", "twice", "amendment.twice");
            }
        });
    }

    private static Set<String> with(Set<String> names, String other) {
        return Stream.concat(names.stream(), Stream.of(other)).collect(Collectors.toSet());
    }

    private Stream<Change> terms(JsonInput one) {
        var changes = Stream.<Optional<TermsChange>>builder();
        if (one.has("titel")) {
            changes.add(Optional.of(TermsChange.to(TermsChange.Field.TITLE, one.required("titel", 200))));
        }
        if (one.has("omschrijving")) {
            changes.add(Optional.of(TermsChange.to(TermsChange.Field.SCOPE, one.optional("omschrijving", 10_000))));
        }
        changes.add(one.optionalDate("totEnMet")
                .filter(day -> isAfterFirst(one, day))
                .map(day -> TermsChange.to(TermsChange.Field.LAST_DAY, day.toString())));
        if (one.has("wekenTotInleveren")) {
            changes.add(one.whole("wekenTotInleveren", 1, 26)
                    .map(weeks -> TermsChange.to(TermsChange.Field.WEEKS_UNTIL_DUE, weeks.toString())));
        }
        changes.add(one.optionalNumber("hoogstensGemistPercentage", BigDecimal.ZERO, HUNDRED, 2)
                .map(share -> TermsChange.to(
                        TermsChange.Field.TOLERATED_MISS_SHARE,
                        share.stripTrailingZeros().toPlainString())));
        if (one.has("sturing")) {
            var wanted = negotiation.after().terms().withSteering(steering(one).steering());
            STEERING.forEach(field -> changes.add(Optional.of(TermsChange.to(field, field.of(wanted)))));
        }
        return changes.build().flatMap(Optional::stream);
    }

    private SteeringInput steering(JsonInput one) {
        return new SteeringInput(one, organisations);
    }

    /** Without a number nothing is agreed for that client and year any more. */
    private Optional<Change> inhabitants(JsonInput one) {
        var organisation = organisation(one, "organisatie");
        var year = one.whole("jaar", 1900, 2200);
        var count = one.optionalNumber("aantal", BigDecimal.ONE, MOST_INHABITANTS, 0);
        return year.flatMap(in -> organisation.map(of -> InhabitantsChange.to(
                in, of.id(), count.map(BigDecimal::intValueExact).orElse(null))));
    }

    private boolean isAfterFirst(JsonInput one, LocalDate day) {
        var after = negotiation.now().terms().term().first().isBefore(day);
        if (!after) {
            one.fault("totEnMet", "order", "contract.fault.endsBeforeItBegins");
        }
        return after;
    }

    private Optional<Organisation> organisation(JsonInput one, String name) {
        var id = one.key(name);
        var found = id.flatMap(sought -> organisations.stream()
                .filter(known -> known.publicId().equals(sought))
                .findFirst());
        if (id.isPresent() && found.isEmpty()) {
            one.fault(name, "unknown", "form.choose");
        }
        return found;
    }

    /** Without a role it is no party any more. */
    private Optional<Change> party(JsonInput one) {
        var organisation = organisation(one, "organisatie");
        var role = one.has("rol") ? one.choice("rol", Party.Role.class) : Optional.<Party.Role>empty();
        return organisation.map(known -> PartyChange.to(known.id(), known.publicId(), known.name(), role.orElse(null)));
    }

    /** Without a role it no longer takes part. */
    private Optional<Change> member(JsonInput one) {
        var organisation = organisation(one, "organisatie");
        var role = one.has("rol") ? one.choice("rol", Membership.Role.class) : Optional.<Membership.Role>empty();
        var contractors = negotiation.after().parties(Party.Role.CONTRACTOR);
        var cooperative = one.has("bij")
                ? organisation(one, "bij").map(Organisation::id)
                : contractors.stream().findFirst().map(party -> party.organisation());
        if (cooperative.isEmpty() && !one.has("bij")) {
            one.fault("bij", "required", "form.required");
        }
        return organisation.isEmpty() || cooperative.isEmpty()
                ? Optional.empty()
                : organisation.map(known -> MemberChange.to(
                        cooperative.get(), known.id(), known.publicId(), known.name(), role.orElse(null)));
    }

    /** Without an amount nothing is agreed for that year any more. */
    private static Optional<Change> lumpSum(JsonInput one) {
        var year = one.whole("jaar", 1900, 2200);
        var amount = one.optionalNumber("bedrag", BigDecimal.ZERO, LARGEST_SUM, 2);
        return year.map(known -> LumpSumChange.to(known, amount.map(Euro::new).orElse(null)));
    }

    private Optional<Change> kpi(JsonInput one) {
        var code = one.value("code", KpiForm::code, "kpi.fault.code");
        if (one.has("vervalt")) {
            return code.map(known -> KpiChange.to(known, null));
        }
        var terms = negotiation.after().terms();
        var periods = terms.reporting().periodsOf(terms.term()).stream()
                .filter(period -> !period.start().isBefore(negotiation.firstPeriodStart()))
                .toList();
        var agreement = new KpiInput(one).read(periods);
        return code.isEmpty() || agreement.isEmpty()
                ? Optional.empty()
                : Optional.of(KpiChange.to(code.get(), agreement.get()));
    }
}
