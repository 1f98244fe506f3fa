package nl.uitkomst.web.round;

import nl.uitkomst.domain.document.DocumentFile;
import nl.uitkomst.domain.round.DocumentBoard;
import nl.uitkomst.domain.round.RoundHead;
import nl.uitkomst.domain.round.SeenDocument;
import nl.uitkomst.domain.round.SeenDocument.SeenVersion;
import nl.uitkomst.domain.round.TenderDocument;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.tender.TenderWords;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;
import nl.uitkomst.web.TenderNav;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * The documents of a tender on screen.
 *
 * @param one the document that the page is about; absent on the page of all
 */
public record TenderDocumentsPage(
        DocumentBoard board, @Nullable SeenDocument one, FormInput input, String done, TenderNav nav, Texts texts) {

    public RoundHead head() {
        return board.head();
    }

    public String base() {
        return "/aanbestedingen/" + head().number() + "/documenten";
    }

    public String address(SeenDocument document) {
        return base() + "/" + document.key();
    }

    public String address(SeenDocument document, SeenVersion version) {
        return address(document) + "/" + version.number();
    }

    public List<Crumb> crumbs() {
        var all = texts.get("layout.tender.DOCUMENTS");
        return one == null
                ? Crumb.ofTender(texts, head().number(), Crumb.here(all))
                : Crumb.ofTender(texts, head().number(), new Crumb(all, base()), Crumb.here(one.title()));
    }

    public String kind(SeenDocument document) {
        return texts.get("round.document.kind." + document.kind());
    }

    public String facts(SeenVersion version) {
        return texts.get(
                "round.document.facts",
                version.fileName(),
                String.valueOf(Math.max(1, Math.round(version.bytes() / 1024.0))));
    }

    public TenderWords words() {
        return new TenderWords(texts);
    }

    public List<Option> kinds() {
        return Stream.of(TenderDocument.Kind.values())
                .map(kind -> Option.of(kind.name(), texts.get("round.document.kind." + kind)))
                .toList();
    }

    public int megabytes() {
        return DocumentFile.MEGABYTES;
    }

    public String fileKinds() {
        return DocumentFile.kinds();
    }

    public boolean isNew(SeenDocument document) {
        return head().isNew(document.newest().publishedAt());
    }

    public boolean hasNews() {
        return board.documents().stream().anyMatch(this::isNew);
    }
}
