package nl.uitkomst.web.submission;

import nl.uitkomst.domain.kpi.KpiKind;

/** The kinds of KPIs in the words of the API. */
final class KindWords {

    private KindWords() {}

    static String of(KpiKind kind) {
        return switch (kind) {
            case RATIO -> "verhouding";
            case COUNT -> "aantal";
            case AMOUNT -> "bedrag";
            case AVERAGE -> "gemiddelde";
            case INDEX -> "index";
        };
    }
}
