package nl.uitkomst.web.assessment;

import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.tender.Criterion;
import nl.uitkomst.domain.tender.Setup;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What is scored on one page: what a bid promises to one persona, or all that is not about a persona.
 *
 * @param key the key of the persona, or {@link #OTHERS}
 * @param name of the persona; empty for the others
 */
public record PartOfBid(String key, String name, List<Criterion> criteria) {

    public static final String OTHERS = "overig";

    /** All parts of each bid, in the order of the journey. */
    static List<PartOfBid> of(Setup setup) {
        var personas = setup.personas().stream()
                .map(persona -> new PartOfBid(persona.key(), persona.name(), about(setup, persona.key())));
        var others = new PartOfBid(OTHERS, "", setup.of(Criterion.Kind.OTHER));
        return Stream.concat(personas, Stream.of(others))
                .filter(part -> !part.criteria().isEmpty())
                .toList();
    }

    private static List<Criterion> about(Setup setup, String persona) {
        return setup.of(Criterion.Kind.QUALITY).stream()
                .filter(one -> one.personaKey()
                        .map(UUID::toString)
                        .filter(persona::equals)
                        .isPresent())
                .toList();
    }

    static PartOfBid get(Setup setup, String key) {
        return of(setup).stream()
                .filter(part -> part.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Missing("part", key));
    }

    public boolean isAboutPersona() {
        return !key.equals(OTHERS);
    }
}
