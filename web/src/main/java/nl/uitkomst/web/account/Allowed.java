package nl.uitkomst.web.account;

import nl.uitkomst.domain.account.Role;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

/** The roles that may call this. Without roles: everyone who is signed in. What stands at the method goes before what stands at the class. */
@Target({TYPE, METHOD})
@Retention(RUNTIME)
public @interface Allowed {
    Role[] value() default {};
}
