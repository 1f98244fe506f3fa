package nl.uitkomst.web.tender;

import nl.uitkomst.domain.tender.Criterion;
import nl.uitkomst.domain.tender.Part;
import nl.uitkomst.domain.tender.Setup;
import nl.uitkomst.domain.tender.Spread;
import nl.uitkomst.domain.tender.TenderSheet;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.submission.StrictNumber;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.TenderNav;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** The weights of a tender: a grid of personas by stages, and what stands beside it. Every sum is worked out by the server, so that it needs no script. */
public record CriteriaForm(TenderSheet sheet, FormInput input, TenderNav nav) {

    public static final int OTHERS = 4;
    private static final String PRICE = "w-prijs";

    static CriteriaForm filled(TenderSheet sheet, Texts texts, TenderNav nav) {
        var setup = sheet.setup();
        var values = new LinkedHashMap<String, String>();
        for (var one : setup.of(Criterion.Kind.QUALITY)) {
            values.put("w-" + one.key(), FormInput.dutch(one.weight()));
            values.put("m-" + one.key(), one.minimumScore().map(String::valueOf).orElse(""));
        }
        setup.priceCriterion().ifPresent(one -> values.put(PRICE, FormInput.dutch(one.weight())));
        var others = setup.of(Criterion.Kind.OTHER);
        for (var i = 0; i < others.size(); i++) {
            var row = otherKey(i + 1);
            values.put("naam-" + row, others.get(i).name());
            values.put("w-" + row, FormInput.dutch(others.get(i).weight()));
            values.put(
                    "m-" + row,
                    others.get(i).minimumScore().map(String::valueOf).orElse(""));
        }
        values.put("versie", String.valueOf(sheet.version()));
        return new CriteriaForm(sheet, FormInput.filled(texts, values), nav);
    }

    public static String otherKey(int row) {
        return "anders-" + row;
    }

    public String key(Part persona, Part stage) {
        return Criterion.key(UUID.fromString(persona.key()), stage.key());
    }

    Optional<List<Criterion>> read() {
        var criteria = new ArrayList<Criterion>();
        for (var persona : sheet.setup().personas()) {
            for (var stage : sheet.setup().stages()) {
                var key = key(persona, stage);
                weight("w-" + key)
                        .ifPresent(weight -> criteria.add(Criterion.quality(
                                UUID.fromString(persona.key()),
                                stage.key(),
                                persona.name() + ": " + stage.name(),
                                weight,
                                minimum("m-" + key))));
            }
        }
        weight(PRICE)
                .ifPresent(weight -> criteria.add(Criterion.price(input.words().get("tender.price"), weight)));
        for (var row = 1; row <= OTHERS; row++) {
            var key = otherKey(row);
            if (input.has("naam-" + key) || input.has("w-" + key)) {
                var weight = weight("w-" + key).orElse(BigDecimal.ZERO);
                criteria.add(Criterion.other(key, input.text("naam-" + key), weight, minimum("m-" + key)));
            }
        }
        return input.isFaultless() ? Optional.of(criteria) : Optional.empty();
    }

    /** Nothing and zero are the same: it is not asked for. */
    private Optional<BigDecimal> weight(String field) {
        return input.has(field)
                ? input.share(field, BigDecimal.ZERO, Setup.WHOLE).filter(weight -> weight.signum() > 0)
                : Optional.empty();
    }

    private @Nullable Integer minimum(String field) {
        return input.has(field) ? input.whole(field, 0, 100).orElse(null) : null;
    }

    /** Spreads what is typed as the weight of quality, or what price and others leave of the whole, over every persona and stage. */
    void spread() {
        var cells = sheet.setup().personas().stream()
                .flatMap(persona -> sheet.setup().stages().stream().map(stage -> "w-" + key(persona, stage)))
                .toList();
        var whole = input.has("kwaliteit") ? typed("kwaliteit") : Setup.WHOLE.subtract(beside());
        var weights = Spread.evenly(whole.max(BigDecimal.ZERO), cells.size());
        IntStream.range(0, cells.size()).forEach(i -> input.put(cells.get(i), FormInput.dutch(weights.get(i))));
    }

    private BigDecimal beside() {
        return IntStream.rangeClosed(1, OTHERS)
                .mapToObj(row -> typed("w-" + otherKey(row)))
                .reduce(typed(PRICE), BigDecimal::add);
    }

    /** As it was typed, or zero where that is no number; what is wrong with it is told when it is saved. */
    private BigDecimal typed(String field) {
        return StrictNumber.of(input.text(field)) instanceof StrictNumber.Read read
                        && read.value().stripTrailingZeros().scale() <= Criterion.DECIMALS
                ? read.value()
                : BigDecimal.ZERO;
    }

    public String ofPersona(Part persona) {
        return FormInput.dutch(sheet.setup().stages().stream()
                .map(stage -> typed("w-" + key(persona, stage)))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    public String ofStage(Part stage) {
        return FormInput.dutch(sheet.setup().personas().stream()
                .map(persona -> typed("w-" + key(persona, stage)))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private BigDecimal quality() {
        return sheet.setup().personas().stream()
                .flatMap(persona -> sheet.setup().stages().stream().map(stage -> typed("w-" + key(persona, stage))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public String ofQuality() {
        return FormInput.dutch(quality());
    }

    public String ofAll() {
        return FormInput.dutch(quality().add(beside()));
    }

    public boolean isWhole() {
        return quality().add(beside()).compareTo(Setup.WHOLE) == 0;
    }

    public List<Crumb> crumbs(Texts texts) {
        return SetupPage.crumbs(sheet, texts, texts.get("tender.criteria"));
    }
}
