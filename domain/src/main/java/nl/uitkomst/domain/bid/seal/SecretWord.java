package nl.uitkomst.domain.bid.seal;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A secret that one person keeps and the product does not. It is made by chance, 125 bits written as five groups of five signs, since whoever has a copy of
 * the database can try words for as long as they like. How it is typed does not matter: with or without dashes, in capitals or not, an O for a zero.
 */
public final class SecretWord {

    /** As advised for PBKDF2 with HMAC-SHA-512 and more. */
    public static final int ITERATIONS = 210_000;

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUPS = 5;
    private static final int GROUP = 5;
    private static final int MOST = 200;

    private final String typed;

    private SecretWord(String typed) {
        this.typed = typed;
    }

    public static SecretWord random() {
        var chance = SealKey.chance(GROUPS * GROUP);
        var signs = IntStream.range(0, GROUPS)
                .mapToObj(group -> IntStream.range(0, GROUP)
                        .mapToObj(at -> String.valueOf(SIGNS.charAt(chance[group * GROUP + at] & 31)))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
        return new SecretWord(signs);
    }

    /** As someone typed it. */
    public static SecretWord typed(String text) {
        return new SecretWord(text.length() > MOST ? text.substring(0, MOST) : text);
    }

    /** For the page on which it is shown this once. */
    public String shown() {
        return typed;
    }

    SealKey key(byte[] salt, int iterations) {
        try {
            var spec = new PBEKeySpec(plain(typed).toCharArray(), salt, iterations, SealKey.BYTES * 8);
            return SealKey.of(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plain(String typed) {
        var letters = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        var plain = letters.replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return plain.isEmpty() ? "-" : plain;
    }

    @Override
    public String toString() {
        return "…";
    }
}
