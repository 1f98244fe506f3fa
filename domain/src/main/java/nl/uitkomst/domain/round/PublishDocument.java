package nl.uitkomst.domain.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.document.DocumentFile;
import nl.uitkomst.domain.round.Round.Rule;
import nl.uitkomst.domain.round.RoundDesk.Sitting;
import nl.uitkomst.domain.round.RoundFault.Field;
import nl.uitkomst.domain.shared.CleanText;
import nl.uitkomst.domain.shared.Sha256;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.UUID;

/** Publishes a document of a tender, or a newer version of it, to all candidates at the same moment. */
@ApplicationScoped
public class PublishDocument {

    @Inject
    RoundDesk desk;

    @Inject
    TenderDocuments documents;

    /**
     * @param file absent when none was chosen
     * @return by which it is known
     * @throws RoundFaults with everything that is wrong
     */
    @Transactional
    public UUID publish(
            Person by, TenderNumber number, TenderDocument.Kind kind, String title, @Nullable DocumentFile file) {
        var sitting = take(by, number);
        var clean = CleanText.of(title).replace('\n', ' ');
        var reading = new Reading();
        reading.needed(clean, Rule.TITLE_MISSING, Reading.LONGEST_LINE, Field.TITLE, "");
        reading.published(clean, desk.candidates(sitting), Field.TITLE, "");
        var checked = look(sitting, file, reading);
        var document = new TenderDocument(sitting.tender().id(), kind, clean);
        documents.add(document);
        documents.addVersion(document, "", checked, by, sitting.now());
        written(sitting, "round.publish-document", document, checked);
        return document.key();
    }

    /**
     * @param changes what changed, in words
     * @param file absent when none was chosen
     * @return the number of the version
     * @throws RoundFaults with everything that is wrong
     */
    @Transactional
    public int replace(Person by, TenderNumber number, UUID key, String changes, @Nullable DocumentFile file) {
        var sitting = take(by, number);
        var document = documents.get(sitting.tender().id(), key);
        var clean = CleanText.of(changes);
        var reading = new Reading();
        reading.needed(clean, Rule.CHANGES_MISSING, Reading.LONGEST, Field.CHANGES, key.toString());
        reading.published(clean, desk.candidates(sitting), Field.CHANGES, key.toString());
        var checked = look(sitting, file, reading);
        var version = documents.addVersion(document, clean, checked, by, sitting.now());
        written(sitting, "round.replace-document", document, checked);
        return version;
    }

    private Sitting take(Person by, TenderNumber number) {
        var sitting = desk.take(by, Act.HOLD_ROUNDS, number);
        Round.require(Asking.answersIn(sitting.tender().phase()), Rule.NO_QUESTIONS_NOW);
        return sitting;
    }

    private DocumentFile look(Sitting sitting, @Nullable DocumentFile file, Reading reading) {
        reading.need(file != null, Rule.FILE_MISSING, Field.FILE);
        if (file == null) {
            reading.requireNone();
            throw new IllegalStateException("A fault was found");
        }
        reading.fileName(file.name(), desk.candidates(sitting), Field.FILE);
        documents
                .same(sitting.tender().id(), file)
                .ifPresent(same -> reading.need(false, Rule.SAME_FILE, Field.FILE, same.title(), same.number()));
        reading.requireNone();
        return file;
    }

    private void written(Sitting sitting, String act, TenderDocument document, DocumentFile file) {
        desk.written(sitting, act, Map.of("document", document.key().toString(), "sha256", Sha256.of(file.content())));
    }
}
