package nl.uitkomst.domain.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.uitkomst.domain.decision.DecisionRule.Counted;
import nl.uitkomst.domain.decision.DecisionRule.Interest;
import nl.uitkomst.domain.decision.DecisionRule.Majority;
import nl.uitkomst.domain.decision.DecisionRule.Openness;
import nl.uitkomst.domain.decision.DecisionRule.Tie;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** A decision rule as it is kept; its seats are kept beside it. */
@Embeddable
class KeptRule {

    @Column(name = "every_member")
    private boolean everyMember;

    @Column(name = "chair_id")
    private @Nullable Long chair;

    @Enumerated(EnumType.STRING)
    @Column(name = "quorum_unit")
    private Quorum.Unit quorumUnit;

    @Column(name = "quorum_amount")
    private int quorumAmount;

    @Enumerated(EnumType.STRING)
    private Majority majority;

    @Enumerated(EnumType.STRING)
    private Counted counted;

    @Column(name = "abstentions_count")
    private boolean abstentionsCount;

    @Enumerated(EnumType.STRING)
    private Interest interest;

    @Enumerated(EnumType.STRING)
    private Tie tie;

    private boolean consent;

    @Enumerated(EnumType.STRING)
    private Openness openness;

    @SuppressWarnings("NullAway")
    protected KeptRule() {}

    KeptRule(DecisionRule rule) {
        everyMember = rule.everyMember();
        chair = rule.chair();
        quorumUnit = rule.quorum().unit();
        quorumAmount = rule.quorum().amount();
        majority = rule.majority();
        counted = rule.counted();
        abstentionsCount = rule.abstentionsCount();
        interest = rule.interest();
        tie = rule.tie();
        consent = rule.consent();
        openness = rule.openness();
    }

    DecisionRule with(List<Seat> seats) {
        return new DecisionRule(
                seats,
                everyMember,
                chair,
                new Quorum(quorumUnit, quorumAmount),
                majority,
                counted,
                abstentionsCount,
                interest,
                tie,
                consent,
                openness);
    }
}
