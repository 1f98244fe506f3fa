package nl.uitkomst.domain.bid.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.IntFunction;

/**
 * A document sealed piece by piece while it comes in, so that it is never in memory as a whole and never kept in the clear. Each piece says which it is and
 * whether it is the last, so that none can be left out, doubled, swapped or cut off; all are of one size, so that they tell little of the size of the document.
 */
public final class Chunks {

    /** What a piece holds of the document. */
    public static final int CONTENT = 256 * 1024 - 4 - SealKey.OVERHEAD;

    private static final int PADDED = CONTENT + 4;

    /** Where pieces go, in their order, beginning with 0. */
    @FunctionalInterface
    public interface Keeper {
        void keep(int number, byte[] sealed);
    }

    /**
     * What is known of a document once it is sealed, to be sealed itself.
     *
     * @param pieces how many there are
     * @param bytes how long the document is
     * @param sha256 of the document as it was sent
     * @param seals SHA-256 over the pieces as they are kept
     */
    public record Sealed(int pieces, long bytes, String sha256, String seals) {}

    /** The document is longer than it may be. */
    public static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final SealKey key;
    private final Binding binding;

    /** @param binding tender, candidate and document */
    public Chunks(SealKey key, Binding binding) {
        this.key = key;
        this.binding = binding;
    }

    /**
     * @param most the number of bytes from which it is refused
     * @throws TooLong when it has more
     * @throws IOException when the sender stops before the end
     */
    public Sealed seal(InputStream document, long most, Keeper keeper) throws IOException {
        var seals = sha256();
        var read = new DigestInputStream(document, sha256());
        var bytes = 0L;
        var number = 0;
        var piece = read.readNBytes(CONTENT);
        while (true) {
            bytes += piece.length;
            if (bytes > most) {
                throw new TooLong();
            }
            var next = piece.length < CONTENT ? new byte[0] : read.readNBytes(CONTENT);
            var sealed = key.seal(Padding.to(PADDED, piece), piece(number, next.length == 0));
            seals.update(sealed);
            keeper.keep(number, sealed);
            number++;
            if (next.length == 0) {
                return new Sealed(number, bytes, hex(read.getMessageDigest()), hex(seals));
            }
            piece = next;
        }
    }

    /**
     * Opens it piece by piece.
     *
     * @param kept a piece by its number
     * @throws BrokenSeal when a piece was changed or is not where it belongs; what came before it was written already
     */
    public void open(int pieces, IntFunction<byte[]> kept, OutputStream to) throws IOException {
        for (var number = 0; number < pieces; number++) {
            to.write(Padding.from(key.open(kept.apply(number), piece(number, number == pieces - 1))));
        }
    }

    private Binding piece(int number, boolean last) {
        return binding.and("piece", number, last ? "last" : "more");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
