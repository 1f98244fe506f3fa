package nl.uitkomst.web.persona;

import nl.uitkomst.domain.persona.HeldInquiry;
import nl.uitkomst.domain.persona.JourneyView;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;

import java.util.List;

/**
 * The research on which a journey stands.
 *
 * @param page the journey, and whether the reader may change it
 */
public record ResearchPage(JourneyPage page) {

    public JourneyView journey() {
        return page.journey();
    }

    public FormInput input() {
        return page.input();
    }

    /** Whether an inquiry is put right, and no new one is written down. */
    public boolean correcting() {
        return input().has("nummer");
    }

    public String action() {
        return page.address() + "/onderzoek" + (correcting() ? "/" + input().text("nummer") : "");
    }

    public List<Option> kinds(Texts texts) {
        return InquiryForm.kinds(texts);
    }

    public String title(Texts texts) {
        return texts.get("persona.research.title", journey().research().size(), answered());
    }

    private long answered() {
        return journey().research().stream()
                .map(HeldInquiry::inquiry)
                .mapToLong(inquiry -> inquiry.answered())
                .sum();
    }
}
