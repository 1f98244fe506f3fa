package nl.uitkomst.domain.bid;

import nl.uitkomst.domain.bid.seal.Binding;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.tender.TenderNumber;

import java.util.UUID;

/** To what each sealed thing belongs. A change here makes everything that was sealed before unreadable. */
final class Bindings {

    private Bindings() {}

    static Binding key(TenderNumber tender, Envelope envelope) {
        return Binding.of("tender").and(tender, envelope);
    }

    static Binding vault(TenderNumber tender, UUID candidate) {
        return Binding.of("vault").and(tender, candidate);
    }

    static Binding draft(TenderNumber tender, UUID candidate, long version) {
        return Binding.of("draft").and(tender, candidate, version);
    }

    static Binding pass(TenderNumber tender, UUID candidate, long account) {
        return Binding.of("pass").and(tender, candidate, account);
    }

    static Binding document(TenderNumber tender, UUID candidate, UUID document) {
        return Binding.of("document").and(tender, candidate, document);
    }

    static Binding envelope(TenderNumber tender, UUID candidate, Envelope envelope, int revision) {
        return Binding.of("envelope").and(tender, candidate, envelope, revision);
    }
}
