package nl.uitkomst.domain.sample;

import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.money.CostCategory;
import nl.uitkomst.domain.money.EffectPayment;
import nl.uitkomst.domain.money.IndexationRule;
import nl.uitkomst.domain.money.MoneyAgreement;
import nl.uitkomst.domain.money.PaymentSchedule;
import nl.uitkomst.domain.money.ResultPart;
import nl.uitkomst.domain.money.VolumeCorridor;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.term.AgreedDate;
import nl.uitkomst.domain.term.ExtensionOption;
import nl.uitkomst.domain.term.PhasedStart;
import nl.uitkomst.domain.term.TimeAgreement;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** What a contract of the cases says about its money and its options, as it is written in the file of the case. */
record ToldMoney(CaseFile file) {

    private static final String MONEY = "money";

    boolean isAgreed() {
        return file.sections().contains(MONEY);
    }

    MoneyAgreement agreement() {
        return new MoneyAgreement(
                amounts(file.get(MONEY, "ceilings", "")),
                corridor(),
                indexation(),
                resultPart(),
                file.rows("effects").stream().map(ToldMoney::effect).toList(),
                new PaymentSchedule(
                        PaymentSchedule.Rhythm.valueOf(file.get(MONEY, "paid", "QUARTERLY")), List.of(), false),
                file.list(MONEY, "categories").stream().map(CostCategory::named).toList());
    }

    /** A KPI, and between what and what its sum over a year is to stay. */
    private @Nullable VolumeCorridor corridor() {
        if (!file.has(MONEY, "corridor")) {
            return null;
        }
        var parts = file.get(MONEY, "corridor").split(":\\s*|\\s*-\\s*");
        return new VolumeCorridor(new KpiCode(parts[0]), new BigDecimal(parts[1]), new BigDecimal(parts[2]));
    }

    private @Nullable IndexationRule indexation() {
        return file.has(MONEY, "indexation") ? new IndexationRule(file.get(MONEY, "indexation"), null) : null;
    }

    /** The percentage, and of each KPI that counts how heavily. */
    private @Nullable ResultPart resultPart() {
        if (!file.has(MONEY, "by results")) {
            return null;
        }
        var weights = file.list(MONEY, "weights").stream()
                .map(weight -> weight.split(":\\s*"))
                .map(parts -> new ResultPart.Weight(new KpiCode(parts[0]), new BigDecimal(parts[1])))
                .toList();
        return new ResultPart(new BigDecimal(file.get(MONEY, "by results")), weights, ResultPart.Shares.USUAL);
    }

    /** @param row name, KPI, year, baseline, agreed figure, amount and cap */
    private static EffectPayment effect(CaseFile.Row row) {
        return new EffectPayment(
                row.text(0),
                new KpiCode(row.text(1)),
                Integer.valueOf(row.text(2)),
                new BigDecimal(row.text(3)),
                new BigDecimal(row.text(4)),
                Euro.valueOf(row.text(5)),
                Euro.valueOf(row.text(6)),
                List.of());
    }

    boolean saysOfTime() {
        return Stream.of("options", "phases", "days")
                .anyMatch(section -> !file.rows(section).isEmpty());
    }

    /**
     * In each row of the options the number, the last day it brings, the day by which it is to be taken, and the amounts of its years; of the days to watch the
     * kind, the day and what it is; of the parts that begin later the kind, what it is and the day.
     */
    TimeAgreement time() {
        var options = file.rows("options").stream()
                .map(row -> new ExtensionOption(
                        Integer.parseInt(row.text(0)), row.day(1), row.day(2), amounts(row.text(3))))
                .toList();
        var notice = file.has("contract", "notice") ? Integer.valueOf(file.get("contract", "notice")) : null;
        var days = file.rows("days").stream()
                .map(row -> new AgreedDate(
                        UUID.randomUUID(), AgreedDate.Kind.valueOf(row.text(0)), row.day(1), row.text(2)))
                .toList();
        var phases = file.rows("phases").stream()
                .map(row -> new PhasedStart(PhasedStart.Kind.valueOf(row.text(0)), row.text(1), row.day(2)))
                .toList();
        return new TimeAgreement(options, notice, days, phases);
    }

    static SortedMap<Integer, Euro> amounts(String text) {
        var amounts = new TreeMap<Integer, Euro>();
        for (var year : CaseFile.listed(text, ",\\s+")) {
            var parts = year.split(":\\s*");
            amounts.put(Integer.valueOf(parts[0]), Euro.valueOf(parts[1]));
        }
        return amounts;
    }
}
