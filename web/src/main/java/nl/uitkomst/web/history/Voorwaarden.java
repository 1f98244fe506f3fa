package nl.uitkomst.web.history;

import nl.uitkomst.domain.contract.Terms;
import nl.uitkomst.web.ApiWords;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a contract says of itself, as the API gives it. */
public record Voorwaarden(
        String titel,
        String rechtsvorm,
        LocalDate van,
        LocalDate totEnMet,
        String omschrijving,
        String kalender,
        int jaarBegin,
        int wekenTotInleveren,
        BigDecimal hoogstensGemistPercentage,
        boolean illustratief,
        @Nullable String sturingsmodel,
        @Nullable String uitvoeringsvariant,
        List<String> gebieden,
        List<String> doelgroepen) {

    static Voorwaarden of(Terms terms) {
        var steering = terms.steering();
        return new Voorwaarden(
                terms.title(),
                ApiWords.of(terms.legalForm()),
                terms.term().first(),
                terms.term().last(),
                terms.scope(),
                ApiWords.of(terms.reporting().calendar()),
                terms.reporting().yearStart().getValue(),
                terms.reporting().weeksUntilDue(),
                plain(terms.toleratedMissShare()),
                terms.illustrative(),
                steering.model() == null ? null : ApiWords.of(steering.model()),
                steering.funding() == null ? null : ApiWords.of(steering.funding()),
                steering.areas(),
                steering.targetGroups());
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
