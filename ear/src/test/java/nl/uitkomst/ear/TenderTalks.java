package nl.uitkomst.ear;

import nl.uitkomst.domain.shared.DutchClock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static nl.uitkomst.ear.People.all;
import static nl.uitkomst.ear.People.one;
import static nl.uitkomst.ear.TenderBegins.KEY;
import static nl.uitkomst.ear.TenderBegins.MANAGER;
import static nl.uitkomst.ear.TenderBegins.ONE;
import static nl.uitkomst.ear.TenderBegins.TOGETHER;
import static nl.uitkomst.ear.TenderBegins.TWO;
import static org.assertj.core.api.Assertions.assertThat;

/** A tender that was announced, told on: two candidates apply, are selected and talk with the client, until both are asked to bid. */
final class TenderTalks {

    private final People people;
    private final String tender;
    private final Moments moments;

    TenderTalks(TenderBegins before) {
        people = before.people;
        tender = before.tender;
        moments = before.moments;
    }

    private String act(String page, String action, String... typed) {
        return people.send(MANAGER, page, action, typed);
    }

    void two_apply_of_which_one_together_with_others_and_both_are_selected() {
        apply(
                ONE,
                TOGETHER,
                "Kandidaat A (voorbeeld)",
                "Ritplanning A (voorbeeld)",
                "Voertuigen A (voorbeeld)",
                "Welzijn A (voorbeeld)");
        apply(TWO, "Kandidaat B (voorbeeld)", "Kandidaat B (voorbeeld)");
        assertThat(people.page(TWO, tender)).doesNotContain(TOGETHER);
        assertThat(step("CLOSE_APPLICATIONS")).contains("Dat kan pas vanaf");
        moments.applicationsEndIn(Duration.ofSeconds(3));
        var until = Instant.now().plus(Duration.ofMinutes(1));
        while (!people.page(MANAGER, tender).contains("CLOSE_APPLICATIONS")) {
            assertThat(Instant.now()).isBefore(until);
        }
        step("CLOSE_APPLICATIONS");
        for (var candidate : candidates()) {
            check(tender + "/gegadigden/" + candidate);
        }
        step("SEND_SELECTION");
        for (var bidder : List.of(ONE, TWO)) {
            assertThat(people.page(bidder, tender + "/aanmelding")).contains("Voldoet aan alle eisen.");
            assertThat(people.as(bidder)
                            .download(tender + "/aanmelding/brief.pdf")
                            .body())
                    .startsWith('%', 'P', 'D', 'F');
        }
    }

    private void apply(String bidder, String name, String... members) {
        var page = tender + "/aanmelding";
        var typed = new ArrayList<>(List.of("handelsnaam", name, "contact", "Tendermanager", "penvoerder", "1"));
        var kinds = List.of("TRANSPORT", "ICT", "MANUFACTURER", "WELFARE");
        for (var i = 0; i < members.length; i++) {
            typed.addAll(List.of("lid-" + (i + 1), members[i], "soort-" + (i + 1), kinds.get(i)));
        }
        for (var subject : all("name=\"g-([^\"]+)\"", people.page(bidder, page))) {
            typed.addAll(List.of("g-" + subject, "ja", "b-" + subject, "Zie de verklaring."));
        }
        assertThat(people.send(bidder, page, page, typed.toArray(String[]::new)))
                .contains("U bent aangemeld");
    }

    private List<String> candidates() {
        var candidates = all("/gegadigden/" + KEY + "\"", people.page(MANAGER, tender + "/gegadigden"));
        assertThat(candidates).hasSize(2);
        return candidates;
    }

    private void check(String candidate) {
        var typed = new ArrayList<String>();
        for (var subject : all("name=\"t-([^\"]+)\"", people.page(MANAGER, candidate))) {
            typed.addAll(List.of("t-" + subject, "ja", "mo-" + subject, "Nagegaan."));
        }
        act(candidate, candidate + "/toets", typed.toArray(String[]::new));
        act(candidate, candidate + "/besluit", "besluit", "ja", "mo-besluit", "Voldoet aan alle eisen.");
    }

    private String step(String step) {
        return people.sendWithoutForm(MANAGER, tender, tender + "/stap", Map.of("stap", step));
    }

    void one_round_of_dialogue_with_a_talk_apart_and_an_answer_to_all() {
        step("OPEN_DIALOGUE");
        var rounds = tender + "/rondes";
        assertThat(act(rounds + "/nieuw", rounds + "/nieuw", "thema", "De deur", "van", today(), "tot", today()))
                .contains("Ronde 1 loopt");
        var own =
                one("<option value=\"" + KEY + "\"[^>]*>\\s*Combinatie A", people.page(MANAGER, rounds + "/1/gesprek"));
        act(
                rounds + "/1/gesprek",
                rounds + "/1/gesprek",
                "kandidaten",
                own,
                "dag",
                today(),
                "begin",
                "00:00",
                "einde",
                "00:01",
                "plaats",
                "Stadhuis",
                "agenda",
                "Wie belt aan?");
        var talk = rounds + "/gesprekken/" + one("/rondes/gesprekken/" + KEY, people.page(MANAGER, rounds));
        act(talk, talk + "/verslag", "verslag", "Zij laten een robot aanbellen.", "doen", "delen");
        assertThat(people.send(ONE, talk, talk + "/reactie", "opmerking", "Met een gezicht."))
                .contains("robot", "Met een gezicht.");
        assertThat(people.as(TWO).get(talk).statusCode()).isEqualTo(404);
        answered_to_all();
        act(rounds + "/1/sluiten", rounds + "/1/sluiten", closing());
        assertThat(people.page(TWO, rounds)).contains("Past goed.").doesNotContain("robot", "Stadhuis", TOGETHER);
    }

    private static String today() {
        return LocalDate.now(DutchClock.NETHERLANDS).toString();
    }

    private void answered_to_all() {
        var questions = tender + "/vragen";
        people.send(TWO, questions, questions, "vraag", "Mag onze eigen app blijven?", "soort", "GENERAL");
        var key = one("name=\"antwoord-" + KEY, people.page(MANAGER, questions));
        act(
                questions,
                questions + "/antwoorden",
                "neutraal-" + key,
                "Mag een eigen app?",
                "antwoord-" + key,
                "Ja, als de gegevens van de stad zijn.",
                "publiceren",
                key,
                "doen",
                "publiceren");
        for (var reader : List.of(ONE, TWO)) {
            assertThat(people.page(reader, questions)).contains("Ja, als de gegevens van de stad zijn.");
        }
        assertThat(people.page(ONE, questions)).doesNotContain("onze eigen app blijven");
    }

    private String[] closing() {
        var typed = new ArrayList<String>();
        for (var candidate : candidates()) {
            typed.addAll(List.of("besluit-" + candidate, "GOES_ON", "motivering-" + candidate, "Past goed."));
        }
        return typed.toArray(String[]::new);
    }

    void both_are_asked_to_bid() {
        step("INVITE_BIDS");
        assertThat(people.page(MANAGER, tender)).contains("Wijs 3 openers aan");
        assertThat(people.page(ONE, tender)).contains("Schrijf uw inschrijving");
    }
}
