package nl.uitkomst.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.contract.Agreement;
import nl.uitkomst.domain.contract.Agreements;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.CurrentPerson;

import java.net.URI;
import java.util.function.Supplier;

/** What the steps of setting up a contract have in common: reading the draft, and trying to save with the form to go back to. */
@RequestScoped
public class SetUp {

    @Inject
    Agreements agreements;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    /** The draft, for someone who may change it. */
    public Agreement draft(ContractNumber number) {
        var agreement = agreements.of(person.get(), number);
        if (!agreement.may(AccessPolicy.Act.SET_UP)) {
            throw new RuleBroken(AccessPolicy.Rule.NOT_ALLOWED);
        }
        if (agreement.status() != Contract.Status.DRAFT) {
            throw new RuleBroken(Contract.Rule.NOT_DRAFT, number);
        }
        return agreement;
    }

    /**
     * Does this and goes on; or shows the form again with what was typed and why it was refused.
     *
     * @param field to which a refusal belongs
     * @param version what stands now, which a second attempt knowingly replaces
     */
    public Response attempt(
            FormInput input, Runnable act, String next, String field, Supplier<Long> version, Supplier<View> again) {
        try {
            act.run();
            return Response.seeOther(URI.create(next)).build();
        } catch (RuleBroken refusal) {
            if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED || refusal.rule() == Contract.Rule.NOT_DRAFT) {
                throw refusal;
            }
            if (refusal.rule().name().equals("CHANGED_MEANWHILE")) {
                input.changedMeanwhile(refusal);
                input.put("versie", String.valueOf(version.get()));
            } else {
                input.fault(field, refusal);
            }
            return again.get().withStatus(409);
        }
    }

    /** The version that a form was made of; one that never was when the field was tampered with. */
    public static long version(FormInput input) {
        return input.text("versie").matches("\\d{1,18}") ? Long.parseLong(input.text("versie")) : -1;
    }
}
