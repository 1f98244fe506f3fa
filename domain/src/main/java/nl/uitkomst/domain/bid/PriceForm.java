package nl.uitkomst.domain.bid;

import nl.uitkomst.domain.tender.TargetGroup;
import nl.uitkomst.domain.tender.Tender;
import nl.uitkomst.domain.tender.TenderNumber;

import java.util.List;

/**
 * What price a tender asks for: an amount for each part of the work in each year of the contract.
 *
 * @param lines the target groups; the whole work when there are none
 */
public record PriceForm(TenderNumber tender, String title, List<String> lines, int years) {

    private static final int MONTHS = 12;

    public static PriceForm of(Tender tender) {
        var groups =
                tender.setup().targetGroups().stream().map(TargetGroup::name).toList();
        return new PriceForm(
                tender.number(),
                tender.title(),
                groups.isEmpty() ? List.of(tender.title()) : groups,
                Math.max(1, (tender.months() + MONTHS - 1) / MONTHS));
    }

    public boolean isOf(PriceSheet sheet) {
        return sheet.lines().stream().map(PriceSheet.Line::name).toList().equals(lines)
                && sheet.lines().stream().allMatch(line -> line.years().size() == years);
    }
}
