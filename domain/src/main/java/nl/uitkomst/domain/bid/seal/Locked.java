package nl.uitkomst.domain.bid.seal;

/**
 * Something that only a secret word opens.
 *
 * @param iterations how often the word is hashed, kept beside it so that the number can grow
 */
public record Locked(byte[] salt, int iterations, byte[] sealed) {

    private static final int SALT = 16;
    /** What was kept can be changed by whoever can change the database, but not so that it takes hours. */
    private static final int MOST_ITERATIONS = 10_000_000;

    public static Locked by(SecretWord word, byte[] content, Binding binding) {
        var salt = SealKey.chance(SALT);
        var sealed = word.key(salt, SecretWord.ITERATIONS).seal(content, binding);
        return new Locked(salt, SecretWord.ITERATIONS, sealed);
    }

    /** @throws BrokenSeal when it is another word */
    public byte[] open(SecretWord word, Binding binding) {
        if (iterations < 1 || iterations > MOST_ITERATIONS) {
            throw new BrokenSeal("iterations");
        }
        return word.key(salt, iterations).open(sealed, binding);
    }

    @Override
    public String toString() {
        return "…";
    }
}
