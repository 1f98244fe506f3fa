package nl.uitkomst.web.organisation;

import nl.uitkomst.domain.organisation.Membership;
import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.web.ApiWords;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An organisation as the API gives it.
 *
 * @param deelnames of a cooperative; absent for others and in lists
 */
public record OrganisationJson(
        UUID id,
        String soort,
        String naam,
        @Nullable String cbsCode,
        @Nullable String kvkNummer,
        @Nullable String agbCode,
        @Nullable List<Deelname> deelnames) {

    /** @param totEnMet absent while no end is known */
    public record Deelname(
            UUID organisatie,
            String naam,
            String rol,
            LocalDate van,
            @Nullable LocalDate totEnMet) {

        static Deelname of(Membership membership) {
            return new Deelname(
                    membership.provider().publicId(),
                    membership.provider().name(),
                    ApiWords.of(membership.role()),
                    membership.from(),
                    membership.lastDay().orElse(null));
        }
    }

    static OrganisationJson of(Organisation organisation, boolean withMemberships) {
        var cooperative = organisation.kind() == Organisation.Kind.COOPERATIVE;
        return new OrganisationJson(
                organisation.publicId(),
                ApiWords.of(organisation.kind()),
                organisation.name(),
                organisation.cbsCode().orElse(null),
                organisation.kvkNumber().orElse(null),
                organisation.agbCode().orElse(null),
                withMemberships && cooperative
                        ? organisation.memberships().stream().map(Deelname::of).toList()
                        : null);
    }
}
