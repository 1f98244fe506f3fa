package nl.uitkomst.domain.bid;

import nl.uitkomst.domain.shared.Euro;

import java.util.List;

/**
 * What a bidder asks, in euros without VAT.
 *
 * @param lines one for each part of the work, in the order of the sheet
 */
public record PriceSheet(List<Line> lines) {

    /**
     * One part of the work.
     *
     * @param years what it costs in each year of the contract, from the first
     */
    public record Line(String name, List<Euro> years) {

        public Line {
            years = List.copyOf(years);
        }

        public Euro total() {
            return years.stream().reduce(Euro.valueOf("0"), Euro::plus);
        }
    }

    public PriceSheet {
        lines = List.copyOf(lines);
    }

    public Euro total() {
        return lines.stream().map(Line::total).reduce(Euro.valueOf("0"), Euro::plus);
    }

    /** What all lines cost in one year, counted from 0. */
    public Euro year(int year) {
        return lines.stream().map(line -> line.years().get(year)).reduce(Euro.valueOf("0"), Euro::plus);
    }

    public int years() {
        return lines.isEmpty() ? 0 : lines.get(0).years().size();
    }
}
