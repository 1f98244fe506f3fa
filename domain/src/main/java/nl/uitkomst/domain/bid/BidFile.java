package nl.uitkomst.domain.bid;

import nl.uitkomst.domain.document.DocumentFile;
import nl.uitkomst.domain.shared.Bsn;
import nl.uitkomst.domain.shared.CleanText;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.Locale;
import java.util.Set;

/** Which documents are taken with a bid, judged by their names, since the product does not keep them readable. What runs when it is opened is not among them. */
final class BidFile {

    private static final Set<String> KINDS =
            Set.of("pdf", "png", "jpg", "jpeg", "docx", "xlsx", "pptx", "odt", "ods", "odp", "csv", "txt");

    private BidFile() {}

    static String name(String sent) {
        var name = CleanText.of(sent).replaceAll("\\s+", " ");
        var kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!KINDS.contains(kind)) {
            throw new RuleBroken(Bid.Rule.FILE_KIND, DocumentFile.kinds());
        }
        if (Bsn.isIn(name)) {
            throw new RuleBroken(Bid.Rule.BSN);
        }
        return name;
    }
}
