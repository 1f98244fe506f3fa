package nl.uitkomst.domain.account;

import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import static java.util.stream.Collectors.toCollection;
import static nl.uitkomst.domain.account.AccessPolicy.Act.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AccessPolicyTest {

    private static final long OWN = 1;
    private static final long OTHER = 2;

    /** Everything that is allowed, with signing right; what is not in it is refused. */
    private static final String OFFERED = """
            CONTRACT_MANAGER     CLIENT      SEE SET_UP AGREE REVIEW AMEND SEE_MONEY SEE_FUND KEEP_MONEY SETTLE SPEND KEEP_DOCUMENTS SEE_ACTIONS KEEP_ACTIONS TICK_OWN_STEPS SEE_VOICES KEEP_VOICES KEEP_OWN_VOICES HOLD_VOTING VOTE SEE_DIALOGUE TALK CONFIRM_MINUTES PROPOSE TALK_ABOUT_PROPOSALS
            ALDERMAN             CLIENT      SEE SEE_MONEY SEE_FUND SEE_ACTIONS SEE_VOICES SEE_DIALOGUE
            AUDITOR              CLIENT      SEE READ_LOG SEE_MONEY SEE_FUND SEE_ACTIONS SEE_VOICES SEE_DIALOGUE
            COOPERATIVE_REPORTER CONTRACTOR  SEE SEE_DRAFT_REPORT REPORT REPORT_OWN_LINES SUBMIT SEE_MONEY SEE_FUND SEE_ACTIONS KEEP_ACTIONS TICK_OWN_STEPS SEE_VOICES KEEP_VOICES KEEP_OWN_VOICES SEE_DIALOGUE TALK PROPOSE TALK_ABOUT_PROPOSALS
            BOARD_MEMBER         CONTRACTOR  SEE SEE_DRAFT_REPORT AGREE AMEND SEE_MONEY SEE_FUND KEEP_DOCUMENTS SEE_ACTIONS KEEP_ACTIONS TICK_OWN_STEPS SEE_VOICES KEEP_VOICES KEEP_OWN_VOICES HOLD_VOTING VOTE SEE_DIALOGUE TALK CONFIRM_MINUTES PROPOSE TALK_ABOUT_PROPOSALS
            CONTRACT_MANAGER     PARTNER     SEE AGREE AMEND SEE_MONEY SEE_FUND KEEP_DOCUMENTS SEE_ACTIONS KEEP_ACTIONS TICK_OWN_STEPS SEE_VOICES KEEP_VOICES KEEP_OWN_VOICES HOLD_VOTING VOTE SEE_DIALOGUE TALK CONFIRM_MINUTES PROPOSE TALK_ABOUT_PROPOSALS
            ALDERMAN             PARTNER     SEE SEE_MONEY SEE_FUND SEE_ACTIONS SEE_VOICES SEE_DIALOGUE
            AUDITOR              PARTNER     SEE READ_LOG SEE_MONEY SEE_FUND SEE_ACTIONS SEE_VOICES SEE_DIALOGUE
            COOPERATIVE_REPORTER PARTNER     SEE SEE_DRAFT_REPORT REPORT REPORT_OWN_LINES SUBMIT SEE_MONEY SEE_FUND SEE_ACTIONS KEEP_ACTIONS TICK_OWN_STEPS SEE_VOICES KEEP_VOICES KEEP_OWN_VOICES SEE_DIALOGUE TALK PROPOSE TALK_ABOUT_PROPOSALS
            BOARD_MEMBER         PARTNER     SEE SEE_DRAFT_REPORT AGREE AMEND SEE_MONEY SEE_FUND KEEP_DOCUMENTS SEE_ACTIONS KEEP_ACTIONS TICK_OWN_STEPS SEE_VOICES KEEP_VOICES KEEP_OWN_VOICES HOLD_VOTING VOTE SEE_DIALOGUE TALK CONFIRM_MINUTES PROPOSE TALK_ABOUT_PROPOSALS
            PROVIDER_REPORTER    MEMBER      SEE REPORT_OWN_LINES TICK_OWN_STEPS KEEP_OWN_VOICES
            BOARD_MEMBER         MEMBER      SEE SEE_FUND VOTE TALK_ABOUT_PROPOSALS
            """;

    private static final String DRAFT = """
            CONTRACT_MANAGER     CLIENT      SEE SET_UP SEE_MONEY KEEP_DOCUMENTS
            ALDERMAN             CLIENT      SEE SEE_MONEY
            AUDITOR              CLIENT      SEE READ_LOG SEE_MONEY
            """;

    private final AccessPolicy policy = new AccessPolicy();

    @Test
    void an_offered_contract_gives_each_role_what_the_table_says_and_nothing_else() {
        assertThat(allowed(true)).isEqualTo(table(OFFERED));
    }

    @Test
    void a_draft_is_known_to_its_client_only() {
        assertThat(allowed(false)).isEqualTo(table(DRAFT));
    }

    @Test
    void without_signing_right_nobody_submits_or_agrees() {
        for (var role : Role.values()) {
            for (var relation : Relation.values()) {
                var standing = new Standing(relation, true);
                assertThat(policy.may(Act.SUBMIT, person(role, false), standing))
                        .isFalse();
                assertThat(policy.may(Act.AGREE, person(role, false), standing)).isFalse();
            }
        }
    }

    @Test
    void what_may_not_be_seen_is_missing_and_what_may_be_seen_is_refused_in_words() {
        var alderman = person(Role.ALDERMAN, false);

        assertThatThrownBy(() -> policy.require(REVIEW, alderman, Standing.NONE, "TB-1"))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> policy.require(REVIEW, alderman, new Standing(Relation.CLIENT, true), "TB-1"))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(AccessPolicy.Rule.NOT_ALLOWED));
        assertThatCode(() -> policy.require(
                        REVIEW, person(Role.CONTRACT_MANAGER, false), new Standing(Relation.CLIENT, true), "TB-1"))
                .doesNotThrowAnyException();
    }

    @Test
    void a_provider_sees_the_lines_of_others_only_after_submission() {
        var provider = person(Role.PROVIDER_REPORTER, false);
        var member = new Standing(Relation.MEMBER, true);

        assertThat(policy.maySeeLinesOf(OWN, provider, member, false)).isTrue();
        assertThat(policy.maySeeLinesOf(OTHER, provider, member, false)).isFalse();
        assertThat(policy.maySeeLinesOf(OTHER, provider, member, true)).isTrue();
    }

    @Test
    void a_provider_fills_its_own_lines_and_the_cooperative_fills_all() {
        var provider = person(Role.PROVIDER_REPORTER, false);
        var reporter = person(Role.COOPERATIVE_REPORTER, false);

        assertThat(policy.mayFillLinesOf(OWN, provider, new Standing(Relation.MEMBER, true)))
                .isTrue();
        assertThat(policy.mayFillLinesOf(OTHER, provider, new Standing(Relation.MEMBER, true)))
                .isFalse();
        assertThat(policy.mayFillLinesOf(OTHER, reporter, new Standing(Relation.CONTRACTOR, true)))
                .isTrue();
    }

    @Test
    void the_client_sees_no_lines_before_submission() {
        var manager = person(Role.CONTRACT_MANAGER, true);
        var client = new Standing(Relation.CLIENT, true);

        assertThat(policy.maySeeLinesOf(OTHER, manager, client, false)).isFalse();
        assertThat(policy.maySeeLinesOf(OTHER, manager, client, true)).isTrue();
    }

    @Test
    void accounts_are_kept_by_administrators_of_the_same_organisation_or_of_the_host() {
        assertThat(policy.mayKeepAccountsOf(OWN, person(Role.ADMINISTRATOR, false), false))
                .isTrue();
        assertThat(policy.mayKeepAccountsOf(OTHER, person(Role.ADMINISTRATOR, false), false))
                .isFalse();
        assertThat(policy.mayKeepAccountsOf(OTHER, person(Role.ADMINISTRATOR, false), true))
                .isTrue();
        for (var role : EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR))) {
            assertThat(policy.mayKeepAccountsOf(OWN, person(role, true), true)).isFalse();
        }
    }

    @Test
    void who_takes_part_in_a_cooperative_is_kept_by_those_who_commission_it() {
        var manager = person(Role.CONTRACT_MANAGER, false);

        assertThat(policy.mayKeepMembers(manager, Set.of(OWN, OTHER))).isTrue();
        assertThat(policy.mayKeepMembers(manager, Set.of())).isTrue();
        assertThat(policy.mayKeepMembers(manager, Set.of(OTHER))).isFalse();
        assertThat(policy.mayKeepMembers(person(Role.ADMINISTRATOR, false), Set.of(OTHER)))
                .isTrue();
        assertThat(policy.mayKeepMembers(person(Role.COOPERATIVE_REPORTER, true), Set.of()))
                .isFalse();
    }

    private Map<String, Set<Act>> allowed(boolean offered) {
        var allowed = new TreeMap<String, Set<Act>>();
        for (var role : Role.values()) {
            for (var relation : Relation.values()) {
                var acts = Arrays.stream(Act.values())
                        .filter(act -> policy.may(act, person(role, true), new Standing(relation, offered)))
                        .collect(toCollection(() -> EnumSet.noneOf(Act.class)));
                if (!acts.isEmpty()) {
                    allowed.put(role + " " + relation, acts);
                }
            }
        }
        return allowed;
    }

    private static Map<String, Set<Act>> table(String text) {
        var table = new TreeMap<String, Set<Act>>();
        text.lines()
                .map(line -> line.split(" +"))
                .forEach(words -> table.put(
                        words[0] + " " + words[1],
                        Arrays.stream(words)
                                .skip(2)
                                .map(Act::valueOf)
                                .collect(toCollection(() -> EnumSet.noneOf(Act.class)))));
        return table;
    }

    private static Person person(Role role, boolean maySign) {
        return new Person(7, "Someone", role, OWN, "Somewhere", maySign);
    }
}
