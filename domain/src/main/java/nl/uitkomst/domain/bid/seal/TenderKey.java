package nl.uitkomst.domain.bid.seal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The key for which the envelopes of one kind are sealed in one tender. Its private half is sealed once for every pair of officers, under a key of which each of
 * the two has a half that says nothing by itself: any two open it together, one alone does not, and the third is there for when one is lost.
 *
 * @param binding to which tender and which envelopes it belongs
 */
public record TenderKey(Binding binding, byte[] publicKey, List<Pair> pairs) {

    public static final int OFFICERS = 3;

    /**
     * The private key sealed for two officers.
     *
     * @param half a half of the key under which it is sealed, wrapped for the officer with the lower account number, and for the other
     */
    public record Pair(long first, long second, byte[] sealed, byte[] firstHalf, byte[] secondHalf) {

        public boolean isOf(long one, long other) {
            return first == Math.min(one, other) && second == Math.max(one, other);
        }

        public boolean has(long officer) {
            return first == officer || second == officer;
        }

        byte[] half(long officer) {
            return officer == first ? firstHalf : secondHalf;
        }

        long other(long officer) {
            return officer == first ? second : first;
        }
    }

    /** A half that one officer handed on, wrapped for the key of the other of the pair. */
    public record HandedHalf(long from, long to, byte[] wrapped) {}

    public TenderKey {
        pairs = List.copyOf(pairs);
    }

    /** @throws IllegalArgumentException when they are not three different officers with three different keys */
    public static TenderKey make(Binding binding, List<OfficerKey> officers) {
        requireThree(officers);
        var pair = PublicKeys.pair();
        var key = new TenderKey(binding, pair.getPublic().getEncoded(), List.of());
        var privateKey = pair.getPrivate().getEncoded();
        var pairs = new ArrayList<Pair>();
        for (var one : officers) {
            for (var other : officers) {
                if (one.officer() < other.officer()) {
                    pairs.add(key.seal(privateKey, one, other));
                }
            }
        }
        return new TenderKey(binding, key.publicKey, pairs);
    }

    private static void requireThree(List<OfficerKey> officers) {
        var people = officers.stream().map(OfficerKey::officer).collect(Collectors.toSet());
        var keys = officers.stream().map(OfficerKey::fingerprint).collect(Collectors.toSet());
        if (officers.size() != OFFICERS || people.size() != OFFICERS || keys.size() != OFFICERS) {
            throw new IllegalArgumentException("Not three officers with a key each: " + officers);
        }
    }

    private Pair seal(byte[] privateKey, OfficerKey first, OfficerKey second) {
        var key = SealKey.random();
        var half = SealKey.chance(SealKey.BYTES);
        var binding = ofPair(first.officer(), second.officer());
        return new Pair(
                first.officer(),
                second.officer(),
                key.seal(privateKey, binding),
                first.wrap(half, binding.and("half")),
                second.wrap(either(half, key.bytes()), binding.and("half")));
    }

    public String fingerprint() {
        return PublicKeys.fingerprint(publicKey);
    }

    /**
     * What the first officer does: takes the own half of each pair, and wraps it for the other of that pair. The halves are never in the clear outside this
     * method.
     *
     * @throws BrokenSeal when a half is not this officer's or was changed
     */
    public List<HandedHalf> handOn(OfficerKey.Unlocked officer, List<OfficerKey> others) {
        var from = officer.key().officer();
        return others.stream()
                .filter(other -> other.officer() != from)
                .map(other -> handOn(officer, other))
                .toList();
    }

    private HandedHalf handOn(OfficerKey.Unlocked officer, OfficerKey other) {
        var from = officer.key().officer();
        var pair = pair(from, other.officer());
        var half = officer.unwrap(
                pair.half(from), ofPair(pair.first(), pair.second()).and("half"));
        return new HandedHalf(from, other.officer(), other.wrap(half, handed(pair, from)));
    }

    /**
     * What the second officer does with what the first handed on.
     *
     * @throws BrokenSeal when the two are one, the half was handed to another, or anything was changed
     */
    public Opened open(OfficerKey.Unlocked officer, HandedHalf handed) {
        var own = officer.key().officer();
        if (handed.from() == own || handed.to() != own) {
            throw new BrokenSeal("one officer alone");
        }
        var pair = pair(handed.from(), own);
        var binding = ofPair(pair.first(), pair.second());
        var ownHalf = officer.unwrap(pair.half(own), binding.and("half"));
        var otherHalf = officer.unwrap(handed.wrapped(), handed(pair, handed.from()));
        var key = new Opened(this, SealKey.of(either(ownHalf, otherHalf)).open(pair.sealed(), binding));
        key.requirePair();
        return key;
    }

    private Pair pair(long one, long other) {
        return pairs.stream()
                .filter(pair -> pair.isOf(one, other))
                .findFirst()
                .orElseThrow(() -> new BrokenSeal("no such pair of officers"));
    }

    private Binding ofPair(long first, long second) {
        return Binding.of("pair").and(binding.parts().toArray()).and(fingerprint(), first, second);
    }

    private Binding handed(Pair pair, long from) {
        return ofPair(pair.first(), pair.second()).and("handed", from);
    }

    private static byte[] either(byte[] one, byte[] other) {
        if (one.length != other.length) {
            throw new BrokenSeal("half");
        }
        var both = new byte[one.length];
        for (var i = 0; i < both.length; i++) {
            both[i] = (byte) (one[i] ^ other[i]);
        }
        return both;
    }

    byte[] wrap(byte[] content, Binding what) {
        return PublicKeys.wrap(publicKey, content, what.and(fingerprint()));
    }

    /** The key once two officers gave their words, for as long as the opening takes. */
    public static final class Opened {

        private final TenderKey key;
        private final byte[] privateKey;

        private Opened(TenderKey key, byte[] privateKey) {
            this.key = key;
            this.privateKey = privateKey;
        }

        byte[] unwrap(byte[] wrapped, Binding what) {
            return PublicKeys.unwrap(privateKey, wrapped, what.and(key.fingerprint()));
        }

        /** A public key that was put in the place of the true one is noticed here. */
        private void requirePair() {
            var probe = SealKey.chance(SealKey.BYTES);
            var binding = Binding.of("probe");
            if (!Arrays.equals(probe, unwrap(key.wrap(probe, binding), binding))) {
                throw new BrokenSeal("tender key");
            }
        }
    }
}
