package nl.uitkomst.web.amendment;

import nl.uitkomst.domain.amendment.Obstacle;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;

import java.util.List;

/** What stands in the way, in words. */
final class ObstacleWords {

    private ObstacleWords() {}

    static String of(Obstacle obstacle, Texts texts) {
        return texts.get(obstacle.rule().key(), details(obstacle.details(), texts));
    }

    static Object[] details(List<?> details, Texts texts) {
        var notation = Notation.in(texts);
        return details.stream()
                .map(detail -> detail instanceof ReportingPeriod period
                        ? notation.period(period)
                        : detail instanceof KpiCode code ? code.text() : detail)
                .toArray();
    }
}
