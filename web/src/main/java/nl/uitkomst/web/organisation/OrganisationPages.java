package nl.uitkomst.web.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.organisation.Membership;
import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.domain.organisation.Organisations;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Gathers what the page of one organisation shows. */
@ApplicationScoped
class OrganisationPages {

    @Inject
    Organisations organisations;

    @Inject
    AccessPolicy policy;

    @Inject
    Relations relations;

    @Inject
    Clock clock;

    OrganisationPage of(Person reader, UUID id, FormInput input, String opened, String done) {
        policy.require(policy.maySeeOrganisations(reader));
        var organisation = organisations.get(id);
        return new OrganisationPage(
                organisation,
                memberships(organisation),
                candidates(organisation),
                others(organisation),
                policy.mayKeepOrganisations(reader),
                organisation.mergedInto().isEmpty()
                        && policy.mayChangeOrganisation(
                                organisation.id(), reader, relations.commissionersOf(organisation.id())),
                LocalDate.now(clock),
                input,
                opened,
                done);
    }

    private List<Membership> memberships(Organisation organisation) {
        if (organisation.kind() != Organisation.Kind.COOPERATIVE) {
            return organisations.membershipsOf(organisation.id());
        }
        return organisation.memberships().stream()
                .sorted(Comparator.comparing(Membership::role)
                        .thenComparing(one -> one.provider().name())
                        .thenComparing(Membership::from))
                .toList();
    }

    /** Of its own kind, since what is taken over must be something that the other can do. */
    private List<Option> others(Organisation organisation) {
        var partners = Set.of(Organisation.Kind.PROVIDER, Organisation.Kind.OTHER);
        var kinds = partners.contains(organisation.kind()) ? partners : Set.of(organisation.kind());
        return organisations.ofKind(kinds).stream()
                .filter(one -> one != organisation && one.mergedInto().isEmpty())
                .map(one -> Option.of(one.publicId().toString(), one.name()))
                .toList();
    }

    private List<Option> candidates(Organisation cooperative) {
        if (cooperative.kind() != Organisation.Kind.COOPERATIVE) {
            return List.of();
        }
        var busy = cooperative.memberships().stream()
                .filter(one -> one.lastDay().isEmpty())
                .map(one -> one.provider().publicId())
                .toList();
        return organisations.ofKind(Set.of(Organisation.Kind.PROVIDER, Organisation.Kind.OTHER)).stream()
                .filter(one ->
                        !busy.contains(one.publicId()) && one.mergedInto().isEmpty())
                .map(one -> Option.of(one.publicId().toString(), one.name()))
                .toList();
    }
}
