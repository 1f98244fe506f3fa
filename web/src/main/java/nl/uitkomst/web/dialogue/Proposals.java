package nl.uitkomst.web.dialogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.action.ActionBoard;
import nl.uitkomst.domain.action.SeenAction;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.dialogue.AgendaFacts;
import nl.uitkomst.domain.dialogue.DialogueKey;
import nl.uitkomst.domain.dialogue.ProposedAgenda;
import nl.uitkomst.domain.dialogue.Saying;
import nl.uitkomst.domain.dialogue.Topic;
import nl.uitkomst.domain.voice.SeenVoice;
import nl.uitkomst.domain.voice.VoiceBoard;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.dialogue.AgendaWords;

import java.util.List;

/**
 * What there is to talk about, in words: what follows from the figures, the actions that are open and the voices that wait for an answer. In both
 * languages, since it becomes part of the minutes and each reads those in the own one.
 */
@RequestScoped
public class Proposals {

    private static final Texts DUTCH = Texts.in("nl");
    private static final Texts ENGLISH = Texts.in("en");
    private static final int LONGEST = 120;

    @Inject
    AgendaFacts facts;

    @Inject
    ActionBoard actions;

    @Inject
    VoiceBoard voices;

    /** The heaviest first. */
    List<Topic> of(Person reader, DialogueKey key) {
        var situation = facts.of(reader, key.contract(), key.period());
        var dutch = AgendaWords.of(situation, DUTCH);
        var english = AgendaWords.of(situation, ENGLISH);
        return ProposedAgenda.of(situation).stream()
                .map(point -> new Topic(
                        point.kind(),
                        point.subject(),
                        dutch.title(point),
                        dutch.why(point),
                        new Saying(english.title(point), english.why(point))))
                .toList();
    }

    List<SeenAction> openActions(Person reader, ContractNumber number) {
        return actions.open(reader, number);
    }

    List<SeenVoice> waitingVoices(Person reader, ContractNumber number) {
        return voices.waiting(reader, number);
    }

    static String shortened(String text) {
        var plain = text.replaceAll("\\s+", " ");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST - 1) + "…";
    }
}
