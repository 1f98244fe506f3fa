package nl.uitkomst.domain.bid.seal;

import nl.uitkomst.domain.bid.QuickKeys;
import nl.uitkomst.domain.bid.seal.TenderKey.HandedHalf;
import nl.uitkomst.domain.bid.seal.TenderKey.Pair;
import org.junit.jupiter.api.Test;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TenderKeyTest {

    static {
        QuickKeys.leave(); // these keys are as the product makes them
    }

    private static final SecretWord WORD_A = SecretWord.random();
    private static final SecretWord WORD_B = SecretWord.random();
    private static final SecretWord WORD_C = SecretWord.random();
    private static final OfficerKey A = OfficerKey.make(11, WORD_A);
    private static final OfficerKey B = OfficerKey.make(12, WORD_B);
    private static final OfficerKey C = OfficerKey.make(13, WORD_C);
    private static final List<OfficerKey> ALL = List.of(A, B, C);
    private static final Binding QUALITY = Binding.of("tender", "T-1", "QUALITY");
    private static final Binding BID = Binding.of("envelope", "T-1", "candidate", "QUALITY", "1");
    private static final TenderKey KEY = TenderKey.make(QUALITY, ALL);
    private static final TenderKey OTHER = TenderKey.make(Binding.of("tender", "T-2", "QUALITY"), ALL);
    private static final byte[] CONTENT = "Wij staan binnen tien minuten voor de deur".getBytes(StandardCharsets.UTF_8);

    private final SealedEnvelope sealed = SealedEnvelope.seal(KEY, CONTENT, BID);

    private static HandedHalf handed(TenderKey key, OfficerKey from, SecretWord word, OfficerKey to) {
        return key.handOn(from.unlock(word), ALL).stream()
                .filter(half -> half.to() == to.officer())
                .findFirst()
                .orElseThrow();
    }

    private static TenderKey.Opened opened() {
        return KEY.open(B.unlock(WORD_B), handed(KEY, A, WORD_A, B));
    }

    @Test
    void keys_are_as_long_and_words_hashed_as_often_as_is_promised() throws GeneralSecurityException {
        var open = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(KEY.publicKey()));
        var word = SecretWord.typed("een woord");
        var salt = new byte[16];
        var spec = new PBEKeySpec("EENW00RD".toCharArray(), salt, 210_000, 256);

        assertThat(((RSAPublicKey) open).getModulus().bitLength()).isEqualTo(3072);
        assertThat(A.locked().iterations()).isEqualTo(210_000);
        assertThat(word.key(salt, SecretWord.ITERATIONS).bytes())
                .isEqualTo(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512", "SunJCE")
                        .generateSecret(spec)
                        .getEncoded());
    }

    @Test
    void any_two_of_the_three_officers_open_together_in_any_order() {
        assertThat(sealed.open(opened(), BID)).isEqualTo(CONTENT);
        assertThat(sealed.open(KEY.open(A.unlock(WORD_A), handed(KEY, B, WORD_B, A)), BID))
                .isEqualTo(CONTENT);
        assertThat(sealed.open(KEY.open(C.unlock(WORD_C), handed(KEY, A, WORD_A, C)), BID))
                .isEqualTo(CONTENT);
        assertThat(sealed.open(KEY.open(B.unlock(WORD_B), handed(KEY, C, WORD_C, B)), BID))
                .isEqualTo(CONTENT);
    }

    @Test
    void one_officer_alone_opens_nothing_also_not_twice() {
        var half = handed(KEY, A, WORD_A, B);

        assertThatThrownBy(() -> KEY.open(A.unlock(WORD_A), half)).isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> KEY.open(A.unlock(WORD_A), new HandedHalf(11, 11, half.wrapped())))
                .isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> KEY.open(A.unlock(WORD_A), new HandedHalf(12, 11, half.wrapped())))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void what_was_handed_to_one_officer_opens_nothing_for_another() {
        var half = handed(KEY, A, WORD_A, B);

        assertThatThrownBy(() -> KEY.open(C.unlock(WORD_C), half)).isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> KEY.open(C.unlock(WORD_C), new HandedHalf(11, 13, half.wrapped())))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void what_was_handed_on_for_one_tender_or_envelope_opens_no_other() {
        var half = handed(OTHER, A, WORD_A, B);

        assertThatThrownBy(() -> KEY.open(B.unlock(WORD_B), half)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void another_word_unlocks_no_key() {
        assertThatThrownBy(() -> A.unlock(WORD_B)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void a_word_can_be_typed_in_small_letters_without_dashes_and_with_an_o_for_a_zero() {
        var typed = " " + WORD_A.shown().toLowerCase().replace("-", " ").replace('0', 'o') + " ";

        assertThat(A.unlock(SecretWord.typed(typed)).key()).isEqualTo(A);
    }

    @Test
    void the_key_of_an_officer_that_was_swapped_for_an_attackers_does_not_unlock() {
        var attacker = OfficerKey.make(99, SecretWord.random());

        assertThatThrownBy(() -> new OfficerKey(11, attacker.publicKey(), A.locked()).unlock(WORD_A))
                .isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> new OfficerKey(12, A.publicKey(), A.locked()).unlock(WORD_A))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void a_half_that_was_wrapped_for_an_attacker_is_noticed_and_another_fingerprint_shows() {
        var word = SecretWord.random();
        var attacker = OfficerKey.make(11, word); // with the account of A, and a key of the attacker's own
        var pairs = KEY.pairs().stream()
                .map(pair -> new Pair(pair.first(), pair.second(), pair.sealed(), pair.secondHalf(), pair.secondHalf()))
                .toList();
        var changed = new TenderKey(QUALITY, KEY.publicKey(), pairs);

        assertThat(attacker.fingerprint()).isNotEqualTo(A.fingerprint());
        assertThatThrownBy(() -> changed.handOn(attacker.unlock(word), ALL)).isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> KEY.handOn(attacker.unlock(word), ALL)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void a_public_key_put_in_the_place_of_the_tenders_is_noticed_at_the_opening() {
        var changed = new TenderKey(QUALITY, OTHER.publicKey(), KEY.pairs());

        assertThat(changed.fingerprint()).isNotEqualTo(KEY.fingerprint());
        assertThatThrownBy(() -> changed.handOn(A.unlock(WORD_A), ALL)).isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> changed.open(B.unlock(WORD_B), handed(KEY, A, WORD_A, B)))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void a_pair_that_was_swapped_with_another_pair_or_tender_does_not_open() {
        var moved = KEY.pairs().stream()
                .map(pair -> new Pair(
                        pair.first(),
                        pair.second(),
                        OTHER.pairs().get(0).sealed(),
                        pair.firstHalf(),
                        pair.secondHalf()))
                .toList();

        assertThatThrownBy(() -> new TenderKey(QUALITY, KEY.publicKey(), moved)
                        .open(B.unlock(WORD_B), handed(KEY, A, WORD_A, B)))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void an_envelope_opens_nowhere_but_in_its_own_place() {
        var key = opened();

        for (var other : List.of(
                Binding.of("envelope", "T-1", "candidate", "QUALITY", "2"),
                Binding.of("envelope", "T-1", "candidate", "PRICE", "1"),
                Binding.of("envelope", "T-1", "another", "QUALITY", "1"),
                Binding.of("envelope", "T-2", "candidate", "QUALITY", "1"),
                Binding.of("envelope", "T-1", "candidateQUALITY", "1"))) {
            assertThatThrownBy(() -> sealed.open(key, other)).isInstanceOf(BrokenSeal.class);
        }
    }

    @Test
    void the_key_of_one_envelope_opens_no_other_content() {
        var second = SealedEnvelope.seal(KEY, CONTENT, BID);

        assertThatThrownBy(() -> new SealedEnvelope(second.wrappedKey(), sealed.sealed()).open(opened(), BID))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void a_byte_changed_anywhere_is_noticed() {
        var key = opened();

        for (var at = 0; at < sealed.sealed().length; at += 997) {
            var changed = sealed.sealed().clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> new SealedEnvelope(sealed.wrappedKey(), changed).open(key, BID))
                    .isInstanceOf(BrokenSeal.class);
            assertThat(new SealedEnvelope(sealed.wrappedKey(), changed).hash()).isNotEqualTo(sealed.hash());
        }
        for (var at = 0; at < sealed.wrappedKey().length; at += 61) {
            var changed = sealed.wrappedKey().clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> new SealedEnvelope(changed, sealed.sealed()).open(key, BID))
                    .isInstanceOf(BrokenSeal.class);
        }
    }

    @Test
    void the_size_of_what_is_promised_does_not_show() {
        var shorter = SealedEnvelope.seal(KEY, new byte[1], BID);
        var longer = SealedEnvelope.seal(KEY, new byte[60_000], BID);

        assertThat(shorter.sealed()).hasSameSizeAs(longer.sealed());
        assertThat(new String(sealed.sealed(), StandardCharsets.ISO_8859_1)).doesNotContain("tien minuten");
    }

    @Test
    void a_ceremony_takes_three_different_officers() {
        assertThatIllegalArgumentException().isThrownBy(() -> TenderKey.make(QUALITY, List.of(A, B)));
        assertThatIllegalArgumentException().isThrownBy(() -> TenderKey.make(QUALITY, List.of(A, B, B)));
        var second = new OfficerKey(14, A.publicKey(), A.locked());
        assertThatIllegalArgumentException().isThrownBy(() -> TenderKey.make(QUALITY, List.of(A, B, second)));
    }
}
