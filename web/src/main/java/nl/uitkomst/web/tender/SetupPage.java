package nl.uitkomst.web.tender;

import nl.uitkomst.domain.persona.JourneyView;
import nl.uitkomst.domain.tender.Criterion;
import nl.uitkomst.domain.tender.Part;
import nl.uitkomst.domain.tender.PriceExample;
import nl.uitkomst.domain.tender.TenderSheet;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.reporting.tender.TenderWords;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;
import nl.uitkomst.web.TenderNav;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * How a tender is set up, as its reader may see it.
 *
 * @param journey on which it is judged; absent while none was taken
 * @param journeys those that can be taken; empty for whoever cannot take one now
 */
public record SetupPage(
        TenderSheet sheet,
        @Nullable JourneyView journey,
        List<Option> journeys,
        FormInput input,
        String done,
        TenderNav nav) {

    static List<Crumb> crumbs(TenderSheet sheet, Texts texts, String here) {
        var base = "/aanbestedingen/" + sheet.number();
        return Crumb.ofTender(
                texts, sheet.number(), new Crumb(texts.get("layout.tender.SETUP"), base + "/opzet"), Crumb.here(here));
    }

    public String base() {
        return "/aanbestedingen/" + sheet.number() + "/opzet";
    }

    public String title(Texts texts) {
        return texts.get("tender.setup.title", sheet.basics().title());
    }

    public String lead(Texts texts) {
        var setup = sheet.setup();
        return setup.criteria().isEmpty()
                ? texts.get("tender.setup.lead.empty")
                : texts.get(
                        "tender.setup.lead",
                        FormInput.dutch(setup.weight(Criterion.Kind.QUALITY)),
                        FormInput.dutch(setup.weight(Criterion.Kind.PRICE)),
                        FormInput.dutch(setup.weight(Criterion.Kind.OTHER)));
    }

    /** The weight of one persona in one stage; a dash where nothing is asked for. */
    public String weight(Part persona, Part stage) {
        return sheet.setup()
                .criterion(UUID.fromString(persona.key()), stage.key())
                .map(one -> FormInput.dutch(one.weight()))
                .orElse("–");
    }

    public @Nullable PriceExample example() {
        var weight = priceWeight();
        return weight.signum() == 0 ? null : PriceExample.of(sheet.setup().price(), weight);
    }

    /** The same with a cheaper bid more, where the points of one depend on the others. */
    public @Nullable PriceExample withCheaper() {
        var weight = priceWeight();
        return weight.signum() == 0 || !sheet.setup().price().formula().dependsOnOthers()
                ? null
                : PriceExample.withCheaper(sheet.setup().price(), weight);
    }

    private BigDecimal priceWeight() {
        return sheet.setup().priceCriterion().map(Criterion::weight).orElse(BigDecimal.ZERO);
    }

    public String formula(Texts texts) {
        var terms = sheet.setup().price();
        var notation = Notation.in(texts);
        return switch (terms.formula()) {
            case LOWEST_RELATIVE -> texts.get("tender.formula.LOWEST_RELATIVE.what");
            case LINEAR_BETWEEN ->
                terms.low() == null || terms.high() == null
                        ? texts.get("tender.formula.LINEAR_BETWEEN.what")
                        : texts.get(
                                "tender.formula.LINEAR_BETWEEN.stated",
                                notation.euro(terms.low()),
                                notation.euro(terms.high()));
            case POINTS_PER_EURO ->
                terms.high() == null || terms.perPoint() == null
                        ? texts.get("tender.formula.POINTS_PER_EURO.what")
                        : texts.get(
                                "tender.formula.POINTS_PER_EURO.stated",
                                notation.euro(terms.perPoint()),
                                notation.euro(terms.high()));
        };
    }

    public TenderWords words(Texts texts) {
        return new TenderWords(texts);
    }

    public List<Crumb> crumbs(Texts texts) {
        return Crumb.ofTender(texts, sheet.number(), Crumb.here(texts.get("layout.tender.SETUP")));
    }
}
