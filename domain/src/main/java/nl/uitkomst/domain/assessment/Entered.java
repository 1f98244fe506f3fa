package nl.uitkomst.domain.assessment;

/**
 * A score as it is given, by an assessor or in the consensus session.
 *
 * @param criterion by its key
 * @param replaces the number of the score that it changes; zero for the first, so that two windows do not overwrite each other unawares
 */
public record Entered(String criterion, int points, String motivation, int replaces) {

    public Entered {
        motivation = motivation.strip();
    }
}
