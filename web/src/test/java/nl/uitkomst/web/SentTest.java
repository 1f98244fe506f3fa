package nl.uitkomst.web;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class SentTest {

    @ParameterizedTest
    @CsvSource({
        "werkmap.xlsx, werkmap.xlsx",
        "coöperatie.xlsx, coöperatie.xlsx",
        "C:\\Users\\rapporteur\\werkmap.xlsx, werkmap.xlsx",
        "../../etc/passwd, passwd"
    })
    void a_file_keeps_the_name_that_its_sender_gave_it(String sent, String name) {
        var asReceived = new String(sent.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(Sent.of(new Part(asReceived)).fileName()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"coöperatie.xlsx, coöperatie.xlsx", "“citaat”.pdf, “citaat”.pdf"})
    void a_name_that_was_read_well_stays_as_it_is(String sent, String name) {
        assertThat(Sent.of(new Part(sent)).fileName()).isEqualTo(name);
    }

    private record Part(String fileName) implements EntityPart {
        @Override
        public String getName() {
            return "werkmap";
        }

        @Override
        public Optional<String> getFileName() {
            return Optional.of(fileName);
        }

        @Override
        public InputStream getContent() {
            return new ByteArrayInputStream(new byte[0]);
        }

        @Override
        public <T> T getContent(Class<T> type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> T getContent(GenericType<T> type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MultivaluedMap<String, String> getHeaders() {
            return new MultivaluedHashMap<>();
        }

        @Override
        public MediaType getMediaType() {
            return MediaType.APPLICATION_OCTET_STREAM_TYPE;
        }
    }
}
