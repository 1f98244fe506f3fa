package nl.uitkomst.db;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.SplittableRandom;

/** The invented figures of one contract: every KPI has its own level, a slow trend, a season and chance; every provider its own size. Always the same for the same contract. */
final class NationalFigures {

    private static final double NOT_DELIVERED = 0.008;
    private static final int QUARTERS_A_YEAR = 4;

    private final SplittableRandom random;
    private final double[] levels = new double[NationalKpi.ALL.length];
    private final double[] trends = new double[NationalKpi.ALL.length];
    private final double[] sizes;

    NationalFigures(long contract, int providers) {
        random = new SplittableRandom(contract * 7919);
        for (var i = 0; i < levels.length; i++) {
            var kpi = NationalKpi.ALL[i];
            levels[i] = kpi.level() * (1 + 0.06 * normal());
            trends[i] = kpi.yearly() * (1 + 0.8 * normal()) / QUARTERS_A_YEAR;
        }
        sizes = random.doubles(providers, 0.4, 1.9).toArray();
    }

    /** Fills the six columns of a result from this one on: numerator, denominator, mean, respondents, reason, in that order. */
    void fill(PreparedStatement row, int from, int kpi, int provider, int quarter) throws SQLException {
        for (var i = 0; i < 4; i++) {
            row.setNull(from + i, Types.DECIMAL);
        }
        row.setNull(from + 4, Types.VARCHAR);
        if (random.nextDouble() < NOT_DELIVERED) {
            row.setString(from + 4, "De registratie was niet op tijd bijgewerkt.");
            return;
        }
        switch (NationalKpi.ALL[kpi].kind()) {
            case "RATIO" -> ratio(row, from, kpi, provider, quarter);
            case "AVERAGE" -> average(row, from, kpi, provider, quarter);
            default -> number(row, from, kpi, provider, quarter);
        }
    }

    private void ratio(PreparedStatement row, int from, int kpi, int provider, int quarter) throws SQLException {
        var cases = cases(kpi, provider);
        var share = Math.min(0.98, Math.max(0.01, (level(kpi, quarter) + normal()) / 100));
        var spread = Math.sqrt(cases * share * (1 - share));
        var hits = Math.round(cases * share + 0.7 * spread * normal());
        row.setBigDecimal(from, BigDecimal.valueOf(Math.min(cases, Math.max(0, hits))));
        row.setBigDecimal(from + 1, BigDecimal.valueOf(cases));
    }

    private void average(PreparedStatement row, int from, int kpi, int provider, int quarter) throws SQLException {
        var mean = Math.min(9.6, Math.max(3, level(kpi, quarter) + 0.25 * normal()));
        row.setBigDecimal(from + 2, BigDecimal.valueOf(Math.round(mean * 10), 1));
        row.setInt(from + 3, (int) cases(kpi, provider));
    }

    private void number(PreparedStatement row, int from, int kpi, int provider, int quarter) throws SQLException {
        var value = level(kpi, quarter) * sizes[provider] / 1.15 * (1 + 0.08 * normal());
        var cents = NationalKpi.ALL[kpi].kind().equals("AMOUNT");
        row.setBigDecimal(
                from,
                cents
                        ? BigDecimal.valueOf(Math.round(value * 100), 2)
                        : BigDecimal.valueOf(Math.max(0, Math.round(value))));
    }

    private long cases(int kpi, int provider) {
        return Math.max(1, Math.round(NationalKpi.ALL[kpi].size() * sizes[provider] * (1 + 0.12 * normal())));
    }

    private double level(int kpi, int quarter) {
        var season = NationalKpi.ALL[kpi].kind().equals("AVERAGE") ? 0 : 0.015 * Math.sin(quarter * Math.PI / 2);
        return (levels[kpi] + trends[kpi] * quarter) * (1 + season);
    }

    /** The sum of twelve even chances, less six: near enough to normal, and quick. */
    private double normal() {
        return random.doubles(12).sum() - 6;
    }
}
