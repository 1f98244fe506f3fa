package nl.uitkomst.domain.kpi;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.Some;
import nl.uitkomst.domain.kpi.ImportCatalogue.Rule;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.submission.SomeReport;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class OwnCatalogueTest {

    private static final KpiCode OWN = new KpiCode("eigen-terugval");

    private final SomeReport report = SomeReport.agreed();

    @Test
    void what_an_organisation_adds_is_offered_to_it_and_to_no_other() {
        take(entry(OWN));

        assertThat(codes(report.manager)).contains(OWN);
        assertThat(codes(report.stranger)).doesNotContain(OWN);
        var kept = report.ask(wired -> wired.get(Catalogues.class).get(report.manager, OWN));
        assertThat(kept.dutch()).isEqualTo(Some.relapse());
        assertThat(kept.isOwn()).isTrue();
    }

    @Test
    void the_same_code_once_more_replaces_what_was_there() {
        take(entry(OWN));
        take(CatalogueEntry.own(OWN, Some.relapse().as(Importance.WATCH), Map.of()));

        var kept = report.ask(wired -> wired.get(Catalogues.class).get(report.manager, OWN));
        assertThat(kept.dutch().isCore()).isFalse();
        assertThat(codes(report.manager)).containsOnlyOnce(OWN);
    }

    @Test
    void what_is_shipped_keeps_its_code_and_comes_back_unharmed() {
        var shipped = new KpiCode("terugval");
        var refusal = catchThrowableOfType(RuleBroken.class, () -> take(entry(shipped), entry(OWN)));

        assertThat(refusal.rule()).isEqualTo(Rule.CODE_SHIPPED);
        assertThat(codes(report.manager)).doesNotContain(OWN);

        take(new Catalogue().entries().toArray(CatalogueEntry[]::new));
        assertThat(codes(report.manager)).containsOnlyOnce(shipped);
    }

    @Test
    void only_a_contract_manager_keeps_it_and_what_is_taken_out_is_gone() {
        assertThatThrownBy(() -> report.change(
                        wired -> wired.get(ImportCatalogue.class).take(report.reporter, List.of(entry(OWN)))))
                .isInstanceOf(RuleBroken.class);
        take(entry(OWN));

        report.change(wired -> wired.get(RemoveFromCatalogue.class).remove(report.manager, OWN));

        assertThat(codes(report.manager)).doesNotContain(OWN);
        assertThatThrownBy(() -> report.change(
                        wired -> wired.get(RemoveFromCatalogue.class).remove(report.manager, OWN)))
                .isInstanceOf(Missing.class);
    }

    private static CatalogueEntry entry(KpiCode code) {
        return CatalogueEntry.own(code, Some.relapse(), Map.of());
    }

    private void take(CatalogueEntry... entries) {
        report.change(wired -> wired.get(ImportCatalogue.class).take(report.manager, List.of(entries)));
    }

    private List<KpiCode> codes(Person reader) {
        return report.ask(wired -> wired.get(Catalogues.class).of(reader).stream()
                .map(CatalogueEntry::code)
                .toList());
    }
}
