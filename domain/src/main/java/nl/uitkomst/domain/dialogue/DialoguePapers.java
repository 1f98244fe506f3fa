package nl.uitkomst.domain.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.outcome.Outcomes;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.ReportingPeriod;

import java.time.LocalDate;
import java.util.List;

/** What people take along to a dialogue and home from it, for whoever may see it. Each takes a fixed number of queries. */
@ApplicationScoped
public class DialoguePapers {

    @Inject
    Contracts contracts;

    @Inject
    Dialogues dialogues;

    @Inject
    AgendaFacts facts;

    @Inject
    Outcomes outcomes;

    @Inject
    Relations relations;

    @Inject
    AccessPolicy policy;

    /**
     * What both sides read beforehand.
     *
     * @param planned whether there is a dialogue; else the agenda is what would be proposed
     * @param agenda as the sides made it; empty while none is planned
     */
    public record Preparation(Situation situation, boolean planned, Plan plan, List<Listed> agenda) {}

    /** A point as it stands on an agenda. */
    public record Listed(Point.Kind kind, String subject, String title, String why) {}

    /**
     * When and where people meet about which period.
     *
     * @param client the name of the commissioning side
     * @param topics what they will talk about
     */
    public record Meeting(
            ContractNumber number,
            String title,
            String client,
            String contractor,
            boolean illustrative,
            ReportingPeriod period,
            Plan plan,
            List<String> topics) {}

    /** @throws Missing when it is no period that has begun, or not for this person */
    public Preparation preparation(Person by, DialogueKey key, String language) {
        var contract = seen(by, key);
        var period = DialogueDesk.period(contract, key);
        var situation = facts.of(by, contract, period);
        var planned = dialogues.of(contract.id(), period);
        return new Preparation(
                situation,
                planned.isPresent(),
                planned.map(Dialogue::plan).orElse(Plan.NONE),
                planned.map(dialogue -> agenda(dialogue, language)).orElse(List.of()));
    }

    private static List<Listed> agenda(Dialogue dialogue, String language) {
        return dialogue.points().stream().map(point -> listed(point, language)).toList();
    }

    private static Listed listed(Point point, String language) {
        var said = point.in(language);
        return new Listed(point.kind(), point.subject(), said.title(), said.why());
    }

    /** @throws Missing when there is no such dialogue, or not for this person */
    public Minutes minutes(Person by, DialogueKey key, String language) {
        var contract = seen(by, key);
        var head = outcomes.head(outcomes.seen(by, key.contract()));
        return Minutes.of(dialogue(contract, key), head, contract.client().isEmpty(), language);
    }

    /** @throws Missing when there is no such dialogue, or not for this person */
    public Meeting meeting(Person by, DialogueKey key, String language) {
        var contract = seen(by, key);
        var dialogue = dialogue(contract, key);
        var head = outcomes.head(outcomes.seen(by, key.contract()));
        return new Meeting(
                head.number(),
                head.title(),
                head.municipality(),
                head.contractor(),
                head.illustrative(),
                dialogue.period(),
                dialogue.plan(),
                dialogue.points().stream()
                        .map(point -> point.in(language).title())
                        .toList());
    }

    private Dialogue dialogue(Contract contract, DialogueKey key) {
        return dialogues
                .of(contract.id(), DialogueDesk.period(contract, key))
                .orElseThrow(() -> new Missing("dialogue", key));
    }

    /** Who left a contract keeps its sight of its own time, and of no later one. */
    private Contract seen(Person by, DialogueKey key) {
        var contract = contracts.get(key.contract());
        var standing = relations.of(by, contract.id());
        if (!contract.isAgreed() || !policy.may(Act.SEE_DIALOGUE, by, standing)) {
            throw new AccessPolicy.Hidden("dialogue", key);
        }
        var last = standing.isGone() ? relations.lastDay(by, contract.id()).orElse(LocalDate.MIN) : LocalDate.MAX;
        if (DialogueDesk.period(contract, key).start().isAfter(last)) {
            throw new Missing("dialogue", key);
        }
        return contract;
    }
}
