package nl.uitkomst.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a person comes in with. It is invited by an administrator, becomes active when the person chooses a password, and can be blocked
 * and invited again. After some wrong passwords in a row it makes everyone wait, longer each time.
 */
@Entity
@Table(name = "account")
public class Account {

    public enum Status {
        INVITED,
        ACTIVE,
        BLOCKED
    }

    public enum Rule implements RuleBroken.Rule {
        LOGIN_FORM,
        LOGIN_TAKEN,
        NAME_MISSING,
        ROLE_DOES_NOT_FIT,
        ROLE_DOES_NOT_SIGN,
        INVITATION_OVER,
        WRONG_PASSWORD,
        SAME_PASSWORD,
        DEMO_STAYS,
        OWN_ACCOUNT
    }

    /** For how long an invitation can be accepted. */
    public static final Duration INVITATION = Duration.ofDays(7);

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,119}");
    private static final int FREE_GUESSES = 3;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "public_id")
    private UUID publicId;

    private String login;
    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "organisation_id")
    private long organisation;

    @Column(name = "may_sign")
    private boolean maySign;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String language;
    private boolean host;
    private boolean demo;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "failed_attempts")
    private int failedAttempts;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    @Column(name = "invitation_hash")
    private @Nullable String invitationHash;

    @Column(name = "invited_until")
    private @Nullable Instant invitedUntil;

    @Column(name = "invited_by")
    private @Nullable Long invitedBy;

    @Version
    private long version;

    protected Account() {}

    /**
     * An account for someone of this organisation, that waits for a first password.
     *
     * @param organisationKind what the organisation is, since not every role exists everywhere
     * @throws RuleBroken when the login cannot be typed, the name is empty, or the role does not fit
     */
    public Account(String login, String name, Role role, long organisation, String organisationKind, boolean maySign) {
        objections(login, name, role, organisationKind, maySign).forEach(rule -> require(false, rule));
        this.publicId = UUID.randomUUID();
        this.login = login;
        this.name = name;
        this.role = role;
        this.organisation = organisation;
        this.maySign = maySign;
        this.status = Status.BLOCKED;
        this.language = "nl";
    }

    /** Everything that stands in the way of such an account, in the order of a form. */
    public static List<Rule> objections(
            String login, String name, Role role, String organisationKind, boolean maySign) {
        var objections = new ArrayList<Rule>();
        if (!LOGIN.matcher(login).matches()) {
            objections.add(Rule.LOGIN_FORM);
        }
        if (name.isBlank() || name.length() > 200) {
            objections.add(Rule.NAME_MISSING);
        }
        if (!role.existsAt(organisationKind)) {
            objections.add(Rule.ROLE_DOES_NOT_FIT);
        }
        if (maySign && !role.canSign()) {
            objections.add(Rule.ROLE_DOES_NOT_SIGN);
        }
        return objections;
    }

    /** Opens the way to choose a password, once. An earlier password and an earlier invitation count no more. */
    public void invite(Secret invitation, @Nullable Long by, Instant now) {
        status = Status.INVITED;
        passwordHash = null;
        invitationHash = invitation.hash();
        invitedUntil = now.plus(INVITATION);
        invitedBy = by;
    }

    public void acceptInvitation(Secret invitation, Password chosen, Instant now) {
        require(isInvitedBy(invitation, now), Rule.INVITATION_OVER);
        passwordHash = chosen.hash();
        status = Status.ACTIVE;
        invitationHash = null;
        invitedUntil = null;
        forgetFailures();
    }

    public boolean isInvitedBy(Secret invitation, Instant now) {
        return status == Status.INVITED
                && invitation.hash().equals(invitationHash)
                && invitedUntil != null
                && now.isBefore(invitedUntil);
    }

    /** Whether this password opens the account now. A wrong one is counted; from the third on everyone must wait, longer each time. */
    public boolean admits(String typed, Instant now) {
        var right = password().matches(typed); // before anything else, so that the time it takes tells nothing
        if (status != Status.ACTIVE || isPaused(now)) {
            return false;
        }
        if (!right) {
            countFailure(now);
            return false;
        }
        forgetFailures();
        return true;
    }

    public boolean isPaused(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    public void changePassword(String present, Password chosen, String typed) {
        require(!demo, Rule.DEMO_STAYS);
        require(status == Status.ACTIVE && password().matches(present), Rule.WRONG_PASSWORD);
        require(!present.equals(typed), Rule.SAME_PASSWORD);
        passwordHash = chosen.hash();
    }

    /** Nobody comes in with it any more, until it is invited again. */
    public void block() {
        status = Status.BLOCKED;
        passwordHash = null;
        invitationHash = null;
        invitedUntil = null;
    }

    public void speak(String language) {
        this.language = language.equals("en") ? "en" : "nl";
    }

    /** From now on keeps the accounts of every organisation. */
    public void becomeHost() {
        host = true;
    }

    /** From now on comes in only while the demo is on, since everyone knows its password. */
    public void becomeDemo() {
        demo = true;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public UUID publicId() {
        return publicId;
    }

    public String login() {
        return login;
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    public long organisation() {
        return organisation;
    }

    public boolean maySign() {
        return maySign;
    }

    public Status status() {
        return status;
    }

    public String language() {
        return language;
    }

    public boolean isHost() {
        return host;
    }

    public boolean isDemo() {
        return demo;
    }

    private Password password() {
        return passwordHash == null ? Password.decoy() : new Password(passwordHash);
    }

    private void countFailure(Instant now) {
        failedAttempts++;
        if (failedAttempts >= FREE_GUESSES) {
            var doublings = Math.min(failedAttempts - FREE_GUESSES, 20);
            var pause = FIRST_PAUSE.multipliedBy(1L << doublings);
            lockedUntil = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        }
    }

    private void forgetFailures() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    private static void require(boolean holds, RuleBroken.Rule rule) {
        if (!holds) {
            throw new RuleBroken(rule);
        }
    }
}
