package nl.uitkomst.domain.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.bid.BidDesk.Place;
import nl.uitkomst.domain.bid.seal.BrokenSeal;
import nl.uitkomst.domain.bid.seal.Locked;
import nl.uitkomst.domain.bid.seal.SealKey;
import nl.uitkomst.domain.bid.seal.SealedText;
import nl.uitkomst.domain.bid.seal.SecretWord;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.shared.Sha256;

import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Opens vaults. Who gives the word gets a token, which the browser keeps and the product does not: under it stands the key of the vault, so that neither a copy
 * of the database nor a token alone opens anything.
 */
@ApplicationScoped
class VaultDoor {

    @Inject
    Vaults vaults;

    @Inject
    BidDesk desk;

    /** Makes an empty one, opened by this word only. */
    void make(Place place, SecretWord word) {
        var key = SealKey.random();
        var locked = Locked.by(word, key.bytes(), Bindings.vault(place.number(), candidate(place)));
        vaults.make(place.candidate().id(), locked, sealed(place, key, Draft.EMPTY, 1), desk.now());
    }

    /** @return the token */
    String open(Place place, SecretWord word) {
        var kept = vaults.find(place.candidate().id()).orElseThrow(() -> new RuleBroken(Bid.Rule.NO_VAULT));
        var key = unlocked(place, kept.locked(), word);
        var token = SealKey.random();
        var account = place.person().account();
        var binding = Bindings.pass(place.number(), candidate(place), account);
        vaults.admit(hash(token), place.candidate().id(), account, token.seal(key.bytes(), binding));
        return HexFormat.of().formatHex(token.bytes());
    }

    private static SealKey unlocked(Place place, Locked locked, SecretWord word) {
        try {
            return SealKey.of(locked.open(word, Bindings.vault(place.number(), candidate(place))));
        } catch (BrokenSeal other) {
            throw new RuleBroken(Bid.Rule.WRONG_WORD);
        }
    }

    /** @throws RuleBroken when the token opens nothing any more */
    SealKey enter(Place place, String token) {
        return find(place, token).orElseThrow(() -> new RuleBroken(Bid.Rule.VAULT_CLOSED));
    }

    Optional<SealKey> find(Place place, String token) {
        if (!token.matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        var account = place.person().account();
        var key = SealKey.of(HexFormat.of().parseHex(token));
        try {
            return vaults.pass(hash(key), place.candidate().id(), account)
                    .map(kept -> SealKey.of(key.open(kept, Bindings.pass(place.number(), candidate(place), account))));
        } catch (BrokenSeal changed) {
            throw new RuleBroken(Bid.Rule.VAULT_BROKEN);
        }
    }

    Draft read(Place place, SealKey key) {
        return read(
                place, key, vaults.find(place.candidate().id()).orElseThrow(() -> new RuleBroken(Bid.Rule.NO_VAULT)));
    }

    /** Changes the draft while nobody else does. */
    void change(Place place, SealKey key, UnaryOperator<Draft> change) {
        var kept = vaults.take(place.candidate().id()).orElseThrow(() -> new RuleBroken(Bid.Rule.NO_VAULT));
        var changed = change.apply(read(place, key, kept));
        var version = kept.version() + 1;
        vaults.keep(place.candidate().id(), sealed(place, key, changed, version), version);
    }

    private static Draft read(Place place, SealKey key, Vaults.Kept kept) {
        try {
            var binding = Bindings.draft(place.number(), candidate(place), kept.version());
            return DraftText.read(SealedText.open(key, kept.draft(), binding));
        } catch (BrokenSeal changed) {
            throw new RuleBroken(Bid.Rule.VAULT_BROKEN);
        }
    }

    private static byte[] sealed(Place place, SealKey key, Draft draft, long version) {
        return SealedText.seal(key, DraftText.of(draft), Bindings.draft(place.number(), candidate(place), version));
    }

    /** The token itself never comes into the database. */
    private static String hash(SealKey token) {
        return Sha256.of(token.bytes());
    }

    private static UUID candidate(Place place) {
        return place.candidate().key();
    }
}
