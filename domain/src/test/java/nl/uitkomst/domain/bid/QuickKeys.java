package nl.uitkomst.domain.bid;

import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.SecretKeyFactorySpi;
import javax.crypto.spec.PBEKeySpec;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyPairGeneratorSpi;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.Security;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPublicKeySpec;

/**
 * Makes what costs time on purpose cost none in tests about something else: pairs of keys are all made of two primes that are looked for once, and words are
 * hashed a thousandth as often. It stands before the provider of the JDK in the JVM of these tests; the product itself has no such setting.
 */
public final class QuickKeys extends Provider {

    private static final long serialVersionUID = 1;
    private static final String NAME = "QuickKeys";
    private static final int BITS = 3072;

    private QuickKeys() {
        super(NAME, "1", "for tests");
        put("KeyPairGenerator.RSA", Pairs.class.getName());
        put("SecretKeyFactory.PBKDF2WithHmacSHA512", Words.class.getName());
    }

    public static void use() {
        Security.insertProviderAt(new QuickKeys(), 1);
    }

    /** For tests about how strong the keys are. */
    public static void leave() {
        Security.removeProvider(NAME);
    }

    /** Two primes make as many pairs as are asked for, each with an exponent of its own. */
    public static final class Pairs extends KeyPairGeneratorSpi {

        private static final RSAPrivateCrtKey FIRST = first();
        private static BigInteger exponent = RSAKeyGenParameterSpec.F4;

        private static RSAPrivateCrtKey first() {
            try {
                var maker = KeyPairGenerator.getInstance("RSA", "SunRsaSign");
                maker.initialize(BITS);
                return (RSAPrivateCrtKey) maker.generateKeyPair().getPrivate();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void initialize(int bits, SecureRandom chance) {
            if (bits != BITS) {
                throw new IllegalArgumentException("None of " + bits + " bits is ready");
            }
        }

        @Override
        public KeyPair generateKeyPair() {
            var p = FIRST.getPrimeP().subtract(BigInteger.ONE);
            var q = FIRST.getPrimeQ().subtract(BigInteger.ONE);
            var open = next(p.multiply(q));
            var closed = open.modInverse(p.multiply(q));
            try {
                var keys = KeyFactory.getInstance("RSA", "SunRsaSign");
                return new KeyPair(
                        keys.generatePublic(new RSAPublicKeySpec(FIRST.getModulus(), open)),
                        keys.generatePrivate(new RSAPrivateCrtKeySpec(
                                FIRST.getModulus(),
                                open,
                                closed,
                                FIRST.getPrimeP(),
                                FIRST.getPrimeQ(),
                                closed.mod(p),
                                closed.mod(q),
                                FIRST.getCrtCoefficient())));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        private static synchronized BigInteger next(BigInteger order) {
            do {
                exponent = exponent.nextProbablePrime();
            } while (!exponent.gcd(order).equals(BigInteger.ONE));
            return exponent;
        }
    }

    public static final class Words extends SecretKeyFactorySpi {

        @Override
        protected SecretKey engineGenerateSecret(KeySpec asked) throws InvalidKeySpecException {
            var word = (PBEKeySpec) asked;
            var often = Math.max(1, word.getIterationCount() / 1000);
            try {
                return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512", "SunJCE")
                        .generateSecret(new PBEKeySpec(word.getPassword(), word.getSalt(), often, word.getKeyLength()));
            } catch (GeneralSecurityException e) {
                throw new InvalidKeySpecException(e);
            }
        }

        @Override
        protected KeySpec engineGetKeySpec(SecretKey key, Class<?> kind) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected SecretKey engineTranslateKey(SecretKey key) {
            throw new UnsupportedOperationException();
        }
    }
}
