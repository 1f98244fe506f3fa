package nl.uitkomst.domain.term;

import nl.uitkomst.domain.contract.Agreement;
import nl.uitkomst.domain.contract.Agreements;
import nl.uitkomst.domain.contract.ChangeDraft;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.OfferContract;
import nl.uitkomst.domain.contract.RemoveKpi;
import nl.uitkomst.domain.contract.Shortcoming;
import nl.uitkomst.domain.contract.Term;
import nl.uitkomst.domain.money.MoneyAgreement;
import nl.uitkomst.domain.money.MoneyRule;
import nl.uitkomst.domain.money.ProposeMoney;
import nl.uitkomst.domain.money.VolumeCorridor;
import nl.uitkomst.domain.shared.RuleBroken;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A draft is looked over with what is agreed about its time and money, on the real database. */
class LookOverDraftTest {

    private static final LocalDate LATER = LocalDate.of(2028, 12, 31);

    private final SomeTerm some = SomeTerm.draft();

    @Test
    void an_option_that_a_longer_term_has_overtaken_is_no_option_any_more() {
        var option = new ExtensionOption(1, LATER, LocalDate.of(2027, 6, 30), new TreeMap<>());
        some.with(new TimeAgreement(List.of(option), null, List.of(), List.of()));
        assertThat(draft().shortcomings()).isEmpty();

        var before = draft();
        var terms = before.proposal().terms().withLastDay(LATER);
        some.change(wired -> wired.get(ChangeDraft.class)
                .change(
                        some.manager,
                        some.contract,
                        before.version(),
                        before.proposal().with(terms)));

        assertThat(draft().shortcomings())
                .extracting(Shortcoming::rule)
                .contains(TimeFault.Rule.OPTION_DOES_NOT_EXTEND);
        assertThat(draft().proposal().term())
                .isEqualTo(new Term(before.proposal().term().first(), LATER));
    }

    @Test
    void a_kpi_that_money_depends_on_is_missed_when_it_is_taken_out() {
        var corridor = new VolumeCorridor(SomeTerm.RELAPSE, BigDecimal.ONE, BigDecimal.TEN);
        var plain = MoneyAgreement.PLAIN;
        var money = new MoneyAgreement(plain.ceilings(), corridor, null, null, List.of(), plain.schedule(), List.of());
        some.change(
                wired -> wired.get(ProposeMoney.class).propose(some.manager, some.contract, draft().version(), money));
        some.change(wired -> wired.get(RemoveKpi.class).remove(some.manager, some.contract, SomeTerm.RELAPSE));

        assertThat(draft().shortcomings()).extracting(Shortcoming::rule).contains(MoneyRule.UNKNOWN_KPI);
        var refusal = catchThrowableOfType(
                RuleBroken.class,
                () -> some.change(
                        wired -> wired.get(OfferContract.class).offer(some.manager, some.contract, draft().version())));
        assertThat(refusal.rule()).isEqualTo(Contract.Rule.INCOMPLETE);
    }

    private Agreement draft() {
        return some.ask(wired -> wired.get(Agreements.class).of(some.manager, some.contract));
    }
}
