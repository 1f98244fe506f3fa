package nl.uitkomst.domain.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes what an amendment is to change. What someone else wrote about the same subject meanwhile is never overwritten unseen: then nothing is written, and
 * the answer says what stands there.
 */
@ApplicationScoped
public class WriteChanges {

    /** @param versionRead of this one change, 0 when there was none */
    public record Wish(Change change, int versionRead) {}

    @Inject
    AmendmentDesk desk;

    @Inject
    Effects effects;

    /**
     * What was read and sent back as it was is no wish, whatever became of it meanwhile.
     *
     * @return everything that is wrong with the wishes; when it is empty all are written, else none
     */
    @Transactional
    public List<Obstacle> write(Person by, ContractNumber contract, int number, List<Wish> wishes) {
        var amended = desk.take(by, Act.AMEND, contract);
        var amendment = desk.amendment(amended, number);
        var now = effects.now(amended, amendment.effectiveOn());
        var changes = new ArrayList<Change>();
        var obstacles = new ArrayList<Obstacle>();
        for (var wish : wishes) {
            var change = wish.change().startingFrom(now);
            if (Objects.equals(change.after(), shown(amendment, change, wish.versionRead()))) {
                continue;
            }
            if (amendment.change(change.subject()).map(Amendment.Kept::version).orElse(0) != wish.versionRead()) {
                obstacles.add(meanwhile(amendment, change.subject()));
            }
            changes.add(change);
        }
        obstacles.addAll(faults(amended, amendment, changes));
        if (obstacles.isEmpty() && !changes.isEmpty()) {
            changes.forEach(change -> amendment.write(change, change.isIdle(now), by, desk.now()));
            var subjects =
                    changes.stream().map(change -> change.subject().toString()).collect(Collectors.joining(", "));
            desk.written(by, "amendment.write", amended, amendment, Map.of("subjects", subjects));
        }
        return obstacles;
    }

    /** What stood there in the version that was read. */
    private static @Nullable Object shown(Amendment amendment, Change change, int versionRead) {
        return amendment.log().stream()
                .filter(done -> done.text() == versionRead && isAbout(done, change.subject()))
                .findFirst()
                .map(done -> Optional.ofNullable(
                        Objects.requireNonNull(done.change()).after()))
                .orElse(Optional.ofNullable(change.before()))
                .orElse(null);
    }

    /** What is wrong with the changes themselves, beside all that is written already. */
    private List<Obstacle> faults(Contract amended, Amendment amendment, List<Change> changes) {
        var all = new ArrayList<>(changes);
        amendment.changes().stream()
                .map(Amendment.Kept::change)
                .filter(other ->
                        changes.stream().noneMatch(change -> change.subject().equals(other.subject())))
                .forEach(all::add);
        var effect = effects.of(amended, amendment.effectiveOn(), all);
        return new Obstacles(effect)
                .ofChanges().stream().filter(fault -> isOneOf(changes, fault)).toList();
    }

    private static boolean isAbout(Amendment.Done done, Change.Subject subject) {
        return done.change() != null && done.change().subject().equals(subject);
    }

    private static boolean isOneOf(List<Change> changes, Obstacle fault) {
        return changes.stream().anyMatch(change -> change.subject().equals(fault.subject()));
    }

    /** Who wrote about it or dropped it after it was read. */
    private static Obstacle meanwhile(Amendment amendment, Change.Subject subject) {
        var last =
                amendment.log().stream().filter(done -> isAbout(done, subject)).reduce((one, other) -> other);
        return last.map(done -> Obstacle.at(subject, Obstacle.Rule.WRITTEN_MEANWHILE, done.by(), done.at()))
                .orElseGet(() -> Obstacle.at(subject, Obstacle.Rule.WRITTEN_MEANWHILE, "-", amendment.effectiveOn()));
    }
}
