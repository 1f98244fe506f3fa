package nl.uitkomst.domain.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.organisation.JoinCooperative;
import nl.uitkomst.domain.organisation.Membership;
import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.domain.organisation.OrganisationCodes;
import nl.uitkomst.domain.organisation.Organisations;
import nl.uitkomst.domain.organisation.RegisterOrganisation;
import nl.uitkomst.domain.tender.Candidate;
import nl.uitkomst.domain.tender.Member;

import java.time.LocalDate;
import java.util.EnumSet;

/**
 * Finds or makes the organisation with which a contract is made: a firm that bid alone itself; bidders together as one organisation in which they take part, the
 * one in the lead as main contractor.
 */
@ApplicationScoped
class Contractors {

    private static final EnumSet<Organisation.Kind> MAY_TAKE_PART =
            EnumSet.of(Organisation.Kind.PROVIDER, Organisation.Kind.OTHER);

    @Inject
    Organisations organisations;

    @Inject
    RegisterOrganisation register;

    @Inject
    JoinCooperative joining;

    Organisation of(Person by, Candidate winner, LocalDate first) {
        var lead = organisations.get(winner.organisation());
        if (lead.kind() != Organisation.Kind.COOPERATIVE && winner.members().size() <= 1) {
            return lead;
        }
        var together = lead.kind() == Organisation.Kind.COOPERATIVE ? lead : together(by, winner.tradeName());
        winner.members().forEach(member -> join(by, together, lead, member, first));
        return together;
    }

    private Organisation together(Person by, String name) {
        var known = organisations.named(name);
        if (known.isEmpty()) {
            return register.register(by, Organisation.Kind.COOPERATIVE, name, OrganisationCodes.NONE);
        }
        return known.get().kind() == Organisation.Kind.COOPERATIVE ? known.get() : together(by, name + " (combinatie)");
    }

    private void join(Person by, Organisation together, Organisation lead, Member member, LocalDate first) {
        var organisation = member.leads() && lead.kind() != Organisation.Kind.COOPERATIVE ? lead : member(by, member);
        var role = member.leads() ? Membership.Role.MAIN_CONTRACTOR : Membership.Role.MEMBER;
        var takesPart = organisations.membershipsOf(organisation.id()).stream()
                .anyMatch(known -> known.cooperative().id() == together.id());
        if (!takesPart && MAY_TAKE_PART.contains(organisation.kind())) {
            joining.join(by, together.publicId(), organisation.publicId(), role, first);
        }
    }

    private Organisation member(Person by, Member member) {
        return organisations
                .named(member.name())
                .orElseGet(
                        () -> register.register(by, Organisation.Kind.PROVIDER, member.name(), OrganisationCodes.NONE));
    }
}
