package nl.uitkomst.domain.tender;

import nl.uitkomst.domain.tender.Criterion.Kind;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What bidders are asked for and how they are judged. It is written while a tender is prepared; once that is announced it changes only by a rectification, and
 * once bids are asked for never.
 *
 * @param lots empty when the work is not divided
 * @param required the minimum requirements that each candidate has to meet
 * @param personas from the journey, in its order
 * @param stages from the journey, in its order
 * @param months how long the contract runs
 */
public record Setup(
        List<TargetGroup> targetGroups,
        List<String> lots,
        List<Subject> required,
        List<Part> personas,
        List<Part> stages,
        List<Criterion> criteria,
        Scale scale,
        PriceTerms price,
        Tie tie,
        int months) {

    public static final BigDecimal WHOLE = new BigDecimal("100.00");

    public static final Setup EMPTY = new Setup(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Scale.NONE,
            PriceTerms.lowestRelative(),
            Tie.QUALITY,
            0);

    public Setup {
        targetGroups = List.copyOf(targetGroups);
        lots = List.copyOf(lots);
        required = List.copyOf(required);
        personas = List.copyOf(personas);
        stages = List.copyOf(stages);
        criteria = List.copyOf(criteria);
    }

    /** The same on another journey, without what is about personas and stages that are not in that. */
    Setup on(List<Part> personas, List<Part> stages) {
        var left = criteria.stream()
                .filter(one -> one.kind() != Kind.QUALITY || isIn(personas, one.persona()) && isIn(stages, one.stage()))
                .toList();
        return new Setup(targetGroups, lots, required, personas, stages, left, scale, price, tie, months);
    }

    private static boolean isIn(List<Part> parts, @Nullable Object key) {
        return key != null && parts.stream().anyMatch(one -> one.key().equals(key.toString()));
    }

    /** The same with other groups, lots and requirements, and for another term. */
    public Setup about(List<TargetGroup> targetGroups, List<String> lots, List<String> requirements, int months) {
        return new Setup(
                targetGroups,
                lots,
                Subject.numbered(requirements),
                personas,
                stages,
                criteria,
                scale,
                price,
                tie,
                months);
    }

    /** The same, judged on other criteria. */
    public Setup judgedOn(List<Criterion> criteria) {
        return new Setup(targetGroups, lots, required, personas, stages, criteria, scale, price, tie, months);
    }

    /** The same, scored otherwise. */
    public Setup scoredBy(Scale scale, PriceTerms price, Tie tie) {
        return new Setup(targetGroups, lots, required, personas, stages, criteria, scale, price, tie, months);
    }

    /** The same, with what is still required under the key that candidates declared on. */
    Setup after(List<Setup> earlier) {
        var known = earlier.stream().flatMap(one -> one.required.stream()).toList();
        var kept = Subject.keeping(requirements(), known);
        return new Setup(targetGroups, lots, kept, personas, stages, criteria, scale, price, tie, months);
    }

    /** What is required, in words. */
    public List<String> requirements() {
        return required.stream().map(Subject::words).toList();
    }

    public Optional<Criterion> criterion(String key) {
        return criteria.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    public Optional<Criterion> criterion(UUID persona, String stage) {
        return criteria.stream().filter(one -> one.isAbout(persona, stage)).findFirst();
    }

    /** Those that assessors score: quality persona by persona and stage by stage, then the others. */
    public List<Criterion> scored() {
        return Stream.concat(of(Kind.QUALITY).stream(), of(Kind.OTHER).stream()).toList();
    }

    public Optional<Criterion> priceCriterion() {
        return of(Kind.PRICE).stream().findFirst();
    }

    public List<Criterion> of(Kind kind) {
        return criteria.stream().filter(one -> one.kind() == kind).toList();
    }

    public BigDecimal weight(Kind kind) {
        return sum(of(kind));
    }

    public BigDecimal weight() {
        return sum(criteria);
    }

    private static BigDecimal sum(List<Criterion> criteria) {
        return criteria.stream()
                .map(Criterion::weight)
                .reduce(BigDecimal.ZERO.setScale(Criterion.DECIMALS), BigDecimal::add);
    }

    public String personaName(UUID persona) {
        return name(personas, persona.toString());
    }

    public String stageName(String stage) {
        return name(stages, stage);
    }

    private static String name(List<Part> parts, String key) {
        return parts.stream()
                .filter(one -> one.key().equals(key))
                .map(Part::name)
                .findFirst()
                .orElse(key);
    }
}
