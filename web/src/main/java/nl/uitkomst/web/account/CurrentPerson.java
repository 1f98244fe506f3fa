package nl.uitkomst.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotAuthorizedException;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.account.Visitor;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.Set;

/** Whoever makes this request. */
@RequestScoped
public class CurrentPerson {

    private @Nullable Visitor visitor;
    private String formToken = "";

    /**
     * The person, on an endpoint for which one must be signed in.
     *
     * @throws NotAuthorizedException when nobody is signed in
     */
    public Person get() {
        return find().orElseThrow(() -> new NotAuthorizedException("Bearer"));
    }

    public Optional<Person> find() {
        return Optional.ofNullable(visitor).map(Visitor::person);
    }

    /** Whether someone with one of these roles is signed in; for showing what there is to choose, not for deciding. */
    public boolean is(Role... roles) {
        return visitor != null && Set.of(roles).contains(visitor.person().role());
    }

    /** The language of the account, when someone is signed in. */
    public Optional<String> language() {
        return Optional.ofNullable(visitor).map(Visitor::language);
    }

    /** What the forms of this visitor carry, also before signing in. */
    public String formToken() {
        return formToken;
    }

    /** The session, unless another system calls with a key. */
    public Optional<Long> session() {
        return Optional.ofNullable(visitor).map(Visitor::session);
    }

    boolean callsByKey() {
        return visitor != null && visitor.session() == null;
    }

    void is(Visitor recognised) {
        visitor = recognised;
        formToken = recognised.formToken();
    }

    void isUnknown(String token) {
        formToken = token;
    }
}
