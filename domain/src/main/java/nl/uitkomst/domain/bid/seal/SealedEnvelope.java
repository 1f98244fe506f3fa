package nl.uitkomst.domain.bid.seal;

import nl.uitkomst.domain.shared.Sha256;

import java.nio.ByteBuffer;

/**
 * What is in one envelope of one bid: sealed under a key that is made for it, which is wrapped for the tender.
 *
 * @param wrappedKey opened by the private key of the tender for this kind of envelope
 */
public record SealedEnvelope(byte[] wrappedKey, byte[] sealed) {

    /** Contents are filled up to a multiple of this, so that the size of what is promised cannot be read from outside. */
    static final int STEP = 64 * 1024;

    /** @param binding tender, candidate, envelope and revision: it opens as nothing else */
    public static SealedEnvelope seal(TenderKey tender, byte[] content, Binding binding) {
        var key = SealKey.random();
        return new SealedEnvelope(
                tender.wrap(key.bytes(), binding.and("key")),
                key.seal(Padding.to(STEP, content), binding.and("content")));
    }

    /** @throws BrokenSeal when it was changed, or is of another tender, candidate, envelope or revision */
    public byte[] open(TenderKey.Opened tender, Binding binding) {
        var key = SealKey.of(tender.unwrap(wrappedKey, binding.and("key")));
        return Padding.from(key.open(sealed, binding.and("content")));
    }

    /** SHA-256 over all that is kept of it, in 64 hexadecimal digits. */
    public String hash() {
        return Sha256.of(ByteBuffer.allocate(4 + wrappedKey.length + sealed.length)
                .putInt(wrappedKey.length)
                .put(wrappedKey)
                .put(sealed)
                .array());
    }

    @Override
    public String toString() {
        return hash();
    }
}
