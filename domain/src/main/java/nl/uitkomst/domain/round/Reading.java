package nl.uitkomst.domain.round;

import nl.uitkomst.domain.round.Round.Rule;
import nl.uitkomst.domain.round.RoundFault.Field;
import nl.uitkomst.domain.shared.Bsn;
import nl.uitkomst.domain.shared.PersonalData;
import nl.uitkomst.domain.tender.Candidate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks at everything that someone wrote before it is kept, and gathers all that is wrong. A text that a candidate reads never names another: solutions and other
 * confidential information of one are not revealed to others without its consent (article 30(3) of Directive 2014/24/EU).
 */
final class Reading {

    static final int LONGEST_LINE = 200;
    static final int LONGEST = 4_000;
    static final int LONGEST_MINUTES = 40_000;
    private static final int SHORTEST_NAME = 4;
    private static final Set<PersonalData.Kind> OF_PERSONS =
            EnumSet.of(PersonalData.Kind.NAME, PersonalData.Kind.PHONE, PersonalData.Kind.BIRTH_DATE);

    private final List<RoundFault> faults = new ArrayList<>();

    void need(boolean holds, Rule rule, Field field, Object... details) {
        need(holds, rule, field, "", details);
    }

    void need(boolean holds, Rule rule, Field field, String which, Object... details) {
        if (!holds) {
            faults.add(new RoundFault(rule, field, which, List.of(details)));
        }
    }

    /** A text that has to be there. */
    void needed(String text, Rule whenEmpty, int longest, Field field, String which) {
        need(!text.isBlank(), whenEmpty, field, which);
        text(text, longest, field, which);
    }

    void text(String text, int longest, Field field, String which) {
        need(text.length() <= longest, Rule.TOO_LONG, field, which, longest);
        need(!Bsn.isIn(text), Rule.BSN, field, which);
    }

    /** A text that all candidates read: it names none of them, and no person. */
    void published(String text, List<Candidate> candidates, Field field, String which) {
        var kinds = PersonalData.in(text);
        need(OF_PERSONS.stream().noneMatch(kinds::contains), Rule.NAMES_A_PERSON, field, which);
        namesNone(text, candidates, field, which);
    }

    /** The name of a file that all candidates get. */
    void fileName(String name, List<Candidate> candidates, Field field) {
        namesNone(name.replaceAll("[\\s_.-]+", " "), candidates, field, "");
    }

    private void namesNone(String text, List<Candidate> candidates, Field field, String which) {
        untold(text, candidates.stream().flatMap(Reading::names).toList(), field, which);
    }

    /** A text that one candidate reads: it names no other. */
    void alone(String text, UUID reader, List<Candidate> candidates, Field field, String which) {
        var own = candidates.stream()
                .filter(one -> one.key().equals(reader))
                .flatMap(Reading::names)
                .toList();
        var others = candidates.stream()
                .filter(one -> !one.key().equals(reader))
                .flatMap(Reading::names)
                .filter(name -> !own.contains(name))
                .toList();
        untold(text, others, field, which);
    }

    private void untold(String text, List<String> names, Field field, String which) {
        names.stream()
                .filter(name -> name.length() >= SHORTEST_NAME
                        && word(name).matcher(text).find())
                .findFirst()
                .ifPresent(name -> need(false, Rule.TELLS_OF_OTHERS, field, which, name));
    }

    /** As a word of its own, whatever the case of its letters. */
    private static Pattern word(String name) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Stream<String> names(Candidate candidate) {
        return Stream.concat(
                Stream.of(candidate.tradeName()), candidate.members().stream().map(member -> member.name()));
    }

    boolean isClean() {
        return faults.isEmpty();
    }

    /** @throws RoundFaults with everything that is wrong */
    void requireNone() {
        if (!faults.isEmpty()) {
            throw new RoundFaults(faults);
        }
    }
}
