/**
 * The door: who is calling, whether they may come in here, and the pages on which people sign in and keep their account.
 * Every endpoint says who may call it, with {@code @Allowed} or {@code @Open}; one that says nothing is refused.
 */
@NullMarked
package nl.uitkomst.web.account;

import org.jspecify.annotations.NullMarked;
