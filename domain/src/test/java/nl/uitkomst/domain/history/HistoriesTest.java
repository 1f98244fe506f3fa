package nl.uitkomst.domain.history;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.history.ContractOnDay.Ground;
import nl.uitkomst.domain.history.Line.OfTerms;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.Wired;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import static nl.uitkomst.domain.contract.Some.NOON;
import static nl.uitkomst.domain.contract.Some.START;
import static nl.uitkomst.domain.contract.Some.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HistoriesTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Test
    void a_day_knows_since_when_it_is_so_and_until_when() {
        var contract = KeptContract.agreed();
        contract.change(it -> it.amendLumpSum(2026, euro("5413200"), JULY, contract.manager(), NOON));

        var june = on(contract, JULY.minusDays(1));
        var july = on(contract, JULY);

        assertThat(june.turns()).containsExactly(START, JULY);
        assertThat(june.since()).isEqualTo(START);
        assertThat(june.nextTurn()).contains(JULY);
        assertThat(july.since()).isEqualTo(JULY);
        assertThat(july.previousTurn()).contains(START);
        assertThat(july.nextTurn()).isEmpty();
    }

    @Test
    void it_rests_on_the_contract_as_it_was_signed() {
        var contract = KeptContract.agreed();

        var grounds = on(contract, JULY).grounds();

        assertThat(grounds).extracting(Ground::amendment).containsExactly(0);
        assertThat(grounds.get(0).from()).isEqualTo(START);
        assertThat(grounds.get(0).signers()).hasSize(2);
    }

    @Test
    void two_days_are_compared() {
        var contract = KeptContract.agreed();
        contract.change(it -> it.amendLumpSum(2026, euro("5413200"), JULY, contract.manager(), NOON));

        var days = histories(it -> it.between(contract.board(), contract.number(), JULY.minusDays(1), JULY));

        assertThat(days.difference().lines())
                .containsExactly(new Line.OfLumpSum(2026, euro("5400000"), euro("5413200")));
    }

    @Test
    void who_may_not_see_the_contract_is_told_that_there_is_none() {
        var contract = KeptContract.agreed();
        var stranger = new Person(1, "iemand", Role.CONTRACT_MANAGER, 999_999, "Elders", true);

        assertThatThrownBy(() -> histories(it -> it.on(stranger, contract.number(), JULY, null)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> histories(it -> it.between(stranger, contract.number(), START, JULY)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void a_first_offer_differs_from_nothing() {
        var contract = KeptContract.drafted();
        contract.offer(NOON);
        contract.change(it -> it.sign(contract.manager(), NOON));

        assertThat(sinceLastOffer(contract)).isEmpty();
    }

    @Test
    void what_is_offered_again_tells_only_what_changed_since_the_last_offer() {
        var contract = KeptContract.drafted();
        contract.offer(NOON);
        contract.change(it -> it.sign(contract.manager(), NOON));
        contract.change(it -> it.answerWithChanges("Een andere titel", contract.board(), NOON));
        contract.change(it -> it.propose(
                it.proposal().with(it.proposal().terms().withTitle("Samen in de buurt")), contract.manager(), NOON));
        contract.offer(NOON.plusSeconds(60));

        assertThat(sinceLastOffer(contract).orElseThrow().lines())
                .extracting(line -> ((OfTerms) line).field())
                .isEqualTo(List.of(OfTerms.Field.TITLE));
    }

    private static Optional<Difference> sinceLastOffer(KeptContract contract) {
        return histories(it -> it.sinceLastOffer(contract.board(), contract.number()));
    }

    private static ContractOnDay on(KeptContract contract, LocalDate day) {
        return histories(it -> it.on(contract.board(), contract.number(), day, null));
    }

    private static <T> T histories(Function<Histories, T> question) {
        return Wired.transact(wired -> question.apply(wired.get(Histories.class)));
    }
}
