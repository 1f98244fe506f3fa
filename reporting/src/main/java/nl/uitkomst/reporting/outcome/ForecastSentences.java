package nl.uitkomst.reporting.outcome;

import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.outcome.Forecast;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What the year is expected to bring, in words. */
public final class ForecastSentences {
    private final Texts texts;
    private final Notation notation;

    private ForecastSentences(Texts texts) {
        this.texts = texts;
        this.notation = Notation.in(texts);
    }

    public static ForecastSentences in(Texts texts) {
        return new ForecastSentences(texts);
    }

    /** What the year is expected to come to, and what that needs; empty without a forecast. */
    public String of(KpiOutcome kpi) {
        var forecast = kpi.forecast();
        if (forecast == null) {
            return "";
        }
        var sentences = new ArrayList<>(List.of(expectation(forecast, kpi.definition())));
        if (texts.has("outcome.forecast.verdict." + forecast.verdict())) {
            sentences.add(texts.get("outcome.forecast.verdict." + forecast.verdict()));
        }
        if (forecast.pace() != null) {
            sentences.add(pace(forecast.pace(), kpi.definition()));
        }
        return String.join(" ", sentences);
    }

    private String expectation(Forecast forecast, KpiDefinition kpi) {
        var year = String.valueOf(forecast.year());
        return forecast.low() == null || forecast.high() == null
                ? texts.get("outcome.forecast.plain", year, expected(forecast.expected(), kpi))
                : texts.get(
                        "outcome.forecast.range",
                        year,
                        expected(forecast.expected(), kpi),
                        expected(forecast.low(), kpi),
                        expected(forecast.high(), kpi));
    }

    /** A forecast is never shown more exact than the figures it is made of. */
    public String expected(BigDecimal value, KpiDefinition kpi) {
        return notation.value(value, kpi.decimals(), kpi);
    }

    private String pace(Forecast.NeededPace pace, KpiDefinition kpi) {
        if (!pace.reachable()) {
            return texts.get("outcome.pace.unreachable");
        }
        var most = kpi.direction() == Direction.AT_MOST ? "most." : "";
        return pace.outOf() == null
                ? texts.get("outcome.pace." + most + "amount", paceAmount(pace, kpi))
                : texts.get(
                        "outcome.pace." + most + "ratio",
                        notation.number(pace.amount(), 0),
                        notation.number(pace.outOf(), 0),
                        notation.share(pace.amount(), pace.outOf()));
    }

    private String paceAmount(Forecast.NeededPace pace, KpiDefinition kpi) {
        return notation.value(
                pace.amount(), Math.max(0, pace.amount().stripTrailingZeros().scale()), kpi);
    }
}
