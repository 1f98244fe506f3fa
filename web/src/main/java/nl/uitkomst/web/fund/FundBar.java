package nl.uitkomst.web.fund;

import nl.uitkomst.domain.fund.FundStatement;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What came into a fund as one bar: spent, reserved, free.
 *
 * @param width of the drawing
 */
public record FundBar(int width, List<Piece> pieces, String description) {

    /**
     * A part of the bar.
     *
     * @param look {@code spent}, {@code reserved} or {@code free}
     * @param label empty where there is no room
     */
    public record Piece(String look, double x, double width, String label) {

        public double middle() {
            return x + width / 2;
        }
    }

    /** @param roomForWords how wide a piece has to be for its amount to stand in it */
    static FundBar of(FundStatement fund, int width, int roomForWords, Texts texts) {
        var notation = Notation.in(texts);
        var scale = fund.received().amount().max(BigDecimal.ONE);
        var pieces = new ArrayList<Piece>();
        var x = 1.0;
        for (var part : List.of(
                new Part("spent", fund.spent()),
                new Part("reserved", fund.reserved()),
                new Part("free", fund.free()))) {
            var wide = part.amount()
                    .amount()
                    .multiply(BigDecimal.valueOf(width - 2))
                    .divide(scale, 1, RoundingMode.HALF_UP)
                    .doubleValue();
            if (wide > 0) {
                pieces.add(new Piece(part.look(), x, wide, wide < roomForWords ? "" : notation.euro(part.amount())));
                x = Math.round((x + wide) * 10) / 10.0;
            }
        }
        return new FundBar(
                width,
                pieces,
                texts.get("fund.bar.describe", fund.received(), fund.spent(), fund.reserved(), fund.free()));
    }

    private record Part(String look, Euro amount) {}
}
