package nl.uitkomst.web.account;

import nl.uitkomst.domain.account.Role;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.Set;

/** Whom an endpoint lets in, as written at its method, or else at its class. */
record Admission(boolean isForAnyone, Set<Role> roles) {

    private static final Admission NOBODY = new Admission(false, Set.of());

    static Admission of(Class<?> resource, Method method) {
        var atMethod = written(method);
        if (atMethod != null) {
            return atMethod;
        }
        for (Class<?> type = resource; type != null; type = type.getSuperclass()) {
            var atClass = written(type);
            if (atClass != null) {
                return atClass;
            }
        }
        return NOBODY;
    }

    boolean isForNobody() {
        return !isForAnyone && roles.isEmpty();
    }

    boolean admits(Role role) {
        return isForAnyone || roles.contains(role);
    }

    private static @Nullable Admission written(AnnotatedElement element) {
        if (element.isAnnotationPresent(Open.class)) {
            return new Admission(true, EnumSet.allOf(Role.class));
        }
        var allowed = element.getAnnotation(Allowed.class);
        if (allowed == null) {
            return null;
        }
        return new Admission(false, allowed.value().length == 0 ? EnumSet.allOf(Role.class) : Set.of(allowed.value()));
    }
}
