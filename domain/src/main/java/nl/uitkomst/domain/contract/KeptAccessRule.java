package nl.uitkomst.domain.contract;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import java.util.List;

/** An access rule as it is kept with its contract. */
@Embeddable
class KeptAccessRule {

    private String provision;

    @Convert(converter = LinesConverter.class)
    private List<String> conditions;

    @Convert(converter = LinesConverter.class)
    private List<String> tariffs;

    private String maximum;

    private String otherwise;

    protected KeptAccessRule() {}

    KeptAccessRule(AccessRule rule) {
        provision = rule.provision();
        conditions = rule.conditions();
        tariffs = rule.tariffs().stream().map(AccessRule.Tariff::toString).toList();
        maximum = rule.maximum();
        otherwise = rule.otherwise();
    }

    AccessRule rule() {
        return new AccessRule(
                provision,
                conditions,
                tariffs.stream().map(AccessRule.Tariff::valueOf).toList(),
                maximum,
                otherwise);
    }
}
