package nl.uitkomst.web.organisation;

import nl.uitkomst.domain.organisation.Membership;
import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.web.Faults;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;

import java.time.LocalDate;
import java.util.List;

/**
 * One organisation, with who takes part in it or in what it takes part.
 *
 * @param memberships of a cooperative: who takes part; of a provider: in which cooperatives
 * @param candidates who could still join
 * @param others into which it can go up
 * @param mayChange whether the reader may give it another name, or let it go up into another
 * @param input what was typed into one of the forms, which {@code opened} names
 * @param opened {@code meedoen}, {@code naam}, {@code fusie}, or {@code rol} or {@code einde} followed by the public id of the provider; empty when no form
 *     came back
 */
public record OrganisationPage(
        Organisation organisation,
        List<Membership> memberships,
        List<Option> candidates,
        List<Option> others,
        boolean mayKeep,
        boolean mayChange,
        LocalDate today,
        FormInput input,
        String opened,
        String done) {

    public boolean isCooperative() {
        return organisation.kind() == Organisation.Kind.COOPERATIVE;
    }

    /** What was just done, by its key below {@code organisation.done}; empty when nothing was. */
    public String notice() {
        return switch (done) {
            case "" -> "";
            case "geregistreerd" -> "registered";
            case "hernoemd" -> "renamed";
            case "opgegaan" -> "merged";
            default -> "membership";
        };
    }

    /** What stood in this form, when it is the one that came back. */
    public String typed(String form, String field) {
        return opened.equals(form) ? input.text(field) : "";
    }

    public Faults faults(String form) {
        return opened.equals(form) ? input.faults() : Faults.NONE;
    }

    public List<Membership> now() {
        return memberships.stream()
                .filter(one -> one.lastDay().isEmpty() || !one.lastDay().get().isBefore(today))
                .toList();
    }

    public List<Membership> past() {
        return memberships.stream().filter(one -> !now().contains(one)).toList();
    }

    /** Whether this stretch has no end yet, so that it can get one. */
    public boolean canEnd(Membership membership) {
        return mayKeep && isCooperative() && membership.lastDay().isEmpty();
    }
}
