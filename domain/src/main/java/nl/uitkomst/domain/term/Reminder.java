package nl.uitkomst.domain.term;

import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A day that people of a contract have to think of.
 *
 * @param key by which it is the same one again, within its contract and kind, also when its day was moved
 * @param details what its words need to name, in the order of their placeholders
 */
public record Reminder(
        Kind kind,
        ContractNumber contract,
        String contractTitle,
        boolean illustrative,
        LocalDate day,
        String key,
        List<Object> details) {

    /** What it is about, who is to act on it, and how many days before they see it on their work list. */
    public enum Kind {
        /** The last day on which a report is in time. On the work list it stands as the report itself. */
        REPORT(0),
        /** The two sides talk about a period. Its key is the label of that period. */
        DIALOGUE(21, Role.CONTRACT_MANAGER, Role.BOARD_MEMBER, Role.COOPERATIVE_REPORTER),
        /** The last day on which an option can be taken. */
        OPTION(183, Role.CONTRACT_MANAGER, Role.BOARD_MEMBER),
        NOTICE(183, Role.CONTRACT_MANAGER, Role.BOARD_MEMBER),
        EVALUATION(92, Role.CONTRACT_MANAGER, Role.BOARD_MEMBER),
        OTHER(92, Role.CONTRACT_MANAGER, Role.BOARD_MEMBER),
        /** A part begins. */
        PHASE(92, Role.CONTRACT_MANAGER, Role.BOARD_MEMBER, Role.COOPERATIVE_REPORTER, Role.PROVIDER_REPORTER),
        PAYMENT(21, Role.CONTRACT_MANAGER),
        /** The figures of a year are all due, so that it can be settled. */
        SETTLEMENT(31, Role.CONTRACT_MANAGER, Role.BOARD_MEMBER),
        LAST_DAY(183, Role.CONTRACT_MANAGER, Role.BOARD_MEMBER),
        /** The last day on which one can vote on a proposal. On the work list it stands among the decisions. */
        VOTING(0),
        /** A phase of an investment is expected to be paid. It stays until that is done. */
        INVESTMENT(31, Role.CONTRACT_MANAGER, Role.BOARD_MEMBER, Role.COOPERATIVE_REPORTER),
        /** What an investment should have brought can be seen. It stays until people looked back. */
        LOOK_BACK(31, Role.CONTRACT_MANAGER, Role.BOARD_MEMBER),
        /** The own organisation is to have done something that both sides agreed to improve. It stays until it is done. */
        ACTION(31, Role.CONTRACT_MANAGER, Role.BOARD_MEMBER, Role.COOPERATIVE_REPORTER, Role.PROVIDER_REPORTER),
        /** The same, by another organisation. */
        ACTION_OF_OTHER(0),
        /** The last day on which what was heard is answered in time. It stays until it is answered. */
        VOICE(14, Role.CONTRACT_MANAGER, Role.BOARD_MEMBER, Role.COOPERATIVE_REPORTER, Role.PROVIDER_REPORTER);

        private final int daysBefore;
        private final Set<Role> acting;

        Kind(int daysBefore, Role... acting) {
            this.daysBefore = daysBefore;
            this.acting = acting.length == 0 ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(List.of(acting));
        }

        private boolean stays() {
            return this == INVESTMENT || this == LOOK_BACK || this == ACTION || this == VOICE;
        }
    }

    /** The page that it leads to, below its contract. */
    public String place() {
        return switch (kind) {
            case VOTING -> "/investeringen/voorstellen/" + key + "/besluit";
            case DIALOGUE -> "/gesprekken/" + key;
            case INVESTMENT, LOOK_BACK -> "/investeringen/voorstellen/" + key.split("-")[0] + "/uitvoering";
            case ACTION, ACTION_OF_OTHER -> "/acties/" + key.split("-")[0];
            case VOICE -> "/stemmen/" + key;
            default -> "/looptijd";
        };
    }

    public long daysFrom(LocalDate today) {
        return ChronoUnit.DAYS.between(today, day);
    }

    /** Whether someone with this role is to be reminded of it today. */
    boolean isFor(Role role, LocalDate today) {
        var days = daysFrom(today);
        return kind.acting.contains(role) && (days >= 0 || kind.stays()) && days <= kind.daysBefore;
    }
}
