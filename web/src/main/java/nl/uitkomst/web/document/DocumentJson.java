package nl.uitkomst.web.document;

import nl.uitkomst.domain.document.KeptDocument;
import nl.uitkomst.domain.document.KeptDocument.KeptVersion;
import nl.uitkomst.web.ApiWords;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A document as the API gives it.
 *
 * @param wie who may open it
 * @param versies the newest first
 */
public record DocumentJson(UUID id, String soort, String titel, String wie, String van, List<Versie> versies) {

    /** @param bestand where the file itself can be got */
    public record Versie(
            int nummer,
            LocalDate datum,
            String naam,
            long bytes,
            String sha256,
            String toegevoegdDoor,
            Instant toegevoegdOp,
            String bestand) {}

    static DocumentJson of(KeptDocument document, String base) {
        return new DocumentJson(
                document.id(),
                ApiWords.of(document.kind()),
                document.title(),
                ApiWords.of(document.audience()),
                document.keeper(),
                document.versions().stream()
                        .map(version -> version(version, base + "/" + document.id()))
                        .toList());
    }

    private static Versie version(KeptVersion version, String base) {
        return new Versie(
                version.number(),
                version.date(),
                version.fileName(),
                version.bytes(),
                version.sha256(),
                version.addedBy(),
                version.addedAt(),
                base + "/" + version.number());
    }
}
