package nl.uitkomst.ear;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void without_any_setting_it_is_port_8080_on_loopback_without_demo() {
        var settings = Settings.read(Map.of(), folder.resolve("none.properties"));

        assertThat(settings.address()).isEqualTo("http://localhost:8080");
        assertThat(settings.bind()).isEqualTo("127.0.0.1");
        assertThat(settings.text("uitkomst.demo")).isEqualTo("false");
    }

    @Test
    void the_environment_wins_over_the_file() throws IOException {
        var file = Files.writeString(folder.resolve("uitkomst.properties"), "uitkomst.port=9000\nuitkomst.demo=true\n");

        var settings = Settings.read(Map.of("UITKOMST_PORT", "9001"), file);

        assertThat(settings.port()).isEqualTo(9001);
        assertThat(settings.text("uitkomst.demo")).isEqualTo("true");
    }

    @Test
    void a_port_that_is_none_is_refused_in_words() {
        assertThatThrownBy(() -> Settings.read(Map.of("UITKOMST_PORT", "many"), folder.resolve("none")))
                .hasMessageContaining("UITKOMST_PORT is 'many'");
    }
}
