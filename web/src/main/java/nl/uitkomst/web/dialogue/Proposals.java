package nl.uitkomst.web.dialogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.action.ActionBoard;
import nl.uitkomst.domain.action.SeenAction;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.dialogue.AgendaFacts;
import nl.uitkomst.domain.dialogue.DialogueKey;
import nl.uitkomst.domain.dialogue.Point;
import nl.uitkomst.domain.dialogue.ProposedAgenda;
import nl.uitkomst.domain.dialogue.Topic;
import nl.uitkomst.domain.voice.SeenVoice;
import nl.uitkomst.domain.voice.VoiceBoard;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.dialogue.AgendaWords;
import nl.uitkomst.reporting.shared.Notation;

import java.util.List;
import java.util.stream.Stream;

/**
 * What there is to talk about, in words: what follows from the figures, the actions that are open and the voices that wait for an answer. In Dutch, since
 * it becomes part of the minutes.
 */
@RequestScoped
public class Proposals {

    private static final Texts WORDS = Texts.in("nl");
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
        var words = AgendaWords.of(situation, WORDS);
        var proposed = ProposedAgenda.of(situation).stream()
                .map(point -> new Topic(
                        Point.Kind.valueOf(point.kind().name()), point.subject(), words.title(point), words.why(point)))
                .toList();
        var own = proposed.stream().filter(topic -> topic.kind() == Point.Kind.OWN_PART);
        var others = proposed.stream().filter(topic -> topic.kind() != Point.Kind.OWN_PART);
        var open = Stream.concat(
                openActions(reader, key.contract()).stream().map(Proposals::topic),
                waitingVoices(reader, key.contract()).stream().map(Proposals::topic));
        return Stream.of(others, open, own).flatMap(topics -> topics).toList();
    }

    List<SeenAction> openActions(Person reader, ContractNumber number) {
        return actions.of(reader, number).actions().stream()
                .filter(SeenAction::isOpen)
                .toList();
    }

    List<SeenVoice> waitingVoices(Person reader, ContractNumber number) {
        return voices.of(reader, number).voices().stream()
                .filter(voice -> voice.reply().isEmpty())
                .toList();
    }

    private static Topic topic(SeenAction action) {
        var number = String.valueOf(action.number());
        var due = Notation.in(WORDS).date(action.plan().dueOn());
        return new Topic(
                Point.Kind.ACTION,
                number,
                WORDS.get("dialogue.proposal.action", number, action.plan().title()),
                WORDS.get("dialogue.proposal.action.why", action.ownerName(), due));
    }

    private static Topic topic(SeenVoice voice) {
        var number = String.valueOf(voice.number());
        var heard = Notation.in(WORDS).date(voice.telling().heardOn());
        return new Topic(
                Point.Kind.VOICE,
                number,
                WORDS.get(
                        "dialogue.proposal.voice",
                        number,
                        shortened(voice.telling().words())),
                WORDS.get("dialogue.proposal.voice.why", heard));
    }

    static String shortened(String text) {
        var plain = text.replaceAll("\\s+", " ");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST - 1) + "…";
    }
}
