package nl.uitkomst.domain.tender;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.document.DocumentFile;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.CheckCandidate.Found;
import nl.uitkomst.domain.tender.ScopeTender.Scope;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What was declared, shown and checked on a requirement stays with that requirement, on the real database. */
class RectifiedRequirementsTest {

    private static final String EXPERIENCE = "Heeft drie jaar ervaring met vervoer";
    private static final String REACHABLE = "Is dag en nacht bereikbaar";
    private static final String LONGER = "Heeft vijf jaar ervaring met vervoer";

    private final SomeTender some = new SomeTender().announced();
    private final Person bidder = some.bidders.get(0);

    @Test
    void a_requirement_put_before_another_moves_nothing_to_it() {
        some.apply(bidder);
        send("E1");

        rectify(REACHABLE, EXPERIENCE);

        assertThat(sheet().subjects())
                .contains(new Subject("E1", EXPERIENCE), new Subject("E2", REACHABLE))
                .endsWith(new Subject("E1", EXPERIENCE));
        assertThat(sheet().own().evidenceOf("E1")).hasSize(1);
        assertThat(sheet().own().evidenceOf("E2")).isEmpty();
        assertThat(sheet().undeclared()).containsExactly(new Subject("E2", REACHABLE));
    }

    @Test
    void what_reads_otherwise_is_declared_again_and_what_was_declared_stays_in_its_own_words() {
        some.apply(bidder);

        rectify(LONGER);

        assertThat(sheet().formerSubjects()).containsExactly(new Subject("E1", EXPERIENCE));
        assertThat(sheet().own().declaration("E1")).isPresent();
        assertThat(sheet().undeclared()).containsExactly(new Subject("E2", LONGER));
    }

    @Test
    void what_is_asked_again_is_known_by_its_own_number_and_no_number_is_used_twice() {
        some.apply(bidder);
        rectify(LONGER);
        rectify();
        rectify(REACHABLE, EXPERIENCE);

        assertThat(sheet().subjects()).contains(new Subject("E3", REACHABLE), new Subject("E1", EXPERIENCE));
        assertThat(sheet().undeclared()).containsExactly(new Subject("E3", REACHABLE));
    }

    @Test
    void what_nobody_declared_is_checked_too_and_what_is_not_asked_any_more_stands_in_nobodys_way() {
        some.apply(bidder);
        rectify(LONGER);
        some.at(SomeTender.APPLY_UNTIL.plusSeconds(60));
        some.step(Step.CLOSE_APPLICATIONS);
        var known = SomeTender.allFound().stream()
                .filter(one -> !one.subject().equals("E1"))
                .toList();

        check(known);
        var early = catchThrowableOfType(RuleBroken.class, () -> propose());
        check(List.of(new Found("E2", true, "Gevraagd en getoond.")));
        propose();

        assertThat(early.rule()).isEqualTo(Candidate.Rule.NOT_CHECKED);
        assertThat(catchThrowableOfType(RuleBroken.class, () -> check(List.of(new Found("E1", true, "Oud."))))
                        .rule())
                .isEqualTo(Candidate.Rule.NO_SUCH_SUBJECT);
    }

    @Test
    void an_earlier_text_keeps_its_digest() {
        var plain = Setup.EMPTY.about(List.of(), List.of(), List.of(EXPERIENCE, REACHABLE), 84);
        var keyed = Setup.EMPTY
                .about(List.of(), List.of(), List.of(REACHABLE, EXPERIENCE), 84)
                .after(List.of(plain));

        assertThat(SetupText.of(plain)).contains("[\"" + EXPERIENCE + "\",\"" + REACHABLE + "\"]");
        assertThat(SetupText.read(SetupText.of(plain))).isEqualTo(plain);
        assertThat(SetupText.read(SetupText.of(keyed))).isEqualTo(keyed);
    }

    private void rectify(String... requirements) {
        var scope = new Scope(List.of(new TargetGroup("Wmo", null)), List.of(), List.of(requirements), 84);
        some.change(wired -> wired.get(ScopeTender.class)
                .write(some.manager, some.number, scope, "Na vragen van gegadigden.", null));
    }

    private void send(String subject) {
        var file = new DocumentFile("referenties.txt", "Drie jaar.".getBytes(StandardCharsets.UTF_8));
        some.change(wired -> wired.get(SendEvidence.class).send(bidder, some.number, subject, file));
    }

    private void check(List<Found> found) {
        var key = some.candidate(bidder).key();
        some.change(wired -> wired.get(CheckCandidate.class).check(some.manager, some.number, key, found));
    }

    private void propose() {
        var key = some.candidate(bidder).key();
        some.change(
                wired -> wired.get(ProposeSelection.class).propose(some.manager, some.number, key, true, "Voldoet."));
    }

    private TenderSheet sheet() {
        return some.ask(wired -> wired.get(TenderSheets.class).of(bidder, some.number));
    }
}
