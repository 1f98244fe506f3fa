package nl.uitkomst.domain.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Audience;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.document.AddDocument;
import nl.uitkomst.domain.document.Document;
import nl.uitkomst.domain.document.DocumentFile;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The documents that were kept with a contract of the cases: each a few lines that say that they are an example. */
@ApplicationScoped
class Keeping {

    @Inject
    Cast cast;

    @Inject
    AddDocument add;

    List<Act> acts(CaseFile file) {
        var contract = new ContractNumber(file.get("contract", "number"));
        return file.rows("documents").stream()
                .map(row -> Act.on(row.day(0), "16:10", () -> keep(contract, row)))
                .toList();
    }

    /** @param row day, by whom, kind, for whom, title, name of the file and what it says */
    private void keep(ContractNumber contract, CaseFile.Row row) {
        var said = new AddDocument.Description(
                Document.Kind.valueOf(row.text(2)), row.text(4), Audience.valueOf(row.text(3)), row.day(0));
        var text = "Voorbeelddocument bij contract " + contract + ". De inhoud is verzonnen.\n\n" + row.text(4) + "\n\n"
                + row.text(6) + "\n";
        add.add(
                cast.person(row.text(1)),
                contract,
                said,
                new DocumentFile(row.text(5), text.getBytes(StandardCharsets.UTF_8)));
    }
}
