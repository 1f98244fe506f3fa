package nl.uitkomst.domain.account;

import org.jspecify.annotations.Nullable;

/**
 * Someone who was recognised by a session or a key.
 *
 * @param session the session, none when recognised by a key
 * @param formToken what this session's forms must carry, empty when recognised by a key
 */
public record Visitor(
        Person person, String language, @Nullable Long session, String formToken) {}
