package nl.uitkomst.domain.voice;

import nl.uitkomst.domain.shared.CleanText;
import nl.uitkomst.domain.shared.PersonalData;
import nl.uitkomst.domain.voice.VoiceFault.Place;
import nl.uitkomst.domain.voice.VoiceFault.Rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The answer to what was heard.
 *
 * @param words what was answered
 * @param followed whether it was taken up
 * @param done what was done with it, or why nothing was
 */
public record Reply(String words, Followed followed, String done, LocalDate on) {

    /** What became of it. */
    public enum Followed {
        TAKEN_UP,
        PARTLY,
        NOT_TAKEN_UP,
        /** To whom it does concern. */
        PASSED_ON
    }

    public Reply {
        words = CleanText.of(words);
        done = CleanText.of(done);
    }

    List<VoiceFault> faults(LocalDate heardOn, LocalDate today) {
        var found = new ArrayList<VoiceFault>();
        found.addAll(VoiceFault.ofText(words, Rule.NOTHING_ANSWERED, Place.ANSWER));
        found.addAll(VoiceFault.ofText(done, Rule.NOTHING_DONE, Place.DONE));
        if (on.isAfter(today)) {
            found.add(VoiceFault.of(Rule.ANSWERED_IN_FUTURE, Place.ANSWERED_ON, today));
        } else if (on.isBefore(heardOn)) {
            found.add(VoiceFault.of(Rule.ANSWERED_BEFORE_HEARD, Place.ANSWERED_ON, heardOn));
        }
        return found;
    }

    /** What in its words may be the data of a person. */
    public Set<PersonalData.Kind> suspect() {
        return PersonalData.in(words + "\n" + done);
    }

    Reply saying(String otherWords, String otherDone) {
        return new Reply(otherWords, followed, otherDone, on);
    }
}
