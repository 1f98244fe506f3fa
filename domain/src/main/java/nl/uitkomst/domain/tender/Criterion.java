package nl.uitkomst.domain.tender;

import nl.uitkomst.domain.persona.Spot;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/**
 * On what bids are judged, and how heavily.
 *
 * @param key by which scores refer to it
 * @param persona whom it is about; only for quality, and then always
 * @param stage the key of the stage that it is about; only for quality, and then always
 * @param name for who reads it
 * @param weight the most points that it can bring; together they are 100
 * @param minimum the least points of the scale that a bid needs here to stay in
 */
public record Criterion(
        String key,
        Kind kind,
        @Nullable UUID persona,
        @Nullable String stage,
        String name,
        BigDecimal weight,
        @Nullable Integer minimum) {

    public enum Kind {
        /** What is promised to one persona in one stage of its journey. */
        QUALITY,
        PRICE,
        /** Anything else that is scored on the scale. */
        OTHER
    }

    public static final String PRICE_KEY = "prijs";
    /** Weights have at most this many decimals. */
    public static final int DECIMALS = 2;

    public Criterion {
        weight = weight.setScale(DECIMALS);
    }

    public static String key(UUID persona, String stage) {
        return persona + "/" + stage;
    }

    public static Criterion quality(
            UUID persona, String stage, String name, BigDecimal weight, @Nullable Integer minimum) {
        return new Criterion(key(persona, stage), Kind.QUALITY, persona, stage, name, weight, minimum);
    }

    public static Criterion price(String name, BigDecimal weight) {
        return new Criterion(PRICE_KEY, Kind.PRICE, null, null, name, weight, null);
    }

    public static Criterion other(String key, String name, BigDecimal weight, @Nullable Integer minimum) {
        return new Criterion(key, Kind.OTHER, null, null, name, weight, minimum);
    }

    /** Whom and what part of the journey it is about; only for quality. */
    public Optional<Spot> spot() {
        return persona == null || stage == null ? Optional.empty() : Optional.of(new Spot(persona, stage));
    }

    public Optional<UUID> personaKey() {
        return Optional.ofNullable(persona);
    }

    public Optional<String> stageKey() {
        return Optional.ofNullable(stage);
    }

    public Optional<Integer> minimumScore() {
        return Optional.ofNullable(minimum);
    }

    public boolean isAbout(UUID persona, String stage) {
        return persona.equals(this.persona) && stage.equals(this.stage);
    }

    /** Whether assessors score it; price is computed. */
    public boolean isScored() {
        return kind != Kind.PRICE;
    }
}
