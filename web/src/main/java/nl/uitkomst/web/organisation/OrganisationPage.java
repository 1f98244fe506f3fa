package nl.uitkomst.web.organisation;

import nl.uitkomst.domain.organisation.Membership;
import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;

import java.time.LocalDate;
import java.util.List;

/**
 * One organisation, with who takes part in it or in what it takes part.
 *
 * @param memberships of a cooperative: who takes part; of a provider: in which cooperatives
 * @param candidates who could still join
 * @param input what was typed into the form of one membership, which {@code opened} names
 * @param opened {@code meedoen}, or {@code rol} or {@code einde} followed by the public id of the provider; empty when no form came back
 */
public record OrganisationPage(
        Organisation organisation,
        List<Membership> memberships,
        List<Option> candidates,
        boolean mayKeep,
        LocalDate today,
        FormInput input,
        String opened,
        String done) {

    public boolean isCooperative() {
        return organisation.kind() == Organisation.Kind.COOPERATIVE;
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
