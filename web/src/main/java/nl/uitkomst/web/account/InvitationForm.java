package nl.uitkomst.web.account;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import nl.uitkomst.domain.account.Account;
import nl.uitkomst.domain.account.Invitation;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an administrator fills in to invite someone. */
public class InvitationForm {

    @FormParam("login")
    @DefaultValue("")
    String login;

    @FormParam("naam")
    @DefaultValue("")
    String name;

    @FormParam("rol")
    @DefaultValue("")
    String role;

    @FormParam("organisatie")
    @DefaultValue("")
    String organisation;

    @FormParam("tekent")
    @DefaultValue("")
    String maySign;

    AccountsPage.Typed typed() {
        return new AccountsPage.Typed(login, name, role, organisation, !maySign.isEmpty());
    }

    /** The invitation, when a role and one of these organisations were chosen. */
    Optional<Invitation> invitation(List<Organisation> choice) {
        var chosenRole = Arrays.stream(Role.values())
                .filter(it -> it.name().equals(role))
                .findFirst();
        var chosen = choice.stream()
                .filter(it -> it.publicId().toString().equals(organisation))
                .findFirst();
        return chosenRole.isEmpty() || chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Invitation(
                        login, name, chosenRole.get(), chosen.get().id(), !maySign.isEmpty()));
    }

    /** The field that a refusal is about. */
    static String field(RuleBroken.Rule rule) {
        if (!(rule instanceof Account.Rule about)) {
            return "";
        }
        return switch (about) {
            case LOGIN_FORM, LOGIN_TAKEN -> "login";
            case NAME_MISSING -> "naam";
            case ROLE_DOES_NOT_FIT -> "rol";
            case ROLE_DOES_NOT_SIGN -> "tekent";
            default -> "";
        };
    }
}
