package nl.uitkomst.domain.dialogue;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.CleanText;
import nl.uitkomst.domain.shared.Missing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The words of a dialogue by field, and what stands beside them, as its root works with them. */
record MinuteWords(Dialogue dialogue, List<Writing> writings, List<Beside> besides) {

    /**
     * Writes, or where somebody else wrote after this person read, keeps both.
     *
     * @param versionRead of the field; zero when nothing stood there
     */
    Written write(Field field, String typed, int versionRead, Person by, Instant now) {
        var text = CleanText.of(typed);
        var standing = at(field);
        if (standing.text().equals(text)) {
            return new Written(standing, null);
        }
        if (standing.version() != versionRead) {
            return new Written(standing, putBeside(field, text, by, now));
        }
        return new Written(become(field, text, by, now), null);
    }

    private Words become(Field field, String text, Person by, Instant now) {
        var known = find(field);
        known.ifPresent(writing -> writing.become(text, by, now));
        if (known.isEmpty()) {
            writings.add(new Writing(dialogue, field, text, by, now));
        }
        return at(field);
    }

    /** One a person: who goes on typing after a clash goes on in the words that stand beside. */
    private Beside putBeside(Field field, String text, Person by, Instant now) {
        var mine = besides.stream()
                .filter(beside -> beside.isOpen() && beside.isOf(field, by))
                .findFirst();
        if (mine.isPresent()) {
            mine.get().become(text, now);
            return mine.get();
        }
        var beside = new Beside(dialogue, besides.size() + 1, field, text, by, now);
        besides.add(beside);
        return beside;
    }

    /** @throws Missing when nothing stands beside under this number */
    void settle(int number, Choice choice, Person by, Instant now) {
        var beside = beside(number);
        var standing = at(beside.field()).text();
        var chosen = switch (choice) {
            case STANDING -> standing;
            case BESIDE -> beside.text();
            case BOTH -> standing.isBlank() ? beside.text() : standing + "\n" + beside.text();
        };
        if (!chosen.equals(standing)) {
            become(beside.field(), chosen, by, now);
        }
        beside.settle(now);
    }

    Beside beside(int number) {
        return besides.stream()
                .filter(one -> one.number() == number && one.isOpen())
                .findFirst()
                .orElseThrow(() -> new Missing("words beside", number));
    }

    Words at(Field field) {
        return find(field).map(Writing::words).orElse(Words.NONE);
    }

    private Optional<Writing> find(Field field) {
        return writings.stream()
                .filter(writing -> writing.field().equals(field))
                .findFirst();
    }
}
