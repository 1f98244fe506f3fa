package nl.uitkomst.domain.history;

import nl.uitkomst.domain.contract.AccessRule;
import nl.uitkomst.domain.contract.Inhabitants.Count;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.money.EffectPayment;
import nl.uitkomst.domain.money.MoneyAgreement;
import nl.uitkomst.domain.term.AgreedDate;
import nl.uitkomst.domain.term.ExtensionOption;
import nl.uitkomst.domain.term.PhasedStart;
import nl.uitkomst.domain.term.TimeAgreement;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares what two states of a contract say about money beside the lump sums, about time beside the term, and about whom it is for. */
final class ComparingRest {

    private final ContractState before;
    private final ContractState after;
    private final Map<KpiCode, String> names = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();

    ComparingRest(ContractState before, ContractState after) {
        this.before = before;
        this.after = after;
        Stream.concat(before.kpis().stream(), after.kpis().stream())
                .forEach(kpi ->
                        names.put(kpi.code(), kpi.agreement().definition().name()));
    }

    List<Line> lines() {
        compare(before.money(), after.money());
        compare(before.time(), after.time());
        compareProvisions();
        return lines;
    }

    private void compare(MoneyAgreement was, MoneyAgreement is) {
        pairs(was.ceilings().keySet(), is.ceilings().keySet(), year -> year, (one, other) -> {
            int year = Line.either(one, other);
            var line = new MoneyLine.OfCeiling(
                    year, was.ceiling(year).orElse(null), is.ceiling(year).orElse(null));
            add(line.before(), line.after(), line);
        });
        Arrays.stream(MoneyLine.OfMoney.Field.values())
                .filter(field -> field.differs(was, is))
                .forEach(field -> lines.add(new MoneyLine.OfMoney(field, was, is, names)));
        pairs(
                was.effects(),
                is.effects(),
                EffectPayment::name,
                (one, other) -> add(
                        one,
                        other,
                        new MoneyLine.OfEffect(Line.either(one, other).name(), one, other, names)));
    }

    private void compare(TimeAgreement was, TimeAgreement is) {
        pairs(
                was.options(),
                is.options(),
                ExtensionOption::number,
                (one, other) -> add(
                        one,
                        other,
                        new TimeLine.OfOption(Line.either(one, other).number(), one, other)));
        add(was.noticeMonths(), is.noticeMonths(), new TimeLine.OfNotice(was.noticeMonths(), is.noticeMonths()));
        pairs(
                was.dates(),
                is.dates(),
                AgreedDate::id,
                (one, other) -> add(one, other, new TimeLine.OfDate(one, other)));
        pairs(
                was.phases(),
                is.phases(),
                phase -> phase.kind() + phase.subject(),
                (one, other) -> add(one, other, new TimeLine.OfPhase(nameOf(Line.either(one, other)), one, other)));
    }

    private String nameOf(PhasedStart phase) {
        return phase.kind() == PhasedStart.Kind.KPI
                ? names.getOrDefault(KpiCode.valueOf(phase.subject()), phase.subject())
                : phase.subject();
    }

    private void compareProvisions() {
        var was = before.provisions();
        var is = after.provisions();
        pairs(
                was.inhabitants().counts(),
                is.inhabitants().counts(),
                count -> count.year() + "-" + count.organisation(),
                (one, other) -> add(one, other, inhabitants(Line.either(one, other), one, other)));
        pairs(
                was.access(),
                is.access(),
                AccessRule::provision,
                (one, other) -> add(
                        one,
                        other,
                        new ProvisionLine.OfAccess(Line.either(one, other).provision(), one, other)));
    }

    private Line inhabitants(Count either, @Nullable Count one, @Nullable Count other) {
        var name = after.party(either.organisation())
                .or(() -> before.party(either.organisation()))
                .map(PartyState::name)
                .orElse("");
        return new ProvisionLine.OfInhabitants(
                either.year(),
                either.organisation(),
                name,
                one == null ? null : one.inhabitants(),
                other == null ? null : other.inhabitants());
    }

    private void add(@Nullable Object one, @Nullable Object other, Line line) {
        if (!Objects.equals(one, other)) {
            lines.add(line);
        }
    }

    /** What is known under one key on both sides, or on one of them. */
    private static <T, K> void pairs(
            Collection<T> was, Collection<T> is, Function<T, K> key, BiConsumer<@Nullable T, @Nullable T> pair) {
        var before = was.stream().collect(Collectors.toMap(key, one -> one, (one, other) -> one, LinkedHashMap::new));
        var after = is.stream().collect(Collectors.toMap(key, one -> one, (one, other) -> one, LinkedHashMap::new));
        var keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.forEach(one -> pair.accept(before.get(one), after.get(one)));
    }
}
