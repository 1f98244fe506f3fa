package nl.uitkomst.domain.account;

import nl.uitkomst.domain.account.AccessPolicy.Act;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import static java.util.Map.entry;
import static nl.uitkomst.domain.account.Relation.CLIENT;
import static nl.uitkomst.domain.account.Relation.MEMBER;
import static nl.uitkomst.domain.account.Relation.PARTNER;
import static nl.uitkomst.domain.account.Role.BOARD_MEMBER;
import static nl.uitkomst.domain.account.Role.CONTRACT_MANAGER;
import static nl.uitkomst.domain.account.Role.COOPERATIVE_REPORTER;
import static nl.uitkomst.domain.account.Role.PROVIDER_REPORTER;

/** To whom each act with a contract is granted, by their role and by what their organisation is to it; at the end, the table of all acts. */
final class ContractGrants {

    private static final Set<Role> CLIENT_SIDE = EnumSet.of(CONTRACT_MANAGER, Role.ALDERMAN, Role.AUDITOR);
    static final Set<Role> CONTRACTOR_SIDE = EnumSet.of(COOPERATIVE_REPORTER, BOARD_MEMBER);
    private static final Set<Role> MEMBER_SIDE = EnumSet.of(PROVIDER_REPORTER, BOARD_MEMBER);

    /** One of the parties rather than a provider that takes part in one. */
    private static final Grant<Standing> PARTY = (person, standing) -> standing.relation() != MEMBER;

    private static final Grant<Standing> SIGNER = (person, standing) -> person.maySign();

    private static final Grant<Standing> OFFERED = (person, standing) -> standing.offered();

    /** Offered, and the own organisation has not left it. */
    private static final Grant<Standing> STILL_IN = (person, standing) -> standing.offered() && !standing.isGone();

    /** Offered, and it binds the own organisation today. */
    private static final Grant<Standing> BOUND = (person, standing) -> standing.offered() && standing.isBound();

    private static final Grant<Standing> ANSWERS_FOR_THE_WORK = BOUND.and((person, standing) -> standing.answers());

    private static final Grant<Standing> SEES = (person, standing) -> switch (standing.relation()) {
        case CLIENT -> CLIENT_SIDE.contains(person.role());
        case CONTRACTOR -> CONTRACTOR_SIDE.contains(person.role()) && standing.offered();
        case PARTNER ->
            (standing.offered() || standing.initiated())
                    && (CLIENT_SIDE.contains(person.role()) || CONTRACTOR_SIDE.contains(person.role()));
        case MEMBER -> MEMBER_SIDE.contains(person.role()) && standing.offered();
        case NONE -> false;
    };

    private static final Grant<Standing> DELIVERS_LINES = (person, standing) -> switch (standing.relation()) {
        case MEMBER -> person.role() == PROVIDER_REPORTER;
        case CONTRACTOR, PARTNER -> person.role() == COOPERATIVE_REPORTER;
        case CLIENT, NONE -> false;
    };

    /** Who signs for a side. */
    private static final Grant<Standing> SIGNS = (person, standing) -> switch (standing.relation()) {
        case CLIENT -> person.role() == CONTRACT_MANAGER;
        case CONTRACTOR -> person.role() == BOARD_MEMBER;
        case PARTNER -> person.role() == CONTRACT_MANAGER || person.role() == BOARD_MEMBER;
        case MEMBER, NONE -> false;
    };

    /** Who speaks for a side when both talk about how it goes. */
    private static final Grant<Standing> TALKS = (person, standing) -> switch (standing.relation()) {
        case CLIENT -> person.role() == CONTRACT_MANAGER;
        case CONTRACTOR -> CONTRACTOR_SIDE.contains(person.role());
        case PARTNER -> person.role() == CONTRACT_MANAGER || CONTRACTOR_SIDE.contains(person.role());
        case MEMBER, NONE -> false;
    };

    private static final Grant<Standing> REPORTS = role(COOPERATIVE_REPORTER).and(ANSWERS_FOR_THE_WORK);
    private static final Grant<Standing> CLIENT_MANAGES = role(CONTRACT_MANAGER).and(as(CLIENT));
    private static final Grant<Standing> SEES_AS_PARTY = PARTY.and(OFFERED).and(SEES);
    private static final Grant<Standing> TALKS_NOW = TALKS.and(STILL_IN);
    private static final Grant<Standing> DOES_OWN_PART =
            TALKS_NOW.or(role(PROVIDER_REPORTER).and(as(MEMBER)).and(BOUND));

    private static final Map<Act, Grant<Standing>> TABLE = new EnumMap<>(Map.ofEntries(
            entry(Act.SEE, SEES),
            entry(Act.SEE_DRAFT_REPORT, role(COOPERATIVE_REPORTER, BOARD_MEMBER).and(ANSWERS_FOR_THE_WORK)),
            entry(
                    Act.SET_UP,
                    CLIENT_MANAGES.or(
                            role(CONTRACT_MANAGER).and(as(PARTNER)).and((person, standing) -> standing.initiated()))),
            entry(Act.AGREE, SIGNER.and(OFFERED).and(SIGNS)),
            entry(Act.REPORT, REPORTS),
            entry(Act.REPORT_OWN_LINES, REPORTS.or(BOUND.and(DELIVERS_LINES))),
            entry(Act.SUBMIT, SIGNER.and(REPORTS)),
            entry(Act.REVIEW, role(CONTRACT_MANAGER).and(BOUND).and((person, standing) -> standing.judges())),
            entry(Act.READ_LOG, role(Role.AUDITOR).and(SEES)),
            entry(Act.AMEND, STILL_IN.and(SIGNS)),
            entry(Act.SEE_MONEY, PARTY.and(SEES)),
            entry(Act.KEEP_MONEY, CLIENT_MANAGES.and(STILL_IN)),
            entry(Act.SETTLE, CLIENT_MANAGES.and(STILL_IN)),
            entry(Act.SEE_FUND, OFFERED.and(SEES).and(PARTY.or(role(BOARD_MEMBER)))),
            entry(Act.SPEND, CLIENT_MANAGES.and(OFFERED)),
            entry(Act.HOLD_VOTING, STILL_IN.and(SIGNS)),
            entry(
                    Act.VOTE,
                    SIGNER.and(OFFERED)
                            .and(role(CONTRACT_MANAGER, BOARD_MEMBER))
                            .and(SEES)),
            entry(Act.KEEP_DOCUMENTS, SIGNS.and(SEES).and((person, standing) -> !standing.isGone())),
            entry(Act.SEE_ACTIONS, SEES_AS_PARTY),
            entry(Act.KEEP_ACTIONS, TALKS_NOW),
            entry(Act.TICK_OWN_STEPS, DOES_OWN_PART),
            entry(Act.SEE_VOICES, SEES_AS_PARTY),
            entry(Act.KEEP_VOICES, TALKS_NOW),
            entry(Act.KEEP_OWN_VOICES, DOES_OWN_PART),
            entry(Act.SEE_DIALOGUE, SEES_AS_PARTY),
            entry(Act.TALK, TALKS_NOW),
            entry(Act.CONFIRM_MINUTES, SIGNER.and(TALKS_NOW).and(SIGNS)),
            entry(Act.PROPOSE, TALKS_NOW),
            entry(
                    Act.TALK_ABOUT_PROPOSALS,
                    TALKS_NOW.or(as(MEMBER).and(role(BOARD_MEMBER)).and(STILL_IN)))));

    private ContractGrants() {}

    private static Grant<Standing> role(Role... roles) {
        return Grant.to(roles);
    }

    private static Grant<Standing> as(Relation relation) {
        return (person, standing) -> standing.relation() == relation;
    }

    static Grant<Standing> of(Act act) {
        return TABLE.get(act);
    }
}
