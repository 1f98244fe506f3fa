package nl.uitkomst.web.contract;

import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.web.FormInput;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of the parties in the form of a contract: an organisation with its role and, where they differ from the term, its dates. */
record PartyRow(int number, FormInput input) {

    String organisation() {
        return "partij-" + number;
    }

    String role() {
        return "rol-" + number;
    }

    String from() {
        return "partij-van-" + number;
    }

    String lastDay() {
        return "partij-tot-" + number;
    }

    String leads() {
        return "leidt-" + number;
    }

    static void fill(Map<String, String> values, int number, String publicId, Party party, LocalDate first) {
        var row = new PartyRow(number, null);
        values.put(row.organisation(), publicId);
        values.put(row.role(), party.role().name());
        values.put(row.leads(), party.leads() ? "ja" : "");
        values.put(row.from(), party.from().equals(first) ? "" : party.from().toString());
        values.put(
                row.lastDay(),
                party.until().equals(Party.OPEN_END)
                        ? ""
                        : party.until().minusDays(1).toString());
    }

    /** The party; empty for a row that was left empty, or with a fault at the field. */
    Optional<Party> read(List<Organisation> organisations, Optional<LocalDate> termStart) {
        if (!input.has(organisation())) {
            return Optional.empty();
        }
        var chosen = organisations.stream()
                .filter(one -> one.publicId().toString().equals(input.text(organisation())))
                .findFirst();
        if (chosen.isEmpty()) {
            input.fault(organisation(), "form.choose");
        }
        var role = input.choice(role(), Party.Role.class);
        var from = input.optionalDate(from()).or(() -> termStart);
        var lastDay = input.optionalDate(lastDay());
        if (from.isPresent() && lastDay.isPresent() && lastDay.get().isBefore(from.get())) {
            input.fault(lastDay(), "contract.fault.partyEndsBeforeItBegins");
            return Optional.empty();
        }
        return chosen.isEmpty() || role.isEmpty() || from.isEmpty()
                ? Optional.empty()
                : Optional.of(new Party(
                        chosen.get().id(),
                        role.get(),
                        from.get(),
                        lastDay.map(day -> day.plusDays(1)).orElse(Party.OPEN_END),
                        input.has(leads())));
    }
}
