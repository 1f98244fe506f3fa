package nl.uitkomst.domain.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.term.Reminder;
import nl.uitkomst.domain.term.ReminderSource;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The days by which what was heard is to be answered: to whoever can answer it, until it is. */
@ApplicationScoped
public class VoiceReminders implements ReminderSource {

    private static final int LONGEST = 60;

    @Inject
    Voices voices;

    @Inject
    Relations relations;

    @Override
    public List<Reminder> of(Person person, List<Contract> contracts) {
        var byId = contracts.stream().collect(Collectors.toMap(Contract::id, Function.identity()));
        var all = new HashSet<>(relations.contractsWhere(Act.KEEP_VOICES, person));
        var own = new HashSet<>(relations.contractsWhere(Act.KEEP_OWN_VOICES, person));
        return voices.open(byId.keySet()).stream()
                .filter(voice -> all.contains(voice.contract())
                        || own.contains(voice.contract())
                                && voice.provider()
                                        .filter(it -> it == person.organisation())
                                        .isPresent())
                .map(voice -> reminder(voice, byId.get(voice.contract())))
                .toList();
    }

    private static Reminder reminder(Voice voice, Contract contract) {
        var said = voice.telling().words();
        return new Reminder(
                Reminder.Kind.VOICE,
                contract.number(),
                contract.title(),
                contract.illustrative(),
                voice.answerBy(),
                String.valueOf(voice.number()),
                List.of(
                        said.length() <= LONGEST
                                ? said
                                : said.substring(0, LONGEST).strip() + "…"));
    }
}
