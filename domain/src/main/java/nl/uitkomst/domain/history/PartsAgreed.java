package nl.uitkomst.domain.history;

import nl.uitkomst.domain.contract.AccessRule;
import nl.uitkomst.domain.contract.Inhabitants;
import nl.uitkomst.domain.history.ContractState.Provisions;
import nl.uitkomst.domain.money.MoneyAgreement;
import nl.uitkomst.domain.money.MoneyText;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.term.AgreedDate;
import nl.uitkomst.domain.term.ExtensionOption;
import nl.uitkomst.domain.term.PhasedStart;
import nl.uitkomst.domain.term.TimeAgreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The many small things that a contract says, each a row or a few, in one query: lump sums, what is agreed about money and time, and for whom it is. Of
 * inhabitants and access what is known is in force on every day, since no amendment changes it.
 */
final class PartsAgreed {

    private static final String IN_FORCE = " x where x.contract_id = ?1 and x.valid_from <= ?2 and x.valid_until > ?2";

    // Kind, two numbers, an amount, two days and five texts.
    private static final String PARTS = """
            select 'SUM' as kind, x.year as n, null as m, x.amount, null as first, null as second,
                   convert(null using utf8mb4) collate utf8mb4_bin as a, null as b, null as c, null as d, null as e
            from lump_sum{known}""" + IN_FORCE + """

            union all
            (select 'MONEY', null, null, null, null, null, x.terms, null, null, null, null
             from money_agreement{known} x where x.contract_id = ?1 and x.valid_until > ?2 order by x.valid_from limit 1)
            union all
            select 'OPTION', x.number, s.year, s.amount, x.new_last_day, x.decide_by, null, null, null, null, null
            from (select * from extension_option{known}""" + IN_FORCE + """
            ) x left join extension_lump_sum{known} s on s.option_id = x.id
            union all
            select 'NOTICE', x.months, null, null, null, null, null, null, null, null, null
            from notice_period{known}""" + IN_FORCE + """

            union all
            select 'DATE', null, null, null, x.on_day, null, cast(x.public_id as char), x.kind, x.text, null, null
            from agreed_date{known}""" + IN_FORCE + """

            union all
            select 'PHASE', null, null, null, x.starts_on, null, x.kind, x.subject, null, null, null
            from phased_start{known}"""
            + IN_FORCE + """

            union all
            select 'PEOPLE', x.year, x.organisation_id, x.inhabitants, null, null, null, null, null, null, null
            from contract_inhabitants{known}""" + IN_FORCE + """

            union all
            select 'ACCESS', x.position, null, null, null, null, x.provision, x.conditions, x.tariffs, x.maximum, x.otherwise
            from access_rule{known}""" + IN_FORCE + """

            order by 1, 2, 3""";

    private final Map<String, List<Row>> parts;

    PartsAgreed(AsKnown known, long contract, LocalDate day) {
        parts = known.rows(PARTS, contract, day).stream().collect(Collectors.groupingBy(row -> row.text(0)));
    }

    private List<Row> of(String kind) {
        return parts.getOrDefault(kind, List.of());
    }

    SortedMap<Integer, Euro> lumpSums() {
        var sums = new TreeMap<Integer, Euro>();
        of("SUM").forEach(row -> sums.put(row.small(1), amount(row)));
        return sums;
    }

    MoneyAgreement money() {
        return of("MONEY").stream()
                .findFirst()
                .map(row -> MoneyText.read(row.text(6)))
                .orElse(MoneyAgreement.PLAIN);
    }

    TimeAgreement time() {
        var notice = of("NOTICE").stream().map(row -> row.small(1)).findFirst();
        var dates = of("DATE").stream()
                .map(row -> new AgreedDate(
                        UUID.fromString(row.text(6)), AgreedDate.Kind.valueOf(row.text(7)), row.date(4), row.text(8)))
                .toList();
        var phases = of("PHASE").stream()
                .map(row -> new PhasedStart(PhasedStart.Kind.valueOf(row.text(6)), row.text(7), row.date(4)))
                .toList();
        return new TimeAgreement(options(), notice.orElse(null), dates, phases);
    }

    private List<ExtensionOption> options() {
        var options = new TreeMap<Integer, ExtensionOption>();
        for (var row : of("OPTION")) {
            var known = options.get(row.small(1));
            var sums = new TreeMap<Integer, Euro>(known == null ? Map.of() : known.lumpSums());
            if (!row.isNull(2)) {
                sums.put(row.small(2), amount(row));
            }
            options.put(row.small(1), new ExtensionOption(row.small(1), row.date(4), row.date(5), sums));
        }
        return List.copyOf(options.values());
    }

    Provisions provisions() {
        var counts = of("PEOPLE").stream()
                .map(row -> new Inhabitants.Count(
                        row.number(2), row.small(1), decimal(row).intValueExact()))
                .toList();
        return new Provisions(
                Inhabitants.of(counts),
                of("ACCESS").stream().map(PartsAgreed::rule).toList());
    }

    private static AccessRule rule(Row row) {
        return new AccessRule(
                row.text(6),
                row.text(7).lines().toList(),
                row.text(8).lines().map(AccessRule.Tariff::valueOf).toList(),
                row.text(9),
                row.text(10));
    }

    private static Euro amount(Row row) {
        return new Euro(decimal(row));
    }

    private static BigDecimal decimal(Row row) {
        return Objects.requireNonNull(row.decimalOrNull(3));
    }
}
