package nl.uitkomst.domain.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.shared.Row;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Writes what is agreed about time from a day on: rows that stay the same stay, others are closed on that day, and what is new begins on it. */
@ApplicationScoped
class TimeRows {

    private static final String OPEN = " where contract_id = ?1 and valid_until = '9999-12-31'";

    @PersistenceContext
    EntityManager entities;

    void replace(long contract, TimeAgreement agreement, LocalDate from) {
        replaceOptions(contract, agreement.options(), from);
        replaceNotice(contract, agreement, from);
        replaceDates(contract, agreement.dates(), from);
        replacePhases(contract, agreement.phases(), from);
    }

    private void replaceOptions(long contract, List<ExtensionOption> options, LocalDate from) {
        var known = Row.of(entities.createNativeQuery(
                        "select id, number, new_last_day, decide_by, taken_on from extension_option" + OPEN)
                .setParameter(1, contract));
        var stay = new HashSet<Integer>();
        for (var row : known) {
            if (!row.isNull(4) || options.stream().anyMatch(option -> isSame(option, row))) {
                stay.add(row.small(1));
            } else {
                close("extension_option", row.number(0), from);
            }
        }
        options.stream()
                .filter(option -> !stay.contains(option.number()))
                .forEach(option -> add(contract, option, from));
    }

    private boolean isSame(ExtensionOption option, Row row) {
        return option.number() == row.small(1)
                && option.newLastDay().equals(row.date(2))
                && option.decideBy().equals(row.date(3))
                && sums(row.number(0))
                        .equals(new HashSet<>(option.lumpSums().entrySet().stream()
                                .map(sum -> sum.getKey() + "=" + sum.getValue())
                                .toList()));
    }

    private Set<String> sums(long option) {
        var found = new HashSet<String>();
        Row.of(entities.createNativeQuery("select year, amount from extension_lump_sum where option_id = ?1")
                        .setParameter(1, option))
                .forEach(row -> found.add(row.small(0) + "=" + row.text(1)));
        return found;
    }

    private void add(long contract, ExtensionOption option, LocalDate from) {
        insert(
                "extension_option (contract_id, number, new_last_day, decide_by, valid_from)",
                contract,
                option.number(),
                option.newLastDay(),
                option.decideBy(),
                from);
        var id = ((Number) entities.createNativeQuery("select max(id) from extension_option where contract_id = ?1")
                        .setParameter(1, contract)
                        .getSingleResult())
                .longValue();
        option.lumpSums()
                .forEach((year, amount) ->
                        insert("extension_lump_sum (option_id, year, amount)", id, year, amount.amount()));
    }

    private void replaceNotice(long contract, TimeAgreement agreement, LocalDate from) {
        var months = agreement.noticeMonths();
        var stays = keep(
                contract,
                "notice_period",
                "months",
                from,
                months == null ? List.of() : List.of(months),
                (agreed, row) -> agreed == row.small(1));
        if (months != null && stays.isEmpty()) {
            insert("notice_period (contract_id, months, valid_from)", contract, months, from);
        }
    }

    private void replaceDates(long contract, List<AgreedDate> dates, LocalDate from) {
        var stays = keep(
                contract,
                "agreed_date",
                "cast(public_id as char), kind, on_day, text",
                from,
                dates,
                (date, row) -> date.id().toString().equals(row.text(1))
                        && date.kind().name().equals(row.text(2))
                        && date.day().equals(row.date(3))
                        && date.text().equals(row.text(4)));
        dates.stream()
                .filter(date -> !stays.contains(date))
                .forEach(date -> insert(
                        "agreed_date (public_id, contract_id, kind, on_day, text, valid_from)",
                        date.id().toString(),
                        contract,
                        date.kind().name(),
                        date.day(),
                        date.text(),
                        from));
    }

    private void replacePhases(long contract, List<PhasedStart> phases, LocalDate from) {
        var stays = keep(
                contract,
                "phased_start",
                "kind, subject, starts_on",
                from,
                phases,
                (phase, row) -> phase.kind().name().equals(row.text(1))
                        && phase.subject().equals(row.text(2))
                        && phase.startsOn().equals(row.date(3)));
        phases.stream()
                .filter(phase -> !stays.contains(phase))
                .forEach(phase -> insert(
                        "phased_start (contract_id, kind, subject, starts_on, valid_from)",
                        contract,
                        phase.kind().name(),
                        phase.subject(),
                        phase.startsOn(),
                        from));
    }

    /** Closes the rows that are agreed no longer, and says which of what is agreed stands there already. */
    private <T> Set<T> keep(
            long contract, String table, String columns, LocalDate from, List<T> agreed, BiPredicate<T, Row> same) {
        var stays = new HashSet<T>();
        var known = Row.of(entities.createNativeQuery("select id, " + columns + " from " + table + OPEN)
                .setParameter(1, contract));
        for (var row : known) {
            var again = agreed.stream().filter(one -> same.test(one, row)).findFirst();
            again.ifPresentOrElse(stays::add, () -> close(table, row.number(0), from));
        }
        return stays;
    }

    /** What never held before that day is no part of history: it goes. */
    private void close(String table, long id, LocalDate from) {
        var closed = entities.createNativeQuery(
                        "update " + table + " set valid_until = ?2 where id = ?1 and valid_from < ?2")
                .setParameter(1, id)
                .setParameter(2, from)
                .executeUpdate();
        if (closed > 0) {
            return;
        }
        if (table.equals("extension_option")) {
            entities.createNativeQuery("delete from extension_lump_sum where option_id = ?1")
                    .setParameter(1, id)
                    .executeUpdate();
        }
        entities.createNativeQuery("delete from " + table + " where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    private void insert(String into, Object... values) {
        var places = new StringBuilder();
        for (int i = 1; i <= values.length; i++) {
            places.append(i == 1 ? "?" : ", ?").append(i);
        }
        var statement = entities.createNativeQuery("insert into " + into + " values (" + places + ")");
        for (int i = 0; i < values.length; i++) {
            statement.setParameter(i + 1, values[i]);
        }
        statement.executeUpdate();
    }
}
