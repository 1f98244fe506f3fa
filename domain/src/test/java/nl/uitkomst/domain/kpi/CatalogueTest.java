package nl.uitkomst.domain.kpi;

import nl.uitkomst.domain.shared.Missing;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CatalogueTest {

    private final Catalogue catalogue = new Catalogue();

    @Test
    void begins_with_the_ten_of_tom_in_de_buurt_and_has_the_standard_outcome_criteria() {
        assertThat(catalogue.entries()).extracting(CatalogueEntry::collection).startsWith("tom");
        assertThat(catalogue.entries().stream()
                        .filter(entry -> entry.collection().equals("tom")))
                .hasSize(10);
        assertThat(catalogue.entries().stream()
                        .filter(entry -> entry.collection().equals("standaard")))
                .hasSize(6);
    }

    @Test
    void every_entry_can_be_agreed_in_both_languages() {
        for (var entry : catalogue.entries()) {
            for (var language : List.of("nl", "en")) {
                var definition = entry.definition(language);
                assertThat(entry.agreement(language).targets()).isEmpty();
                assertThat(definition.shortName().length()).isLessThanOrEqualTo(40);
                assertThat(definition.name().length()).isLessThanOrEqualTo(120);
                assertThat(definition.kind() == KpiKind.RATIO || definition.kind() == KpiKind.INDEX)
                        .isEqualTo(definition.unit().equals("%"));
            }
        }
    }

    @Test
    void every_code_stands_in_it_once() {
        assertThat(catalogue.entries()).extracting(CatalogueEntry::code).doesNotHaveDuplicates();
    }

    @Test
    void what_is_not_in_it_is_missing() {
        assertThatThrownBy(() -> catalogue.get(new KpiCode("onbekend"))).isInstanceOf(Missing.class);
    }
}
