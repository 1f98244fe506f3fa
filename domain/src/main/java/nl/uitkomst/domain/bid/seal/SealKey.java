package nl.uitkomst.domain.bid.seal;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

/** A key of 256 bits that seals by AES-GCM: what it sealed cannot be read without it, and not be changed or moved to another place unseen. */
public final class SealKey {

    public static final int BYTES = 32;
    /** By how much sealing makes anything longer. */
    public static final int OVERHEAD = 28;

    private static final String SEAL = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final byte[] bytes;

    private SealKey(byte[] bytes) {
        this.bytes = bytes;
    }

    public static SealKey random() {
        return new SealKey(chance(BYTES));
    }

    public static SealKey of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new BrokenSeal("a key of " + bytes.length + " bytes");
        }
        return new SealKey(bytes.clone());
    }

    static byte[] chance(int length) {
        var bytes = new byte[length];
        CHANCE.nextBytes(bytes);
        return bytes;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Seals under a nonce of its own, which goes before it. */
    public byte[] seal(byte[] plain, Binding binding) {
        var nonce = chance(NONCE);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, nonce, 0, binding);
            var sealed = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(plain.length));
            cipher.doFinal(plain, 0, plain.length, sealed, NONCE);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot seal with " + SEAL, e);
        }
    }

    /** @throws BrokenSeal when anything in it was changed, or it was sealed under another key or for another place */
    public byte[] open(byte[] sealed, Binding binding) {
        if (sealed.length < OVERHEAD) {
            throw new BrokenSeal("too short");
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, sealed, 0, binding).doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (AEADBadTagException changed) {
            throw new BrokenSeal(binding.parts().get(0));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot open " + SEAL, e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, int from, Binding binding) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(SEAL);
        cipher.init(mode, new SecretKeySpec(bytes, "AES"), new GCMParameterSpec(TAG_BITS, nonce, from, NONCE));
        cipher.updateAAD(binding.bytes());
        return cipher;
    }

    @Override
    public String toString() {
        return "…";
    }
}
