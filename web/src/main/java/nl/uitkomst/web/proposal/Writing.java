package nl.uitkomst.web.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.proposal.Dossier;
import nl.uitkomst.domain.proposal.Dossiers;
import nl.uitkomst.domain.proposal.Plan;
import nl.uitkomst.domain.proposal.Proposal;
import nl.uitkomst.domain.proposal.Shortcoming;
import nl.uitkomst.domain.proposal.Unfit;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.CurrentPerson;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Where a plan is written: the form with all there is to choose from, and trying to keep what was typed. */
@RequestScoped
public class Writing {

    static final String PUT_FORWARD = "inbrengen";
    private static final String MORE_ROWS = "rij";

    @Inject
    Dossiers dossiers;

    @Inject
    PresentValues presentValues;

    @Inject
    ContractPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    FormInput blank(Map<String, String> values) {
        return FormInput.filled(language.texts(), values);
    }

    /** The form as it stands in a proposal. */
    PlanForm form(ContractNumber number, Dossier known) {
        var ground = dossiers.ground(person.get(), number);
        var values = new HashMap<>(PlanFields.values(known.plan(), ground));
        values.put("gelezen", String.valueOf(known.edits()));
        return form(number, blank(values), known);
    }

    PlanForm form(ContractNumber number, FormInput input, @Nullable Dossier known) {
        return new PlanForm(
                input,
                dossiers.ground(person.get(), number),
                presentValues.of(number),
                known,
                places.of(number),
                language.texts());
    }

    static View view(PlanForm form) {
        return View.of("proposal/form.jte", form);
    }

    /** Whether all has to be there: when it is to be put forward, or was. */
    static boolean isWhole(PlanForm form) {
        return form.isVersion() || PUT_FORWARD.equals(form.input().text("doe"));
    }

    /** Keeps what was typed, or shows it again with all that is wrong with it. */
    Response keep(PlanForm form, Consumer<Plan> keeping, Supplier<Response> next) {
        var input = form.input();
        if (MORE_ROWS.equals(input.text("doe"))) {
            return view(form).withStatus(200);
        }
        var fields = new PlanFields(input, form.ground(), form.present());
        var plan = fields.read();
        Predicate<Shortcoming> counts = isWhole(form) ? one -> true : one -> !one.canWait();
        fields.tell(dossiers.shortcomings(person.get(), form.ground().contract(), plan).stream()
                .filter(counts)
                .toList());
        if (form.isVersion()) {
            input.required("waarom", Plan.LONGEST_TEXT);
        }
        if (!input.isFaultless()) {
            return view(form).withStatus(422);
        }
        try {
            keeping.accept(plan);
            return next.get();
        } catch (Unfit unfit) {
            fields.tell(unfit.shortcomings());
            return view(form).withStatus(409);
        } catch (RuleBroken refusal) {
            return refused(form, refusal);
        }
    }

    private Response refused(PlanForm form, RuleBroken refusal) {
        if (!(refusal.rule() instanceof Proposal.Rule)) {
            throw refusal;
        }
        if (refusal.rule() == Proposal.Rule.CHANGED_MEANWHILE && form.known() != null) {
            form.input().changedMeanwhile(refusal);
            form.input().put("gelezen", String.valueOf(form.known().edits()));
        } else {
            form.input().fault("", refusal);
        }
        return view(form).withStatus(409);
    }

    /** A number that the page itself put into a form; 0 when it was tampered with. */
    static int read(FormInput input) {
        return input.text("gelezen").matches("\\d{1,9}") ? Integer.parseInt(input.text("gelezen")) : 0;
    }
}
