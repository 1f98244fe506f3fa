package nl.uitkomst.domain.organisation;

import org.jspecify.annotations.Nullable;

/**
 * The numbers by which registers know an organisation.
 *
 * @param cbs of a municipality, {@code GM} and four digits
 * @param kvk of the trade register, eight digits
 * @param agb of a care provider, eight digits
 */
public record OrganisationCodes(
        @Nullable String cbs,
        @Nullable String kvk,
        @Nullable String agb) {

    public static final OrganisationCodes NONE = new OrganisationCodes(null, null, null);

    /** @throws IllegalArgumentException when a number has not the form its register gives it */
    public OrganisationCodes {
        require(cbs, "GM\\d{4}");
        require(kvk, "\\d{8}");
        require(agb, "\\d{8}");
    }

    private static void require(@Nullable String code, String form) {
        if (code != null && !code.matches(form)) {
            throw new IllegalArgumentException("Not of the form " + form + ": " + code);
        }
    }
}
