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
 * @param eerdereNamen the last one first
 * @param volgendeNaam what it will be called from a later day on
 * @param opgegaanIn what took over all that it had and owed; absent while it stands by itself
 * @param deelnames of a cooperative; absent for others and in lists
 */
public record OrganisationJson(
        UUID id,
        String soort,
        String naam,
        @Nullable String cbsCode,
        @Nullable String kvkNummer,
        @Nullable String agbCode,
        List<EerdereNaam> eerdereNamen,
        @Nullable VolgendeNaam volgendeNaam,
        @Nullable OpgegaanIn opgegaanIn,
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

    /** @param van absent when it is not known since when it was used */
    public record EerdereNaam(String naam, @Nullable LocalDate van, LocalDate totEnMet) {}

    public record VolgendeNaam(String naam, LocalDate vanaf) {}

    public record OpgegaanIn(UUID organisatie, String naam, LocalDate vanaf) {}

    private static @Nullable OpgegaanIn merger(Organisation organisation) {
        return organisation
                .mergedInto()
                .map(heir -> new OpgegaanIn(
                        heir.publicId(), heir.name(), organisation.mergedOn().orElseThrow()))
                .orElse(null);
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
                organisation.formerNames().stream()
                        .map(one -> new EerdereNaam(one.name(), one.from().orElse(null), one.lastDay()))
                        .toList(),
                organisation
                        .nextName()
                        .map(next ->
                                new VolgendeNaam(next, organisation.nextNameOn().orElseThrow()))
                        .orElse(null),
                merger(organisation),
                withMemberships && cooperative
                        ? organisation.memberships().stream().map(Deelname::of).toList()
                        : null);
    }
}
