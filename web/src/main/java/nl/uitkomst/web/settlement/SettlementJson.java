package nl.uitkomst.web.settlement;

import nl.uitkomst.domain.settlement.SettledSurplus;
import nl.uitkomst.domain.settlement.Statement;
import nl.uitkomst.domain.settlement.YearEnd;
import nl.uitkomst.domain.settlement.YearEnds;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.settlement.SettlementWords;
import nl.uitkomst.web.ApiWords;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Settlements as the API gives them. Amounts are in euros, exact to the cent. */
public final class SettlementJson {

    private SettlementJson() {}

    /** @param nummer of the newest settlement, zero while there is none */
    public record Jaar(
            int jaar,
            @Nullable String stand,
            int nummer,
            @Nullable BigDecimal rechtOp,
            @Nullable BigDecimal overschot,
            @Nullable Instant geslotenOp) {}

    /**
     * @param stand what the year comes to by the figures at this moment
     * @param inDeWeg what stands in the way of settling it
     */
    public record Afrekeningen(
            String contract,
            String rechtsvorm,
            int jaar,
            LocalDate van,
            LocalDate totEnMet,
            boolean illustratief,
            List<Stap> stand,
            List<InDeWeg> inDeWeg,
            List<Afrekening> afrekeningen) {}

    /**
     * @param kenmerk to be sent along when signing, so that one signs what one read
     * @param actueel whether the figures still come to the same
     */
    public record Afrekening(
            int nummer,
            String stand,
            @Nullable String reden,
            String kenmerk,
            String opgemaaktDoor,
            Instant opgemaaktOp,
            @Nullable String bezwaar,
            @Nullable Instant geslotenOp,
            boolean actueel,
            List<Handtekening> handtekeningen,
            List<Stap> stappen) {}

    public record Handtekening(
            String partij, @Nullable String naam, @Nullable Instant tijdstip) {}

    /**
     * One step.
     *
     * @param grondslag the amount that it is taken from
     * @param percentage of that amount
     * @param gegevens what else its sum is made of
     * @param bron the page where it comes from
     */
    public record Stap(
            String stap,
            String over,
            String naam,
            String som,
            @Nullable BigDecimal grondslag,
            @Nullable BigDecimal percentage,
            Map<String, String> gegevens,
            BigDecimal bedrag,
            @Nullable String bron) {}

    public record InDeWeg(String code, String tekst) {}

    /** @param verschil with what was booked for the year before: what is to be booked now */
    public record Overschot(
            int jaar, int nummer, Instant geslotenOp, BigDecimal overschot, BigDecimal verschil, String bestemming) {}

    static List<Jaar> years(YearEnds.Years years) {
        return years.years().stream()
                .map(year -> new Jaar(
                        year.year(),
                        year.status() == null ? null : ApiWords.of(year.status()),
                        year.number(),
                        amount(year.due()),
                        amount(year.surplus()),
                        year.closedAt()))
                .toList();
    }

    static Afrekeningen of(YearEnd end, Texts texts) {
        var words = SettlementWords.in(texts, end.isSubsidy());
        return new Afrekeningen(
                end.number().text(),
                ApiWords.of(end.legalForm()),
                end.year(),
                end.first(),
                end.last(),
                end.illustrative(),
                steps(end, end.standing(), words),
                end.obstacles().stream()
                        .map(one -> new InDeWeg(one.kind().name(), words.obstacle(one)))
                        .toList(),
                end.papers().stream().map(paper -> paper(end, paper, words)).toList());
    }

    private static Afrekening paper(YearEnd end, YearEnd.Paper paper, SettlementWords words) {
        return new Afrekening(
                paper.number(),
                ApiWords.of(paper.status()),
                paper.reason(),
                paper.digest(),
                paper.drawnBy(),
                paper.drawnAt(),
                paper.answer() == null ? null : paper.answer().text(),
                paper.closedAt(),
                paper.current(),
                end.signers().stream().map(signer -> signature(paper, signer)).toList(),
                steps(end, paper.statement(), words));
    }

    private static Handtekening signature(YearEnd.Paper paper, YearEnd.Signer signer) {
        return paper.signatureOf(signer.organisation())
                .map(one -> new Handtekening(signer.name(), one.signer(), one.at()))
                .orElseGet(() -> new Handtekening(signer.name(), null, null));
    }

    private static List<Stap> steps(YearEnd end, Statement statement, SettlementWords words) {
        var sources = new Sources(end.number(), end.year());
        return statement.lines().stream()
                .map(words::said)
                .map(said -> new Stap(
                        said.line().step().name(),
                        said.line().subject(),
                        said.name(),
                        said.how(),
                        amount(said.line().base()),
                        said.line().rate(),
                        said.line().facts(),
                        said.line().amount().amount(),
                        source(sources.address(said.line()))))
                .toList();
    }

    static List<Overschot> surpluses(List<SettledSurplus> surpluses) {
        return surpluses.stream()
                .map(one -> new Overschot(
                        one.year(),
                        one.number(),
                        one.closedAt(),
                        one.surplus().amount(),
                        one.difference().amount(),
                        ApiWords.of(one.destination())))
                .toList();
    }

    private static @Nullable String source(String address) {
        return address.isEmpty() ? null : address;
    }

    private static @Nullable BigDecimal amount(@Nullable Euro euro) {
        return euro == null ? null : euro.amount();
    }
}
