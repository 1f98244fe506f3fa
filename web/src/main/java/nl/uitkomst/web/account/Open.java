package nl.uitkomst.web.account;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

/** May be called by anyone, also without signing in. */
@Target({TYPE, METHOD})
@Retention(RUNTIME)
public @interface Open {}
