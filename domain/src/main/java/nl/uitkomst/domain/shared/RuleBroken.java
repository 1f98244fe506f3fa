package nl.uitkomst.domain.shared;

import java.util.List;

/** Someone asked for what a rule of the trade forbids. Not a bug: the rule's name leads to a sentence in the reader's language. */
public class RuleBroken extends RuntimeException {

    /** A rule that can refuse an act. Implemented by an enum nested in the aggregate that guards it. */
    public interface Rule {
        String name();

        /** The key of the sentence that explains the rule, for instance {@code submission.rule.CLOSED}. */
        default String key() {
            var packageName = getClass().getPackageName();
            return packageName.substring(packageName.lastIndexOf('.') + 1) + ".rule." + name();
        }
    }

    private final transient Rule rule;
    private final transient List<?> details;

    /**
     * @param details what the sentence needs to name, in the order of its placeholders
     */
    public RuleBroken(Rule rule, Object... details) {
        super(rule.key() + " " + List.of(details));
        this.rule = rule;
        this.details = List.of(details);
    }

    public Rule rule() {
        return rule;
    }

    public List<?> details() {
        return details;
    }
}
