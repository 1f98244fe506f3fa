package nl.uitkomst.domain.bid.seal;

import java.util.Arrays;

/**
 * The key pair of one officer. The private half is locked by the officer's own word, which the product does not keep.
 *
 * @param officer the account of the officer
 */
public record OfficerKey(long officer, byte[] publicKey, Locked locked) {

    public static OfficerKey make(long officer, SecretWord word) {
        var pair = PublicKeys.pair();
        var open = pair.getPublic().getEncoded();
        return new OfficerKey(officer, open, Locked.by(word, pair.getPrivate().getEncoded(), binding(officer, open)));
    }

    /** By which people recognise it: SHA-256 in 64 hexadecimal digits. */
    public String fingerprint() {
        return PublicKeys.fingerprint(publicKey);
    }

    /** @throws BrokenSeal when it is another word, or the key was changed or is another's */
    public Unlocked unlock(SecretWord word) {
        var key = new Unlocked(this, locked.open(word, binding(officer, publicKey)));
        key.requirePair();
        return key;
    }

    byte[] wrap(byte[] content, Binding binding) {
        return PublicKeys.wrap(publicKey, content, binding.and(officer, fingerprint()));
    }

    private static Binding binding(long officer, byte[] publicKey) {
        return Binding.of("officer", String.valueOf(officer), PublicKeys.fingerprint(publicKey));
    }

    @Override
    public String toString() {
        return "officer " + officer + " " + fingerprint();
    }

    /** The key of an officer who gave the word, for as long as one act takes. */
    public static final class Unlocked {

        private final OfficerKey key;
        private final byte[] privateKey;

        private Unlocked(OfficerKey key, byte[] privateKey) {
            this.key = key;
            this.privateKey = privateKey;
        }

        public OfficerKey key() {
            return key;
        }

        byte[] unwrap(byte[] wrapped, Binding binding) {
            return PublicKeys.unwrap(privateKey, wrapped, binding.and(key.officer, key.fingerprint()));
        }

        private void requirePair() {
            var probe = SealKey.chance(SealKey.BYTES);
            var binding = Binding.of("probe");
            if (!Arrays.equals(probe, unwrap(key.wrap(probe, binding), binding))) {
                throw new BrokenSeal("officer");
            }
        }
    }
}
