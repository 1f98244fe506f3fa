package nl.uitkomst.domain.account;

import nl.uitkomst.domain.shared.RuleBroken;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A password as it is kept: salted and hashed by PBKDF2-HMAC-SHA-512, so slowly that guessing does not pay.
 *
 * @param hash {@code pbkdf2-sha512$<iterations>$<salt>$<key>}
 */
public record Password(String hash) {

    public enum Rule implements RuleBroken.Rule {
        TOO_SHORT,
        TOO_LONG,
        TOO_COMMON,
        HOLDS_LOGIN
    }

    public static final int LEAST = 12;
    private static final int MOST = 200;

    private static final int ITERATIONS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int KEY_BITS = 512;
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final Set<String> COMMON = Set.of(
            "wachtwoord",
            "password",
            "passwort",
            "welkom",
            "welcome",
            "geheim",
            "qwerty",
            "qwertyuiop",
            "asdfghjkl",
            "azerty",
            "abcdefgh",
            "iloveyou",
            "ikhouvanjou",
            "letmein",
            "administrator",
            "beheerder",
            "admin",
            "changeme",
            "uitkomst",
            "gemeente",
            "cooperatie",
            "zomer",
            "winter",
            "herfst",
            "voorjaar",
            "lente",
            "maandag",
            "januari",
            "nederland",
            "amsterdam",
            "feyenoord");
    private static final Pattern SIGNS_AND_FIGURES = Pattern.compile("[^\\p{L}]+");

    /** For who does not exist, so that refusing takes as long as it takes for who does. */
    private static final Password DECOY = hashed(Secret.random().text());

    /**
     * The password someone chose, when it is good enough: long, not among those that everyone tries first, and not the own login.
     *
     * @throws RuleBroken when it is not
     */
    public static Password choose(String typed, String login) {
        if (typed.codePointCount(0, typed.length()) < LEAST) {
            throw new RuleBroken(Rule.TOO_SHORT, LEAST);
        }
        if (typed.length() > MOST) {
            throw new RuleBroken(Rule.TOO_LONG, MOST);
        }
        var plain = typed.toLowerCase(Locale.ROOT);
        if (plain.contains(login.toLowerCase(Locale.ROOT)) || plain.contains(beforeTheAt(login))) {
            throw new RuleBroken(Rule.HOLDS_LOGIN);
        }
        if (isCommon(plain)) {
            throw new RuleBroken(Rule.TOO_COMMON);
        }
        return hashed(typed);
    }

    public static Password decoy() {
        return DECOY;
    }

    public boolean matches(String typed) {
        var parts = hash.split("\\$");
        var decoder = Base64.getDecoder();
        var key = key(typed, decoder.decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(key, decoder.decode(parts[3]));
    }

    @Override
    public String toString() {
        return "…";
    }

    private static String beforeTheAt(String login) {
        return login.toLowerCase(Locale.ROOT).replaceFirst("@.*", "");
    }

    // A common word, once or more, with figures and signs around it; or hardly any different characters; or a run such
    // as 123456.
    private static boolean isCommon(String plain) {
        var words = SIGNS_AND_FIGURES.split(plain);
        var onlyCommonWords = Arrays.stream(words).allMatch(word -> word.length() < 4 || COMMON.contains(word));
        return onlyCommonWords || plain.chars().distinct().count() < 5 || isRun(plain);
    }

    private static boolean isRun(String plain) {
        var steps = 0;
        for (var i = 1; i < plain.length(); i++) {
            if (Math.abs(plain.charAt(i) - plain.charAt(i - 1)) <= 1) {
                steps++;
            }
        }
        return steps >= plain.length() - 3;
    }

    private static Password hashed(String typed) {
        var salt = new byte[SALT_BYTES];
        CHANCE.nextBytes(salt);
        var encoder = Base64.getEncoder();
        var key = encoder.encodeToString(key(typed, salt, ITERATIONS));
        return new Password("pbkdf2-sha512$" + ITERATIONS + "$" + encoder.encodeToString(salt) + "$" + key);
    }

    private static byte[] key(String typed, byte[] salt, int iterations) {
        var letters = Normalizer.normalize(typed.substring(0, Math.min(MOST, typed.length())), Normalizer.Form.NFKC);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(letters.toCharArray(), salt, iterations, KEY_BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
