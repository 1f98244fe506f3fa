package nl.uitkomst.domain.tender;

import nl.uitkomst.domain.shared.CleanText;

/**
 * What a candidate declares on one subject.
 *
 * @param subject by its key
 * @param holds that the ground does not apply, or that the requirement is met
 * @param evidence where that shows
 */
public record Declaration(String subject, boolean holds, String evidence) {

    public Declaration {
        evidence = CleanText.of(evidence);
    }
}
