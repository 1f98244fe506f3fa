package nl.uitkomst.web.tender;

import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.FormInput;
import org.junit.jupiter.api.Test;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class BasicsFormTest {

    @Test
    void all_that_is_wrong_is_told_at_once() {
        var typed = Map.of(
                "nummer", "a b",
                "titel", "x".repeat(201),
                "omschrijving", "x".repeat(4001),
                "procedure", "OPEN",
                "categorie", "SERVICES",
                "waarde", "veel");
        var form = new BasicsForm(null, FormInput.filled(Texts.in("nl"), typed), null);

        assertThat(form.read()).isEmpty();
        assertThat(form.input().faults().list())
                .extracting(fault -> fault.field())
                .containsExactlyInAnyOrder("nummer", "titel", "omschrijving", "waarde");
    }
}
