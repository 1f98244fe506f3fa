package nl.uitkomst.web.money;

import nl.uitkomst.domain.money.Ledger;
import nl.uitkomst.domain.money.MoneyYear;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.ContractNav;

import java.util.List;
import java.util.function.Function;

/** All contract years of a contract, one line each. */
public record MoneyOverviewPage(
        MoneyYear.Head head,
        List<MoneyYear> years,
        String title,
        String lead,
        List<String> signals,
        ContractNav nav,
        String done) {

    static MoneyOverviewPage of(List<MoneyYear> years, ContractNav nav, String done, Texts texts) {
        var words = MoneyWords.in(texts);
        var now = years.stream()
                .filter(MoneyYear::running)
                .findFirst()
                .or(() -> years.stream().filter(MoneyYear::over).reduce((one, other) -> other))
                .orElse(years.get(0));
        return new MoneyOverviewPage(
                now.head(),
                years,
                words.title(now),
                words.lead(now),
                now.signals().stream().map(signal -> words.signal(signal, now)).toList(),
                nav,
                done);
    }

    public String base() {
        return "/contracten/" + head.number() + "/geld";
    }

    public boolean mayKeep() {
        return years.get(0).mayKeep();
    }

    public boolean indexes() {
        return years.stream().anyMatch(year -> year.ledger().agreement().indexation() != null);
    }

    public Euro total(Function<Ledger, Euro> amount) {
        return years.stream().map(MoneyYear::ledger).map(amount).reduce(Ledger.ZERO, Euro::plus);
    }
}
