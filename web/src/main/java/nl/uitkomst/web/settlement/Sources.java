package nl.uitkomst.web.settlement;

import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.settlement.Line;
import nl.uitkomst.domain.settlement.Obstacle;
import nl.uitkomst.domain.shared.ReportingPeriod;

/** From each amount to the page where it comes from. */
record Sources(ContractNumber number, int year) {

    /** Empty for a step that only adds up what stands above it. */
    String address(Line line) {
        return switch (line.step()) {
            case AGREED, CEILING, RESULT_PART -> contract() + "/afspraken";
            case AMENDMENT -> contract() + "/wijzigingen" + (line.name().matches("\\d{1,6}") ? "/" + line.name() : "");
            case INDEXATION -> money() + "#som";
            case RESULT -> kpi(line.subject(), line);
            case EFFECT -> kpi(line.fact("kpi").orElse(""), line);
            case COST_OF, COST -> money() + "#kosten";
            case PAID -> money() + "#betalingen";
            case RESERVE_BEFORE -> contract() + "/afrekeningen/" + (year - 1);
            default -> "";
        };
    }

    String address(Obstacle obstacle) {
        return switch (obstacle.kind()) {
            case REPORT_NOT_ACCEPTED, REPORT_BEING_CORRECTED, COST_NOT_REPORTED -> report(obstacle.period());
            case EARLIER_YEAR_OPEN -> contract() + "/afrekeningen/" + obstacle.what();
            case NO_LUMP_SUM, KPI_NOT_AGREED, COST_NOT_AGREED -> contract() + "/afspraken";
            case YEAR_NOT_OVER -> "";
        };
    }

    private String report(ReportingPeriod period) {
        return contract() + "/beoordelen/" + period;
    }

    /** As it was at the end of the year. */
    private String kpi(String code, Line line) {
        var until = line.fact("until").map(period -> "?tot=" + period).orElse("");
        return code.isEmpty() ? "" : contract() + "/kpis/" + code + until;
    }

    private String money() {
        return contract() + "/geld/" + year;
    }

    private String contract() {
        return "/contracten/" + number;
    }
}
