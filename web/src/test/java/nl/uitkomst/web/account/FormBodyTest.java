package nl.uitkomst.web.account;

import jakarta.ws.rs.core.MediaType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormBodyTest {

    private static final String TOKEN = "0123456789abcdef".repeat(4);
    private static final MediaType FIELDS = MediaType.APPLICATION_FORM_URLENCODED_TYPE;
    private static final MediaType PARTS = new MediaType("multipart", "form-data");

    @Test
    void is_found_among_the_fields_of_a_form() {
        assertThat(new FormBody(FIELDS, "_token=" + TOKEN + "&naam=x").token()).isEqualTo(TOKEN);
        assertThat(new FormBody(FIELDS, "naam=x&_token=" + TOKEN).token()).isEqualTo(TOKEN);
    }

    @Test
    void is_found_among_the_parts_of_an_upload() {
        var body = "--b\r\nContent-Disposition: form-data; name=\"_token\"\r\n\r\n" + TOKEN + "\r\n--b\r\n";

        assertThat(new FormBody(PARTS, body).token()).isEqualTo(TOKEN);
    }

    @Test
    void is_not_found_in_another_field_or_another_kind_of_content() {
        assertThat(new FormBody(FIELDS, "x_token=" + TOKEN).token()).isEmpty();
        assertThat(new FormBody(MediaType.APPLICATION_JSON_TYPE, "_token=" + TOKEN).token())
                .isEmpty();
        assertThat(new FormBody(null, "_token=" + TOKEN).token()).isEmpty();
    }
}
