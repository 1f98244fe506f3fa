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

/** To whom an act with a contract is granted, by their role and by what their organisation is to it; at the end, the table of all acts. */
@FunctionalInterface
interface Grant {

    Set<Role> CLIENT_SIDE = EnumSet.of(CONTRACT_MANAGER, Role.ALDERMAN, Role.AUDITOR);
    Set<Role> CONTRACTOR_SIDE = EnumSet.of(COOPERATIVE_REPORTER, BOARD_MEMBER);
    Set<Role> MEMBER_SIDE = EnumSet.of(PROVIDER_REPORTER, BOARD_MEMBER);

    boolean allows(Person person, Standing standing);

    default Grant and(Grant other) {
        return (person, standing) -> allows(person, standing) && other.allows(person, standing);
    }

    default Grant or(Grant other) {
        return (person, standing) -> allows(person, standing) || other.allows(person, standing);
    }

    static Grant role(Role... roles) {
        var granted = Set.of(roles);
        return (person, standing) -> granted.contains(person.role());
    }

    static Grant as(Relation relation) {
        return (person, standing) -> standing.relation() == relation;
    }

    /** One of the parties rather than a provider that takes part in one. */
    Grant PARTY = (person, standing) -> standing.relation() != MEMBER;

    Grant SIGNER = (person, standing) -> person.maySign();

    Grant OFFERED = (person, standing) -> standing.offered();

    /** Offered, and the own organisation has not left it. */
    Grant STILL_IN = (person, standing) -> standing.offered() && !standing.isGone();

    /** Offered, and it binds the own organisation today. */
    Grant BOUND = (person, standing) -> standing.offered() && standing.isBound();

    Grant ANSWERS_FOR_THE_WORK = BOUND.and((person, standing) -> standing.answers());

    Grant SEES = (person, standing) -> switch (standing.relation()) {
        case CLIENT -> CLIENT_SIDE.contains(person.role());
        case CONTRACTOR -> CONTRACTOR_SIDE.contains(person.role()) && standing.offered();
        case PARTNER ->
            (standing.offered() || standing.initiated())
                    && (CLIENT_SIDE.contains(person.role()) || CONTRACTOR_SIDE.contains(person.role()));
        case MEMBER -> MEMBER_SIDE.contains(person.role()) && standing.offered();
        case NONE -> false;
    };

    Grant DELIVERS_LINES = (person, standing) -> switch (standing.relation()) {
        case MEMBER -> person.role() == PROVIDER_REPORTER;
        case CONTRACTOR, PARTNER -> person.role() == COOPERATIVE_REPORTER;
        case CLIENT, NONE -> false;
    };

    /** Who signs for a side. */
    Grant SIGNS = (person, standing) -> switch (standing.relation()) {
        case CLIENT -> person.role() == CONTRACT_MANAGER;
        case CONTRACTOR -> person.role() == BOARD_MEMBER;
        case PARTNER -> person.role() == CONTRACT_MANAGER || person.role() == BOARD_MEMBER;
        case MEMBER, NONE -> false;
    };

    /** Who speaks for a side when both talk about how it goes. */
    Grant TALKS = (person, standing) -> switch (standing.relation()) {
        case CLIENT -> person.role() == CONTRACT_MANAGER;
        case CONTRACTOR -> CONTRACTOR_SIDE.contains(person.role());
        case PARTNER -> person.role() == CONTRACT_MANAGER || CONTRACTOR_SIDE.contains(person.role());
        case MEMBER, NONE -> false;
    };

    Grant REPORTS = role(COOPERATIVE_REPORTER).and(ANSWERS_FOR_THE_WORK);
    Grant CLIENT_MANAGES = role(CONTRACT_MANAGER).and(as(CLIENT));
    Grant SEES_AS_PARTY = PARTY.and(OFFERED).and(SEES);
    Grant TALKS_NOW = TALKS.and(STILL_IN);
    Grant DOES_OWN_PART = TALKS_NOW.or(role(PROVIDER_REPORTER).and(as(MEMBER)).and(BOUND));

    Map<Act, Grant> TABLE = new EnumMap<>(Map.ofEntries(
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

    static Grant of(Act act) {
        return TABLE.get(act);
    }
}
