package nl.uitkomst.web.settlement;

import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.FormInput;
import org.junit.jupiter.api.Test;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class ReserveFormTest {

    @Test
    void an_amount_without_the_box_is_not_dropped_in_silence() {
        var form = FormInput.filled(Texts.in("nl"), Map.of("reserve-rente", "12,50"));

        assertThat(ReserveForm.read(form)).isNull();
        assertThat(form.faults().at("reserve")).contains("Zet hier een vinkje");
    }

    @Test
    void what_cannot_be_read_is_told_with_and_without_the_box() {
        var form = FormInput.filled(Texts.in("nl"), Map.of("reserve-begin", "veel"));
        ReserveForm.read(form);

        assertThat(form.faults().at("reserve-begin")).contains("‘veel’ is geen getal");
    }

    @Test
    void nothing_filled_in_is_no_reserve() {
        var form = FormInput.filled(Texts.in("nl"), Map.of("reserve-rente", "0,00"));

        assertThat(ReserveForm.read(form)).isNull();
        assertThat(form.isFaultless()).isTrue();
    }
}
