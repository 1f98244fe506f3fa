package nl.uitkomst.web.organisation;

import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.domain.organisation.OrganisationCodes;
import nl.uitkomst.web.FormInput;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;

/** What is asked of a new organisation. */
public record OrganisationForm(FormInput input) {

    static final int LONGEST_NAME = 200;

    /** What was filled in, when all of it is right. */
    record Filled(Organisation.Kind kind, String name, OrganisationCodes codes) {}

    Optional<Filled> read() {
        var kind = input.choice("soort", Organisation.Kind.class);
        var name = input.required("naam", LONGEST_NAME);
        var cbs = code("cbscode", "GM\\d{4}", "organisation.fault.cbs");
        var kvk = code("kvknummer", "\\d{8}", "organisation.fault.kvk");
        var agb = code("agbcode", "\\d{8}", "organisation.fault.agb");
        return input.isFaultless()
                ? Optional.of(new Filled(kind.orElseThrow(), name, new OrganisationCodes(cbs, kvk, agb)))
                : Optional.empty();
    }

    private @Nullable String code(String name, String form, String words) {
        var code = input.text(name).replace(" ", "").toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            return null;
        }
        if (!code.matches(form)) {
            input.fault(name, words);
        }
        return code;
    }
}
