package nl.uitkomst.web.amendment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.amendment.Amendment;
import nl.uitkomst.domain.amendment.Change;
import nl.uitkomst.domain.amendment.Negotiation;
import nl.uitkomst.domain.amendment.Negotiations;
import nl.uitkomst.domain.amendment.Obstacle;
import nl.uitkomst.domain.amendment.WriteChanges;
import nl.uitkomst.domain.amendment.WriteChanges.Wish;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.reporting.history.DifferenceWords;
import nl.uitkomst.reporting.history.Wording;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.CurrentPerson;

import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Where both sides work an amendment out: reading it, and trying to write with the form to go back to. */
@RequestScoped
public class Bench {

    @Inject
    Negotiations negotiations;

    @Inject
    WriteChanges writeChanges;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    Negotiation read(ContractNumber contract, int number) {
        return negotiations.of(person.get(), contract, number);
    }

    /** An amendment for someone who may work on it. */
    Negotiation open(ContractNumber contract, int number) {
        var negotiation = read(contract, number);
        if (!negotiation.may().contains(Act.AMEND)) {
            throw new RuleBroken(AccessPolicy.Rule.NOT_ALLOWED);
        }
        if (negotiation.status() != Amendment.Status.PROPOSED) {
            throw new RuleBroken(Amendment.Rule.NOT_PROPOSED, number);
        }
        return negotiation;
    }

    static String address(ContractNumber contract, int number) {
        return "/contracten/" + contract + "/wijzigingen/" + number;
    }

    /** Where one goes on, told what was done and what others did since this text was read. */
    static Response next(ContractNumber contract, int number, String done, FormInput input) {
        var since = whole(input, "gelezen");
        var told = since > 0 ? "&sinds=" + since : "";
        return Response.seeOther(URI.create(address(contract, number) + "?gedaan=" + done + told))
                .build();
    }

    /** Writes what was filled in and goes back to the amendment; or shows the form again with what was typed and what is wrong with it. */
    Response write(
            ContractNumber contract,
            int number,
            MultivaluedMap<String, String> sent,
            String page,
            Function<FormInput, ? extends PartForm> form) {
        var input = FormInput.of(language.texts(), sent);
        var filled = form.apply(input);
        var wishes = filled.read();
        Supplier<View> again = () -> View.of(page, form.apply(input));
        return input.isFaultless()
                ? write(contract, number, input, wishes, filled::field, again)
                : again.get().withStatus(422);
    }

    /**
     * Writes the wishes and goes back to the amendment; or shows the form again with what was typed and what is wrong with it.
     *
     * @param field where what is wrong with a change stands
     */
    Response write(
            ContractNumber contract,
            int number,
            FormInput input,
            List<Change> wishes,
            Function<Change.Subject, String> field,
            Supplier<View> again) {
        var versioned = wishes.stream()
                .map(change -> new Wish(change, whole(input, versionOf(change.subject()))))
                .toList();
        var obstacles = writeChanges.write(person.get(), contract, number, versioned);
        if (obstacles.isEmpty()) {
            return next(contract, number, "opgeslagen", input);
        }
        var now = read(contract, number);
        obstacles.forEach(obstacle -> tell(input, obstacle, field, now));
        return again.get().withStatus(obstacles.stream().anyMatch(Bench::isMeanwhile) ? 409 : 422);
    }

    private void tell(FormInput input, Obstacle obstacle, Function<Change.Subject, String> field, Negotiation now) {
        var subject = obstacle.subject();
        var name = subject == null ? "" : field.apply(subject);
        input.fault(name, obstacle.rule().key(), ObstacleWords.details(obstacle.details(), language.texts()));
        if (subject != null && isMeanwhile(obstacle)) {
            input.fault(name, "amendment.meanwhile", standing(now, subject));
            input.put(versionOf(subject), String.valueOf(now.version(subject)));
        }
    }

    /** What someone else made of it, in words. */
    private String standing(Negotiation now, Change.Subject subject) {
        var words = DifferenceWords.in(language.texts(), now.now().terms().legalForm());
        return now.change(subject)
                .map(written -> words.of(written.difference()).stream()
                        .map(Wording::sentence)
                        .collect(Collectors.joining("; ")))
                .orElse(language.texts().get("amendment.meanwhile.dropped"));
    }

    private static boolean isMeanwhile(Obstacle obstacle) {
        return obstacle.rule() == Obstacle.Rule.WRITTEN_MEANWHILE;
    }

    /** The hidden field with the version of what is written about this subject. */
    static String versionOf(Change.Subject subject) {
        return "versie-" + subject;
    }

    /** A number that the page itself put into a form; 0 when it was tampered with. */
    static int whole(FormInput input, String name) {
        return input.text(name).matches("\\d{1,9}") ? Integer.parseInt(input.text(name)) : 0;
    }

    /** A form as it is first shown: with the text that was read, so that what others do meanwhile can be told. */
    static FormInput started(FormInput input, Negotiation negotiation) {
        return input.put("gelezen", String.valueOf(negotiation.text()));
    }
}
