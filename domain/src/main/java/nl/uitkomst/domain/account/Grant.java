package nl.uitkomst.domain.account;

import java.util.Set;

/** To whom an act is granted, by their role and by how they stand to what it is done with. */
@FunctionalInterface
public interface Grant<S> {

    boolean allows(Person person, S standing);

    default Grant<S> and(Grant<S> other) {
        return (person, standing) -> allows(person, standing) && other.allows(person, standing);
    }

    default Grant<S> or(Grant<S> other) {
        return (person, standing) -> allows(person, standing) || other.allows(person, standing);
    }

    static <S> Grant<S> to(Role... roles) {
        var granted = Set.of(roles);
        return (person, standing) -> granted.contains(person.role());
    }
}
