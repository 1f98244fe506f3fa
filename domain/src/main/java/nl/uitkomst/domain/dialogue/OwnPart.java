package nl.uitkomst.domain.dialogue;

import java.util.List;
import java.util.stream.Stream;

/** What the municipality does for the contract itself. Both sides judge it too, so that the talk is not about one side only. */
public enum OwnPart {
    PAID_ON_TIME("Op tijd betaald", "Paid on time"),
    /** Questions answered and reports judged in time. */
    ANSWERED_ON_TIME("Op tijd geantwoord", "Answered on time"),
    /** People sent to the right place. */
    REFERRED_WELL("Goed verwezen", "Referred well");

    private final String title;
    private final String english;

    OwnPart(String title, String english) {
        this.title = title;
        this.english = english;
    }

    /** @param pays whether anything is paid under the contract */
    static List<Topic> topics(boolean pays) {
        return Stream.of(values())
                .filter(part -> pays || part != PAID_ON_TIME)
                .map(OwnPart::topic)
                .toList();
    }

    private Topic topic() {
        return new Topic(Point.Kind.OWN_PART, name(), title, "", new Saying(english, ""));
    }
}
