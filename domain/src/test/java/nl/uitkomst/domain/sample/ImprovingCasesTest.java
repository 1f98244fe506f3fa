package nl.uitkomst.domain.sample;

import nl.uitkomst.domain.action.Action;
import nl.uitkomst.domain.action.Actions;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.dialogue.Dialogues;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.voice.Voice;
import nl.uitkomst.domain.voice.Voices;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ImprovingCasesTest {

    private static final ContractNumber HEERLEN = new ContractNumber("SB-HEERLEN-2024");

    @BeforeAll
    static void told() {
        SomeCases.load();
    }

    @Test
    void of_the_actions_of_stand_by_one_helped_one_did_not_and_one_is_open_about_what_is_missed() {
        var actions = SomeCases.transact(beans -> beans.get(Actions.class)
                .of(beans.get(Contracts.class).get(HEERLEN).id()));

        assertThat(actions)
                .extracting(action -> action.result().orElse(null))
                .containsExactly(Action.Result.HELPED, Action.Result.DID_NOT_HELP, null);
        assertThat(actions.get(2).isAbout(new KpiCode("social-return-bedrag"))).isTrue();
    }

    @Test
    void each_action_stands_at_the_point_of_the_dialogue_in_which_it_was_agreed() {
        var agreed = SomeCases.transact(beans ->
                beans
                        .get(Dialogues.class)
                        .of(beans.get(Contracts.class).get(HEERLEN).id())
                        .stream()
                        .flatMap(dialogue -> dialogue.points().stream()
                                .flatMap(point -> dialogue.actionsAt(point.number()).stream()
                                        .map(action ->
                                                dialogue.period() + " " + point.subject() + " " + action.action())))
                        .toList());

        assertThat(agreed)
                .containsExactlyInAnyOrder(
                        "2025-K3 participatie 1", "2026-K1 social-return-bedrag 2", "2026-K2 social-return-bedrag 3");
    }

    @Test
    void voices_of_every_kind_are_heard_and_all_but_the_newest_are_answered() {
        var voices = SomeCases.transact(beans -> beans.get(Voices.class)
                .of(beans.get(Contracts.class).get(HEERLEN).id()));

        assertThat(voices).extracting(Voice::kind).contains(Voice.Kind.values());
        assertThat(voices.stream().filter(Voice::isOpen)).hasSize(2);
    }
}
