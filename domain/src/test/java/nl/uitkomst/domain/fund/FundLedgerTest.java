package nl.uitkomst.domain.fund;

import nl.uitkomst.domain.fund.FundEntry.Kind;
import nl.uitkomst.domain.settlement.SettledSurplus;
import nl.uitkomst.domain.settlement.SettledSurplus.Destination;
import nl.uitkomst.domain.settlement.SettledYear;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.shared.Wired;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The ledger on the real database, as several people use it at the same moment. */
class FundLedgerTest {

    private static final Instant NOW = Instant.parse("2026-04-01T10:00:00Z");

    private final SettledYear year = SettledYear.over(BookSettlement.class);

    /** The key of a proposal of this contract that money can be kept for: there are 24. */
    private long proposal(int place) {
        return 1_000_000 + year.contract() * 100 + place;
    }

    @BeforeEach
    void draft_proposals() {
        year.change(wired -> IntStream.rangeClosed(1, 24)
                .forEach(place -> wired.entities()
                        .createNativeQuery("""
                        insert into proposal (id, public_id, contract_id, status, side, organisation_id, edits)
                        values (?1, uuid(), ?2, 'DRAFT', 'CLIENT', ?3, 1)""")
                        .setParameter(1, proposal(place))
                        .setParameter(2, year.contract())
                        .setParameter(3, year.manager().organisation())
                        .executeUpdate()));
    }

    @Test
    void the_signature_that_closes_a_year_books_its_surplus() {
        year.closed();

        var fund = fund();

        assertThat(fund.free()).isEqualTo(euro("216000"));
        assertThat(fund.entries()).hasSize(1);
        assertThat(fund.entries().get(0).year()).contains(2025);
        assertThat(fund.entries().get(0).settlement()).contains(1);
    }

    @Test
    void a_correction_of_the_year_books_the_difference() {
        year.closed();
        year.corrected();

        assertThat(fund().entries()).extracting(FundEntry::kind).startsWith(Kind.SURPLUS);
        assertThat(fund().received()).isEqualTo(fund().free());
    }

    @Test
    void of_many_that_reserve_at_the_same_moment_only_those_get_it_that_fit() throws Exception {
        year.closed();

        var done = together(IntStream.rangeClosed(1, 24)
                .<Callable<Boolean>>mapToObj(place -> () -> attempt(() -> year.change(wired -> wired.get(Funds.class)
                        .locked(year.contract())
                        .reserve(proposal(place), euro("50000"), year.manager(), NOW))))
                .toList());

        assertThat(done).filteredOn(it -> it).hasSize(4);
        assertThat(fund().free()).isEqualTo(euro("16000"));
        assertThat(fund().entries())
                .extracting(FundEntry::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 5).boxed().toList());
    }

    @Test
    void reservations_and_payments_at_the_same_moment_never_overdraw() throws Exception {
        year.closed();
        year.change(wired -> wired.get(Funds.class)
                .locked(year.contract())
                .reserve(proposal(1), euro("100000"), year.manager(), NOW));

        var acts = new ArrayList<Callable<Boolean>>();
        for (var i = 0; i < 12; i++) {
            acts.add(() -> attempt(() -> year.change(wired -> wired.get(Funds.class)
                    .locked(year.contract())
                    .pay(proposal(1), 1, euro("15000"), year.manager(), NOW))));
            acts.add(() -> attempt(() -> year.change(wired -> wired.get(Funds.class)
                    .locked(year.contract())
                    .free(proposal(1), euro("10000"), "Over.", year.manager(), NOW))));
            acts.add(() -> attempt(() -> year.change(wired -> wired.get(Funds.class)
                    .locked(year.contract())
                    .reserve(proposal(2), euro("30000"), year.manager(), NOW))));
        }
        together(acts);

        var fund = fund();
        assertThat(List.of(
                        fund.free(),
                        fund.reserved(),
                        fund.spent(),
                        fund.reservedFor(proposal(1)),
                        fund.reservedFor(proposal(2))))
                .allSatisfy(amount -> assertThat(amount).isGreaterThanOrEqualTo(Fund.ZERO));
        assertThat(fund.received())
                .isEqualTo(euro("216000"))
                .isEqualTo(fund.free().plus(fund.reserved()).plus(fund.spent()));
        assertThat(totals())
                .containsExactly(
                        fund.received().amount(),
                        fund.reserved().amount(),
                        fund.spent().amount());
    }

    @Test
    void the_database_itself_gives_nothing_away_twice() throws Exception {
        year.closed();

        var done = together(IntStream.rangeClosed(1, 8)
                .<Callable<Boolean>>mapToObj(i -> () -> insert(100 + i, "RESERVED", proposal(i), "60000"))
                .toList());

        assertThat(done).filteredOn(it -> it).hasSize(3);
        assertThat(fund().free()).isEqualTo(euro("36000"));
        assertThat(insert(200, "PAID", proposal(20), "1")).isFalse();
    }

    @Test
    void an_entry_is_for_good() {
        year.closed();

        assertThatThrownBy(() -> year.change(wired -> wired.entities()
                        .createNativeQuery("update fund_entry set amount = 1 where contract_id = ?1")
                        .setParameter(1, year.contract())
                        .executeUpdate()))
                .hasStackTraceContaining("for good");
        assertThatThrownBy(() -> year.change(wired -> wired.entities()
                        .createNativeQuery("delete from fund_entry where contract_id = ?1")
                        .setParameter(1, year.contract())
                        .executeUpdate()))
                .hasStackTraceContaining("for good");
    }

    @Test
    void what_is_still_to_be_made_good_is_kept_too() {
        year.closed();
        year.change(wired -> wired.get(Funds.class)
                .locked(year.contract())
                .reserve(proposal(1), euro("216000"), year.manager(), NOW));
        year.change(wired -> wired.get(Funds.class)
                .locked(year.contract())
                .receive(
                        new SettledSurplus(2025, 1, NOW, euro("200000"), euro("-16000"), Destination.FUND),
                        year.manager(),
                        NOW));
        assertThat(fund().owed()).isEqualTo(euro("16000"));

        year.change(wired -> wired.get(Funds.class)
                .locked(year.contract())
                .free(proposal(1), euro("20000"), "Goedkoper.", year.manager(), NOW));

        assertThat(fund().owed()).isEqualTo(Fund.ZERO);
        assertThat(fund().free()).isEqualTo(euro("4000"));
    }

    private boolean insert(int number, String kind, long proposal, String amount) {
        return attempt(() -> year.change(wired -> wired.entities()
                .createNativeQuery("""
                        insert into fund_entry (contract_id, number, kind, amount, proposal_id, phase, booked_by_name, booked_at)
                        values (?1, ?2, ?3, ?4, ?5, 1, 'rechtstreeks', now())""")
                .setParameter(1, year.contract())
                .setParameter(2, number)
                .setParameter(3, kind)
                .setParameter(4, euro(amount).amount())
                .setParameter(5, proposal)
                .executeUpdate()));
    }

    private List<Object> totals() {
        return Wired.transact(wired -> List.of((Object[]) wired.entities()
                .createNativeQuery("select received, reserved, spent from investment_fund where contract_id = ?1")
                .setParameter(1, year.contract())
                .getSingleResult()));
    }

    private Fund fund() {
        return Wired.transact(wired -> wired.get(Funds.class).of(year.contract()));
    }

    /** Refused by the rule or by the database: either way nothing of it is there afterwards. */
    private static boolean attempt(ThrowingCallable act) {
        try {
            act.call();
            return true;
        } catch (RuleBroken refused) {
            return false;
        } catch (Throwable byTheDatabase) {
            assertThat(byTheDatabase).hasStackTraceContaining("SQL");
            return false;
        }
    }

    private static <T> List<T> together(List<Callable<T>> acts) throws Exception {
        var barrier = new CyclicBarrier(acts.size());
        var threads = Executors.newFixedThreadPool(acts.size());
        try {
            var all = threads.invokeAll(acts.stream()
                    .<Callable<T>>map(act -> () -> {
                        barrier.await();
                        return act.call();
                    })
                    .toList());
            var results = new ArrayList<T>();
            for (Future<T> each : all) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Euro euro(String amount) {
        return Euro.valueOf(amount);
    }
}
