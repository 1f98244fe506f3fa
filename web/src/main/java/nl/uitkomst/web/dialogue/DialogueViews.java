package nl.uitkomst.web.dialogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.dialogue.DialogueSheet;
import nl.uitkomst.domain.dialogue.Field;
import nl.uitkomst.domain.dialogue.WriteDown;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.CurrentPerson;

import java.net.URI;
import java.util.function.Supplier;

/** What the pages of a dialogue have in common: trying an act and telling what is wrong, saving what was typed, and the page of the whole. */
@RequestScoped
class DialogueViews {

    private static final String VERSION = "versie-";
    private static final String READ = "was-";

    @Inject
    WriteDown writeDown;

    @Inject
    Proposals proposals;

    @Inject
    ContractPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    DialoguePage page(DialogueSheet sheet, FormInput input, String done) {
        var reader = person.get();
        var number = sheet.key().contract();
        return new DialoguePage(
                sheet,
                reader,
                proposals.openActions(reader, number),
                proposals.waitingVoices(reader, number),
                input,
                done.matches("[a-z]{1,20}") ? done : "",
                places.of(number),
                language.texts());
    }

    /** Does it and shows the page at this address, or tells what is wrong with nothing that was typed lost. */
    Response attempt(FormInput input, Runnable act, String address, Supplier<View> again) {
        if (!input.isFaultless()) {
            return again.get().withStatus(422);
        }
        try {
            act.run();
        } catch (RuleBroken refusal) {
            tell(input, "", refusal);
            return again.get().withStatus(409);
        }
        return Response.seeOther(URI.create(address)).build();
    }

    /** The same for another system, which is answered with how the dialogue became. */
    Response answer(JsonInput input, Runnable act, Supplier<?> became) {
        if (!input.isFaultless()) {
            return input.refused();
        }
        try {
            act.run();
        } catch (RuleBroken refusal) {
            if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
                throw refusal;
            }
            return input.refused(refusal, "");
        }
        return Response.ok(became.get()).build();
    }

    /**
     * Saves every field that was sent with its version and in which something was typed; what is wrong with one is told at that field, and the others are
     * saved. A field that was only sent along says nothing, whatever others wrote in it meanwhile.
     */
    void save(DialogueSheet sheet, MultivaluedMap<String, String> sent, FormInput input) {
        for (var name : sent.keySet()) {
            if (name.startsWith(VERSION)) {
                var field = name.substring(VERSION.length());
                FieldNames.read(field, sheet.reader())
                        .filter(known -> !input.text(READ + field).equals(FieldNames.mark(input.text(field))))
                        .ifPresent(known -> save(sheet, known, field, input));
            }
        }
    }

    private void save(DialogueSheet sheet, Field field, String name, FormInput input) {
        try {
            writeDown.write(person.get(), sheet.key(), field, input.text(name), version(input, name));
        } catch (RuleBroken refusal) {
            tell(input, name, refusal);
        }
    }

    static int version(FormInput input, String name) {
        var text = input.text(VERSION + name);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static void tell(FormInput input, String name, RuleBroken refusal) {
        if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
            throw refusal;
        }
        input.fault(name, refusal);
    }
}
