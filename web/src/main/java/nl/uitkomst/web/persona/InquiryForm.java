package nl.uitkomst.web.persona;

import nl.uitkomst.domain.persona.HeldInquiry;
import nl.uitkomst.domain.persona.Inquiry;
import nl.uitkomst.domain.persona.PersonaFault;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What was asked of whom and what was heard, with all that is wrong with it. */
record InquiryForm(FormInput input) {

    private static final int MOST = 9_999_999;

    static InquiryForm blank(Texts texts) {
        return new InquiryForm(FormInput.filled(texts, Map.of()));
    }

    static InquiryForm filled(HeldInquiry held, long version, Texts texts) {
        var inquiry = held.inquiry();
        var values = new LinkedHashMap<String, String>();
        values.put("versie", String.valueOf(version));
        values.put("nummer", String.valueOf(held.number()));
        values.put("soort", inquiry.kind().name());
        values.put("gevraagd", inquiry.howManyAsked().map(String::valueOf).orElse(""));
        values.put("antwoord", String.valueOf(inquiry.answered()));
        values.put("van", inquiry.from().toString());
        values.put("tot", inquiry.until().toString());
        values.put("bron", inquiry.source());
        values.put("bevindingen", inquiry.findings());
        return new InquiryForm(FormInput.filled(texts, values));
    }

    /** Reads every field before it says that something is wrong; empty when a field cannot be read. */
    Optional<Inquiry> read() {
        var kind = input.choice("soort", Inquiry.Kind.class);
        var asked = input.has("gevraagd") ? input.whole("gevraagd", 0, MOST) : Optional.<Integer>empty();
        var answered = input.whole("antwoord", 0, MOST);
        var from = input.date("van");
        var until = input.date("tot");
        var source = input.required("bron", Inquiry.LONGEST_SOURCE);
        var findings = input.optional("bevindingen", Inquiry.LONGEST_FINDINGS);
        return input.isFaultless()
                ? Optional.of(new Inquiry(
                        kind.orElseThrow(),
                        asked.orElse(null),
                        answered.orElseThrow(),
                        from.orElseThrow(),
                        until.orElseThrow(),
                        source,
                        findings))
                : Optional.empty();
    }

    void tell(PersonaFault fault) {
        var field = switch (fault.place()) {
            case ASKED -> "gevraagd";
            case ANSWERED -> "antwoord";
            case FROM -> "van";
            case UNTIL -> "tot";
            case SOURCE -> "bron";
            default -> "bevindingen";
        };
        PersonaFields.tell(input, field, fault);
    }

    static List<Option> kinds(Texts texts) {
        return Stream.of(Inquiry.Kind.values())
                .map(kind -> Option.of(kind.name(), texts.get("persona.inquiry." + kind)))
                .toList();
    }
}
