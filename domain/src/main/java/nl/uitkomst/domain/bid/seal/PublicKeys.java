package nl.uitkomst.domain.bid.seal;

import nl.uitkomst.domain.shared.Sha256;

import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;

/** Pairs of a public and a private key, by RSA of 3072 bits with OAEP, SHA-256 in both its places, and the binding as its label. */
final class PublicKeys {

    static final int BITS = 3072;

    private static final String WRAP = "RSA/ECB/OAEPPadding";

    private PublicKeys() {}

    static KeyPair pair() {
        try {
            var maker = KeyPairGenerator.getInstance("RSA");
            maker.initialize(BITS);
            return maker.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] wrap(byte[] publicKey, byte[] content, Binding binding) {
        try {
            var key = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(publicKey));
            if (key.getModulus().bitLength() < BITS) {
                throw new BrokenSeal("a public key of " + key.getModulus().bitLength() + " bits");
            }
            var cipher = Cipher.getInstance(WRAP);
            cipher.init(Cipher.ENCRYPT_MODE, key, parameters(binding));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException notAKey) {
            throw new BrokenSeal("public key");
        }
    }

    /** @throws BrokenSeal when it was wrapped for another key or another place, or changed */
    static byte[] unwrap(byte[] privateKey, byte[] wrapped, Binding binding) {
        try {
            var key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(privateKey));
            var cipher = Cipher.getInstance(WRAP);
            cipher.init(Cipher.DECRYPT_MODE, key, parameters(binding));
            return cipher.doFinal(wrapped);
        } catch (BadPaddingException changed) {
            throw new BrokenSeal(binding.parts().get(0));
        } catch (GeneralSecurityException notOfThatForm) {
            throw new BrokenSeal("wrapped key");
        }
    }

    static String fingerprint(byte[] publicKey) {
        return Sha256.of(publicKey);
    }

    private static OAEPParameterSpec parameters(Binding binding) {
        var label = new PSource.PSpecified(binding.bytes());
        return new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, label);
    }
}
