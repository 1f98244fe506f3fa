package nl.uitkomst.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotAuthorizedException;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.Set;

/** Whoever makes this request. */
@RequestScoped
public class CurrentPerson {

    private @Nullable Person person;

    /**
     * The person, on an endpoint for which one must be signed in.
     *
     * @throws NotAuthorizedException when nobody is signed in
     */
    public Person get() {
        return find().orElseThrow(() -> new NotAuthorizedException("Bearer"));
    }

    public Optional<Person> find() {
        return Optional.ofNullable(person);
    }

    /** Whether someone with one of these roles is signed in; for showing what there is to choose, not for deciding. */
    public boolean is(Role... roles) {
        return person != null && Set.of(roles).contains(person.role());
    }

    void isNow(Person person) {
        this.person = person;
    }
}
