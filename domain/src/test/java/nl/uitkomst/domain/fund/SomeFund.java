package nl.uitkomst.domain.fund;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.settlement.SettledSurplus;
import nl.uitkomst.domain.settlement.SettledSurplus.Destination;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.RuleBroken;

import java.time.Instant;
import java.util.List;

/** Funds as they are without a database. */
final class SomeFund {

    static final Instant NOW = Instant.parse("2026-04-01T10:00:00Z");
    static final Person BY = new Person(11, "contractmanager", Role.CONTRACT_MANAGER, 1, "Gemeente", true);

    private SomeFund() {}

    static Fund empty() {
        return new Fund(1, List.of(), entry -> {});
    }

    static Fund with(String amount) {
        var fund = empty();
        settled(fund, 2025, Euro.valueOf(amount));
        return fund;
    }

    static void settled(Fund fund, int year, Euro surplus) {
        settled(fund, year, surplus, Destination.FUND);
    }

    static void settled(Fund fund, int year, Euro surplus, Destination destination) {
        fund.receive(new SettledSurplus(year, 1, NOW, surplus, surplus, destination), BY, NOW);
    }

    /** @return whether it was done rather than refused */
    static boolean attempt(Runnable act) {
        try {
            act.run();
            return true;
        } catch (RuleBroken refused) {
            return false;
        }
    }
}
