/**
 * Who may come in and what they may do: accounts, sign-in, sessions, and the one policy that decides about access.
 * What a person may do follows from role, own organisation, its relation to the contract, and the state of the thing.
 */
@NullMarked
package nl.uitkomst.domain.account;

import org.jspecify.annotations.NullMarked;
