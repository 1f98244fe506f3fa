package nl.uitkomst.domain.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.document.DocumentFile;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.shared.Sha256;
import nl.uitkomst.domain.tender.Candidate.Status;
import nl.uitkomst.domain.tender.Evidence.Rule;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.UUID;

/** Sends files along with the own application, and takes them back, as long as one can apply by the clock of the database. */
@ApplicationScoped
public class SendEvidence {

    @Inject
    TenderDesk desk;

    @Inject
    Candidates candidates;

    @Inject
    EvidenceFiles files;

    /** An application that still can be changed. */
    private record Open(TenderDesk.At at, Candidate own) {}

    /**
     * @param subject absent when it is about the candidate as a whole
     * @return by which it is known
     * @throws RuleBroken when one cannot apply any more or did not, it is there already, or there are too many
     */
    @Transactional
    public UUID send(Person by, TenderNumber number, @Nullable String subject, DocumentFile file) {
        var open = open(by, number);
        if (subject != null
                && Subject.of(open.at().tender().setup()).stream()
                        .noneMatch(one -> one.key().equals(subject))) {
            throw new RuleBroken(Candidate.Rule.NO_SUCH_SUBJECT);
        }
        var known = files.of(open.own().id());
        if (known.size() >= Evidence.MOST) {
            throw new RuleBroken(Rule.TOO_MUCH_EVIDENCE, Evidence.MOST);
        }
        var hash = Sha256.of(file.content());
        known.stream().filter(one -> one.sha256().equals(hash)).findFirst().ifPresent(same -> {
            throw new RuleBroken(Rule.SAME_EVIDENCE, same.name());
        });
        var key = files.add(open.own().id(), subject, file, by, open.at().now());
        written(open, "tender.send-evidence", Map.of("document", key.toString(), "sha256", hash));
        return key;
    }

    /** @throws Missing when there is no such file */
    @Transactional
    public void takeBack(Person by, TenderNumber number, UUID key) {
        var open = open(by, number);
        files.remove(open.own().id(), key);
        written(open, "tender.take-back-evidence", Map.of("document", key.toString()));
    }

    private Open open(Person by, TenderNumber number) {
        var at = desk.take(by, Act.APPLY, number);
        at.tender().requireApplicable(at.now());
        var own = candidates
                .of(at.tender(), by.organisation())
                .filter(one -> one.status() == Status.APPLIED)
                .orElseThrow(() -> new RuleBroken(Tender.Rule.NOT_APPLIED));
        return new Open(at, own);
    }

    private void written(Open open, String act, Map<String, String> details) {
        desk.written(open.at(), act, details);
    }
}
