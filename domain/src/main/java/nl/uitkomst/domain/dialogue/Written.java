package nl.uitkomst.domain.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * What came of writing.
 *
 * @param standing what stands in the field now
 * @param beside what was written, when somebody else had written there meanwhile; absent when all went well
 */
public record Written(Words standing, @Nullable Beside beside) {

    public boolean isBeside() {
        return beside != null;
    }
}
