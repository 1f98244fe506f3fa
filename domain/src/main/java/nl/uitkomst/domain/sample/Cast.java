package nl.uitkomst.domain.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.DemoAccounts;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.MergeOrganisations;
import nl.uitkomst.domain.organisation.JoinCooperative;
import nl.uitkomst.domain.organisation.LeaveCooperative;
import nl.uitkomst.domain.organisation.Membership;
import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.domain.organisation.OrganisationCodes;
import nl.uitkomst.domain.organisation.Organisations;
import nl.uitkomst.domain.organisation.RegisterOrganisation;
import nl.uitkomst.domain.organisation.RenameOrganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The organisations and people of the cases: how they come in, and who they are afterwards. */
@ApplicationScoped
class Cast {

    private static final LocalDate FIRST_DAY = LocalDate.of(2005, 8, 29);
    private static final LocalDate USUAL_DAY = LocalDate.of(2023, 9, 4);

    @Inject
    DemoAccounts accounts;

    @Inject
    RegisterOrganisation register;

    @Inject
    JoinCooperative join;

    @Inject
    LeaveCooperative leave;

    @Inject
    RenameOrganisation rename;

    @Inject
    MergeOrganisations merge;

    @Inject
    Organisations organisations;

    private final CaseFile file = CaseFile.read("organisations");
    private final Map<String, Person> met = new ConcurrentHashMap<>();
    private final Map<String, Organisation> known = new ConcurrentHashMap<>();

    List<Act> acts() {
        var acts = new ArrayList<Act>();
        acts.add(Act.on(FIRST_DAY, "09:00", this::administrator));
        file.rows("organisations").forEach(row -> acts.add(Act.on(day(row, 3), "09:30", () -> register(row))));
        file.rows("people").forEach(row -> acts.add(Act.on(day(row, 5), "11:00", () -> person(row.text(0)))));
        for (var row : file.rows("memberships")) {
            var from = row.day(3);
            acts.add(Act.on(from.minusDays(30), "13:30", () -> join(row, from)));
            if (row.has(4)) {
                var lastDay = row.day(4);
                acts.add(Act.on(lastDay.minusDays(45), "13:30", () -> leave(row, lastDay)));
            }
        }
        acts.addAll(changed());
        return acts;
    }

    /** Organisations that got another name, and those that went up into another. */
    private List<Act> changed() {
        var acts = new ArrayList<Act>();
        for (var row : file.rows("renamed")) {
            acts.add(Act.on(
                    row.day(2), "09:10", () -> rename.rename(administrator(), id(row), row.text(1), row.day(2))));
        }
        for (var row : file.rows("merged")) {
            acts.add(Act.on(
                    row.day(2),
                    "09:40",
                    () -> merge.merge(
                            administrator(), id(row), organisation(row.text(1)).publicId(), row.day(2))));
        }
        return acts;
    }

    private UUID id(CaseFile.Row row) {
        return organisation(row.text(0)).publicId();
    }

    private static LocalDate day(CaseFile.Row row, int column) {
        return row.has(column) ? row.day(column) : USUAL_DAY;
    }

    Person person(String login) {
        return met.computeIfAbsent(login, this::find);
    }

    /** Who speaks for an organisation. */
    Person boardOf(String organisation) {
        return file.rows("people").stream()
                .filter(row -> row.text(2).equals(Role.BOARD_MEMBER.name())
                        && row.text(3).equals(organisation))
                .findFirst()
                .map(row -> person(row.text(0)))
                .orElseThrow(() -> new IllegalStateException("Nobody is on the board of " + organisation));
    }

    private Person find(String login) {
        return file.rows("people", login).stream()
                .map(this::open)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody is " + login));
    }

    /** Looked up once: only what never changes of it is to be used. */
    Organisation organisation(String name) {
        return known.computeIfAbsent(
                name,
                it -> organisations
                        .named(it)
                        .orElseThrow(() -> new IllegalStateException("There is no organisation " + it)));
    }

    private Person administrator() {
        return met.computeIfAbsent("beheerder@uitkomst", login -> accounts.openAdministrator(login, "Beheerder"));
    }

    private void register(CaseFile.Row row) {
        var codes = row.text(2).isEmpty() ? OrganisationCodes.NONE : new OrganisationCodes(row.text(2), null, null);
        register.register(administrator(), Organisation.Kind.valueOf(row.text(0)), row.text(1), codes);
    }

    private Person open(CaseFile.Row row) {
        var organisation = organisation(row.text(3)).id();
        return accounts.open(
                row.text(0),
                row.text(1),
                Role.valueOf(row.text(2)),
                organisation,
                row.text(4).equals("yes"));
    }

    private void join(CaseFile.Row row, LocalDate from) {
        var cooperative = organisation(row.text(0)).publicId();
        var provider = organisation(row.text(1)).publicId();
        join.join(administrator(), cooperative, provider, Membership.Role.valueOf(row.text(2)), from);
    }

    private void leave(CaseFile.Row row, LocalDate lastDay) {
        var cooperative = organisation(row.text(0)).publicId();
        leave.leave(administrator(), cooperative, organisation(row.text(1)).publicId(), lastDay);
    }
}
