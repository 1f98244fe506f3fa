package nl.uitkomst.web.document;

import nl.uitkomst.domain.account.Audience;
import nl.uitkomst.domain.document.Document;
import nl.uitkomst.domain.document.DocumentFile;
import nl.uitkomst.domain.document.KeptDocument;
import nl.uitkomst.domain.document.KeptDocument.KeptVersion;
import nl.uitkomst.domain.document.Shelf;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The documents of a contract, or one of them.
 *
 * @param one the one that is looked at; absent on the page with all of them
 * @param done what was just done, by its key below {@code document.done}, or empty
 */
public record DocumentsPage(
        Shelf.Content shelf, @Nullable KeptDocument one, FormInput input, String done, ContractNav nav) {

    public String base() {
        return "/contracten/" + shelf.number() + "/documenten";
    }

    public String address(KeptDocument document) {
        return base() + "/" + document.id();
    }

    public String address(KeptDocument document, KeptVersion version) {
        return address(document) + "/" + version.number();
    }

    /** {@code pdf, 412 kB}. */
    public String facts(KeptVersion version, Texts texts) {
        var name = version.fileName();
        var kilobytes = Math.max(1, Math.round(version.bytes() / 1024.0));
        return texts.get(
                "document.facts",
                name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT),
                Notation.in(texts).number(kilobytes));
    }

    public String kinds() {
        return DocumentFile.kinds();
    }

    public int megabytes() {
        return DocumentFile.MEGABYTES;
    }

    public List<Option> kindOptions(Texts texts) {
        return Stream.of(Document.Kind.values())
                .map(kind -> Option.of(kind.name(), texts.get("document.kind." + kind)))
                .toList();
    }

    public List<Option> audienceOptions(Texts texts) {
        return Stream.of(Audience.values())
                .map(audience -> new Option(
                        audience.name(),
                        texts.get("document.audience." + audience),
                        texts.get("document.audience." + audience + ".what")))
                .toList();
    }

    public List<Crumb> crumbs(Texts texts) {
        var shelves = texts.get("document.crumb");
        return one == null
                ? Crumb.ofContract(texts, shelf.number(), Crumb.here(shelves))
                : Crumb.ofContract(texts, shelf.number(), new Crumb(shelves, base()), Crumb.here(one.title()));
    }
}
