package nl.uitkomst.domain.bid;

import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.persona.Spot;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A bid while it is written, with what opens its documents. */
record Draft(
        Map<Spot, Promise> promises,
        Map<String, Promise> others,
        @Nullable PriceSheet price,
        List<KeptFile> files) {

    static final Draft EMPTY = new Draft(Map.of(), Map.of(), null, List.of());

    private static final int MOST_FILES = 50;

    Draft {
        promises = Map.copyOf(promises);
        others = Map.copyOf(others);
        files = List.copyOf(files);
    }

    Draft with(PromisePlace place, Promise promise) {
        return place.spot()
                .map(spot -> new Draft(changed(promises, spot, promise), others, price, files))
                .orElseGet(() -> new Draft(promises, changed(others, place.key(), promise), price, files));
    }

    private static <K> Map<K, Promise> changed(Map<K, Promise> all, K key, Promise promise) {
        var changed = new LinkedHashMap<>(all);
        changed.put(key, promise);
        changed.values().removeIf(Promise::isEmpty);
        return changed;
    }

    Promise at(PromisePlace place) {
        var found = place.spot().map(promises::get).orElseGet(() -> others.get(place.key()));
        return found == null ? Promise.inWords("") : found;
    }

    Draft with(PriceSheet sheet) {
        return new Draft(promises, others, sheet, files);
    }

    /** @throws RuleBroken when there are more documents, or more in them, than a bid has room for */
    Draft with(KeptFile file) {
        if (files.size() >= MOST_FILES) {
            throw new RuleBroken(Bid.Rule.TOO_MANY_FILES, MOST_FILES);
        }
        if (bytes() + file.document().bytes() > Bid.MOST_BYTES) {
            throw new RuleBroken(Bid.Rule.TOO_LARGE, Bid.MEGABYTES);
        }
        var more = new ArrayList<>(files);
        more.add(file);
        return new Draft(promises, others, price, more);
    }

    Draft without(UUID document) {
        var less = files.stream()
                .filter(file -> !file.document().key().equals(document))
                .toList();
        if (less.size() == files.size()) {
            throw new Missing("document", document);
        }
        return new Draft(promises, others, price, less);
    }

    KeptFile file(UUID document) {
        return files.stream()
                .filter(file -> file.document().key().equals(document))
                .findFirst()
                .orElseThrow(() -> new Missing("document", document));
    }

    long bytes() {
        return files.stream().mapToLong(file -> file.document().bytes()).sum();
    }

    /** What goes in one envelope. */
    Draft part(Envelope envelope) {
        var own = files.stream()
                .filter(file -> file.document().envelope() == envelope)
                .toList();
        return envelope == Envelope.QUALITY
                ? new Draft(promises, others, null, own)
                : new Draft(Map.of(), Map.of(), price, own);
    }

    BidContent content() {
        return new BidContent(
                promises, others, price, files.stream().map(KeptFile::document).toList());
    }
}
