package nl.uitkomst.domain.round;

import nl.uitkomst.domain.shared.Missing;

import java.util.List;
import java.util.UUID;

/**
 * Questions and answers of a tender for one reader.
 *
 * @param mayAsk whether the reader can ask now
 * @param notices for all; for a candidate that fell out those of before
 * @param questions for who holds the rounds all of them, for a candidate its own, for others none
 */
public record QuestionBoard(
        RoundHead head, boolean mayAsk, Asking asking, List<SeenNotice> notices, List<SeenQuestion> questions) {

    /** @throws Missing when there is none for this reader */
    public SeenNotice notice(int number) {
        return notices.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Missing("notice", number));
    }

    /** @throws Missing also when it is there, but not for this reader */
    public SeenQuestion question(UUID key) {
        return questions.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Missing("question", key));
    }

    /** Those for all that wait for an answer. */
    public List<SeenQuestion> toPublish() {
        return questions.stream().filter(SeenQuestion::isPublishable).toList();
    }

    /** Confidential ones that wait for an answer, or for consent. */
    public List<SeenQuestion> alone() {
        return questions.stream()
                .filter(one -> one.isOpen() && !one.isPublishable())
                .toList();
    }

    public List<SeenQuestion> done() {
        return questions.stream().filter(one -> !one.isOpen()).toList();
    }
}
