package nl.uitkomst.domain.sample;

import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.dialogue.Dialogue;
import nl.uitkomst.domain.dialogue.Dialogues;
import nl.uitkomst.domain.dialogue.Point;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class DialoguesOfCasesTest {

    private static final String HEERLEN = "SB-HEERLEN-2024";

    @BeforeAll
    static void told() {
        SomeCases.load();
    }

    @Test
    void stand_by_talked_about_four_quarters_and_both_sides_confirmed_the_minutes() {
        var dialogues = dialogues();

        assertThat(dialogues)
                .extracting(dialogue -> dialogue.period().toString())
                .containsExactly("2025-K3", "2025-K4", "2026-K1", "2026-K2");
        assertThat(dialogues).allMatch(dialogue -> dialogue.status() == Dialogue.Status.CONFIRMED);
    }

    @Test
    void both_sides_judged_what_the_municipality_did_itself_in_every_dialogue() {
        for (var dialogue : dialogues()) {
            var own = dialogue.points().stream()
                    .filter(point -> point.kind() == Point.Kind.OWN_PART)
                    .toList();

            assertThat(own).hasSize(3);
            assertThat(own).allMatch(point -> dialogue.isJudged(point.number()));
        }
    }

    private static List<Dialogue> dialogues() {
        return SomeCases.transact(beans -> {
            var contract = beans.get(Contracts.class).get(new ContractNumber(HEERLEN));
            var found = beans.get(Dialogues.class).of(contract.id());
            found.forEach(dialogue -> dialogue.points().size());
            return found;
        });
    }
}
