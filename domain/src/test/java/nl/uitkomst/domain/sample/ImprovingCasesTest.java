package nl.uitkomst.domain.sample;

import nl.uitkomst.domain.action.Action;
import nl.uitkomst.domain.action.Actions;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
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
    void voices_of_every_kind_are_heard_and_all_but_the_newest_are_answered() {
        var voices = SomeCases.transact(beans -> beans.get(Voices.class)
                .of(beans.get(Contracts.class).get(HEERLEN).id()));

        assertThat(voices).extracting(Voice::kind).contains(Voice.Kind.values());
        assertThat(voices.stream().filter(Voice::isOpen)).hasSize(2);
    }
}
