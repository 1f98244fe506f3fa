package nl.uitkomst.ear;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import static nl.uitkomst.ear.People.all;
import static nl.uitkomst.ear.People.one;
import static org.assertj.core.api.Assertions.assertThat;

/** The three who keep the keys of a tender, each with a word that only they have. */
final class Officers {

    static final String FIRST = "opener@rotterdam";
    static final String SECOND = "opener2@rotterdam";
    static final List<String> THREE = List.of(FIRST, SECOND, "opener3@rotterdam");
    static final String WORD = "<code class=\"secret\">([^<]+)</code>";

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final People people;
    private final String tender;
    private final Map<String, String> words = new TreeMap<>();

    Officers(People people, String tender) {
        this.people = people;
        this.tender = tender;
    }

    void appointedBy(String manager) {
        var accounts = all("name=\"opener\"[^>]*value=\"(\\d+)\"", people.page(manager, tender + "/kluis"));
        assertThat(accounts).hasSizeGreaterThanOrEqualTo(THREE.size());
        var chosen = new ArrayList<String>();
        accounts.subList(0, THREE.size()).forEach(account -> chosen.addAll(List.of("opener", account)));
        people.send(manager, tender + "/kluis", tender + "/kluis/openers", chosen.toArray(String[]::new));
    }

    void makeTheirKeys() {
        for (var officer : THREE) {
            var shown = people.send(officer, tender + "/kluis", tender + "/kluis/eigen");
            words.put(officer, one(WORD, shown));
            people.send(
                    officer, tender + "/kluis", tender + "/kluis/eigen/bevestigen", "sleutelwoord", words.get(officer));
        }
    }

    void keysMadeBy(String manager) {
        people.send(manager, tender + "/kluis", tender + "/kluis/sleutels");
    }

    List<String> words() {
        return List.copyOf(words.values());
    }

    String begin(String officer, String envelope) {
        return act(officer, envelope, "begin");
    }

    String confirm(String officer, String envelope) {
        return act(officer, envelope, "bevestig");
    }

    /** Also when the page has no such form for this officer. */
    private String act(String officer, String envelope, String act) {
        return people.sendWithoutForm(
                officer,
                tender + "/opening",
                tender + "/opening/" + envelope + "/" + act,
                Map.of("sleutelwoord-" + envelope, words.get(officer)));
    }

    /** The first asks until the clock of the database says that the deadline has come. */
    void beginAsSoonAsPossible(String envelope) {
        var last = Instant.now().plus(LONGEST);
        do {
            begin(FIRST, envelope);
        } while (!people.page(SECOND, tender + "/opening").contains("/opening/" + envelope + "/bevestig")
                && Instant.now().isBefore(last));
    }

    /** By the first two; answers the page with its record. */
    String open(String envelope) {
        beginAsSoonAsPossible(envelope);
        var page = confirm(SECOND, envelope);
        assertThat(page).contains("/opening/" + envelope + ".pdf");
        return page;
    }
}
