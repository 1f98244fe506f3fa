package nl.uitkomst.web.spending;

import nl.uitkomst.domain.proposal.Proposal.Kind;
import nl.uitkomst.domain.proposal.Proposal.Status;
import nl.uitkomst.domain.shared.DutchClock;
import nl.uitkomst.domain.spending.Investment;
import nl.uitkomst.domain.spending.InvestmentOverview;
import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of the overview someone wants to see, as it stands in the address. What cannot be read chooses nothing.
 *
 * @param contract its number, or a part of its name or of who commissions it; empty for all
 * @param kind {@code inwoners} or {@code ontwikkeling}; empty for both
 * @param state {@code lopend}, {@code afgerond}, {@code afgewezen} or {@code open}; empty for all
 * @param year in which it was decided; empty for all
 */
public record InvestmentChoice(String contract, String kind, String state, String year) {

    public static final List<String> KINDS = List.of("inwoners", "ontwikkeling");
    public static final List<String> STATES = List.of("open", "lopend", "afgerond", "afgewezen");

    static InvestmentChoice of(
            @Nullable String contract, @Nullable String kind, @Nullable String state, @Nullable String year) {
        return new InvestmentChoice(
                contract == null ? "" : contract.strip(),
                kind != null && KINDS.contains(kind) ? kind : "",
                state != null && STATES.contains(state) ? state : "",
                year != null && year.matches("\\d{4}") ? year : "");
    }

    List<Investment> of(InvestmentOverview overview) {
        var contracts = funds(overview.funds()).stream()
                .map(InvestmentOverview.ContractFund::number)
                .collect(Collectors.toSet());
        return overview.investments().stream()
                .filter(one -> contracts.contains(one.contract()))
                .filter(one -> kind.isEmpty() || kind.equals("inwoners") == (one.kind() == Kind.CITIZENS))
                .filter(one -> state.isEmpty() || state.equals(state(one.status())))
                .filter(one -> year.isEmpty() || year.equals(year(one)))
                .toList();
    }

    List<InvestmentOverview.ContractFund> funds(List<InvestmentOverview.ContractFund> all) {
        if (contract.isEmpty()) {
            return all;
        }
        var exact = all.stream()
                .filter(one -> one.number().text().equalsIgnoreCase(contract))
                .toList();
        return exact.isEmpty() ? all.stream().filter(this::isMeant).toList() : exact;
    }

    private boolean isMeant(InvestmentOverview.ContractFund fund) {
        var asked = contract.toLowerCase(Locale.ROOT);
        return Stream.of(fund.number().text(), fund.title(), fund.parties())
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(asked));
    }

    private static String state(Status status) {
        return switch (status) {
            case ADOPTED -> "lopend";
            case DONE, STOPPED -> "afgerond";
            case REJECTED, WITHDRAWN -> "afgewezen";
            default -> "open";
        };
    }

    private static String year(Investment one) {
        var at = one.decidedAt();
        return at == null
                ? ""
                : String.valueOf(at.atZone(DutchClock.NETHERLANDS).getYear());
    }

    static List<String> years(List<Investment> all) {
        return all.stream()
                .map(InvestmentChoice::year)
                .filter(year -> !year.isEmpty())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    public boolean isFiltered() {
        return Stream.of(contract, kind, state, year).anyMatch(choice -> !choice.isEmpty());
    }

    /** As it stands in an address, with which parts of the lists are asked for. */
    String query(String leaf, int number, String other, int otherNumber) {
        var parts = leaf + "=" + number + "&" + other + "=" + otherNumber;
        return isFiltered() ? query() + "&" + parts : "?" + parts;
    }

    /** As it stands in an address, to be put after it. */
    public String query() {
        return isFiltered()
                ? "?contract=" + URLEncoder.encode(contract, StandardCharsets.UTF_8) + "&soort=" + kind + "&stand="
                        + state + "&jaar=" + year
                : "";
    }
}
