package nl.uitkomst.domain.account;

import jakarta.persistence.EntityManager;
import nl.uitkomst.domain.audit.Origin;
import nl.uitkomst.domain.audit.SomeTrail;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RealDatabase;
import nl.uitkomst.domain.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SignInTest {

    private static final Instant NOON = Instant.parse("2026-10-01T12:00:00Z");
    private static final String PASSWORD = "vier paarden in de wei";

    private final String login = "wethouder" + System.nanoTime() + "@ergens";
    private Instant now = NOON;
    private Person administrator;
    private long municipality;

    @BeforeEach
    void invite_and_accept() {
        RealDatabase.change(entities -> {
            entities.createNativeQuery(
                            "insert ignore into organisation (public_id, kind, name) values (uuid(), 'MUNICIPALITY', 'Gemeente Ergens')")
                    .executeUpdate();
            municipality = ((Number)
                            entities.createNativeQuery("select id from organisation where name = 'Gemeente Ergens'")
                                    .getSingleResult())
                    .longValue();
            administrator = administrator(entities);
        });
        var invitation = invite(login, Role.ALDERMAN);
        RealDatabase.change(entities -> accept(entities).accept(invitation, PASSWORD));
    }

    @Test
    void who_knows_the_password_is_recognised_from_then_on() {
        var secret = signIn(login.toUpperCase(java.util.Locale.ROOT), PASSWORD).orElseThrow();

        var visitor = recognise(secret).orElseThrow();

        assertThat(visitor.person().role()).isEqualTo(Role.ALDERMAN);
        assertThat(visitor.person().organisationName()).isEqualTo("Gemeente Ergens");
        assertThat(visitor.formToken()).matches("[0-9a-f]{64}");
        assertThat(visitor.session()).isNotNull();
    }

    @Test
    void a_wrong_password_and_an_unknown_login_open_nothing() {
        assertThat(signIn(login, "verkeerd")).isEmpty();
        assertThat(signIn("niemand", PASSWORD)).isEmpty();
        assertThat(recognise(Secret.random())).isEmpty();
    }

    @Test
    void wrong_passwords_are_counted_across_attempts() {
        signIn(login, "verkeerd");
        signIn(login, "verkeerd");
        signIn(login, "verkeerd");

        assertThat(signIn(login, PASSWORD)).isEmpty();
        now = NOON.plusSeconds(6);
        assertThat(signIn(login, PASSWORD)).isPresent();
    }

    @Test
    void a_session_ends_when_nothing_happens_for_an_hour() {
        var secret = signIn(login, PASSWORD).orElseThrow();

        now = NOON.plus(Session.IDLE).minusSeconds(1);
        assertThat(recognise(secret)).isPresent();
        now = now.plus(Session.IDLE).plusSeconds(1);
        assertThat(recognise(secret)).isEmpty();
    }

    @Test
    void a_session_ends_after_twelve_hours_however_busy() {
        var secret = signIn(login, PASSWORD).orElseThrow();
        while (now.isBefore(NOON.plus(Session.LONGEST).minusSeconds(1800))) {
            now = now.plusSeconds(1800);
            assertThat(recognise(secret)).isPresent();
        }

        now = NOON.plus(Session.LONGEST).plusSeconds(1);

        assertThat(recognise(secret)).isEmpty();
    }

    @Test
    void signing_out_everywhere_ends_every_session() {
        var here = signIn(login, PASSWORD).orElseThrow();
        var there = signIn(login, PASSWORD).orElseThrow();
        var person = recognise(here).orElseThrow().person();

        RealDatabase.change(entities -> signOut(entities).everywhere(person));

        assertThat(recognise(here)).isEmpty();
        assertThat(recognise(there)).isEmpty();
    }

    @Test
    void the_session_of_someone_else_cannot_be_ended() {
        var visitor = recognise(signIn(login, PASSWORD).orElseThrow()).orElseThrow();

        RealDatabase.change(entities -> signOut(entities).from(administrator, visitor.session()));

        RealDatabase.change(
                entities -> assertThat(sessions(entities).of(visitor.person().account(), now))
                        .hasSize(1));
    }

    @Test
    void a_key_is_recognised_until_it_is_over_and_carries_no_form_token() {
        var person =
                recognise(signIn(login, PASSWORD).orElseThrow()).orElseThrow().person();
        var key = RealDatabase.transact(entities -> {
            var make = new MakeAccessKey();
            make.keys = keys(entities);
            make.trail = SomeTrail.on(entities, clock());
            make.clock = clock();
            return make.make(person, "koppeling", 30);
        });

        assertThat(recogniseKey(key).orElseThrow()).satisfies(visitor -> {
            assertThat(visitor.person()).isEqualTo(person);
            assertThat(visitor.session()).isNull();
        });
        now = NOON.plusSeconds(31 * 24 * 3600);
        assertThat(recogniseKey(key)).isEmpty();
    }

    @Test
    void a_login_exists_once() {
        assertThatThrownBy(() -> invite(login, Role.AUDITOR))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.rule()).isEqualTo(Account.Rule.LOGIN_TAKEN));
    }

    @Test
    void an_invitation_that_does_not_exist_is_missing() {
        assertThatThrownBy(
                        () -> RealDatabase.change(entities -> accept(entities).accept(Secret.random(), PASSWORD)))
                .isInstanceOf(Missing.class);
    }

    private Secret invite(String login, Role role) {
        return RealDatabase.transact(entities -> {
            var invite = new InviteAccount();
            invite.accounts = accounts(entities);
            invite.policy = new AccessPolicy();
            invite.trail = SomeTrail.on(entities, clock());
            invite.clock = clock();
            return invite.invite(administrator, new Invitation(login, "Wethouder", role, municipality, false));
        });
    }

    private Person administrator(EntityManager entities) {
        var account = new Account(
                "beheer" + System.nanoTime(), "Beheerder", Role.ADMINISTRATOR, municipality, "MUNICIPALITY", false);
        accounts(entities).add(account);
        return accounts(entities).person(account);
    }

    private AcceptInvitation accept(EntityManager entities) {
        var accept = new AcceptInvitation();
        accept.accounts = accounts(entities);
        accept.trail = SomeTrail.on(entities, clock());
        accept.clock = clock();
        return accept;
    }

    private Optional<Secret> signIn(String login, String password) {
        return RealDatabase.transact(entities -> {
            var signIn = new SignIn();
            signIn.accounts = accounts(entities);
            signIn.sessions = sessions(entities);
            signIn.trail = SomeTrail.on(entities, clock());
            signIn.origin = new Origin();
            signIn.clock = clock();
            return signIn.signIn(login, password, "a browser");
        });
    }

    private SignOut signOut(EntityManager entities) {
        var signOut = new SignOut();
        signOut.accounts = accounts(entities);
        signOut.sessions = sessions(entities);
        signOut.trail = SomeTrail.on(entities, clock());
        return signOut;
    }

    private Optional<Visitor> recognise(Secret secret) {
        return RealDatabase.transact(entities -> recognition(entities).bySession(secret));
    }

    private Optional<Visitor> recogniseKey(Secret secret) {
        return RealDatabase.transact(entities -> recognition(entities).byKey(secret));
    }

    private RecogniseVisitor recognition(EntityManager entities) {
        var recognise = new RecogniseVisitor();
        recognise.entities = entities;
        recognise.visit = new NoteVisit();
        recognise.visit.sessions = sessions(entities);
        recognise.clock = clock();
        return recognise;
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static Accounts accounts(EntityManager entities) {
        var accounts = new Accounts();
        accounts.entities = entities;
        return accounts;
    }

    private static Sessions sessions(EntityManager entities) {
        var sessions = new Sessions();
        sessions.entities = entities;
        return sessions;
    }

    private static AccessKeys keys(EntityManager entities) {
        var keys = new AccessKeys();
        keys.entities = entities;
        return keys;
    }
}
