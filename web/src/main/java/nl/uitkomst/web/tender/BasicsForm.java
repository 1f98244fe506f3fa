package nl.uitkomst.web.tender;

import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.Basics;
import nl.uitkomst.domain.tender.Procedure;
import nl.uitkomst.domain.tender.Tender.Category;
import nl.uitkomst.domain.tender.TenderFault;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderSheet;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Option;
import nl.uitkomst.web.TenderNav;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a tender is about.
 *
 * @param sheet of the tender; absent for a new one
 */
public record BasicsForm(
        @Nullable TenderSheet sheet,
        FormInput input,
        @Nullable TenderNav nav) {

    static BasicsForm blank(Texts texts) {
        var values = Map.of("procedure", Procedure.COMPETITIVE_DIALOGUE.name(), "categorie", Category.SERVICES.name());
        return new BasicsForm(null, FormInput.filled(texts, values), null);
    }

    static BasicsForm filled(TenderSheet sheet, Texts texts, TenderNav nav) {
        var basics = sheet.basics();
        var values = new LinkedHashMap<String, String>();
        values.put("titel", basics.title());
        values.put("omschrijving", basics.about());
        values.put("procedure", basics.procedure().name());
        values.put("categorie", basics.category().name());
        values.put("waarde", basics.value() == null ? "" : FormInput.dutch(basics.value()));
        values.put("versie", String.valueOf(sheet.version()));
        return new BasicsForm(sheet, FormInput.filled(texts, values), nav);
    }

    Optional<Basics> read() {
        var procedure = input.choice("procedure", Procedure.class);
        var category = input.choice("categorie", Category.class);
        var value = input.optionalEuro("waarde");
        if (!input.isFaultless()) {
            tellTheRest(procedure.orElse(Procedure.OPEN), category.orElse(Category.SERVICES));
            return Optional.empty();
        }
        return Optional.of(new Basics(
                input.text("titel"),
                input.text("omschrijving"),
                procedure.orElseThrow(),
                category.orElseThrow(),
                value.orElse(null)));
    }

    /** What is wrong with the words is told beside what cannot be read, so that all of it is told at once. */
    private void tellTheRest(Procedure procedure, Category category) {
        if (isNew() && !TenderNumber.isNumber(input.text("nummer"))) {
            input.fault("nummer", new RuleBroken(TenderFault.Rule.NUMBER_FORM));
        }
        new Basics(input.text("titel"), input.text("omschrijving"), procedure, category, null)
                .faults()
                .forEach(fault -> input.fault(TenderFaults.field(fault), fault.broken()));
    }

    public boolean isNew() {
        return sheet == null;
    }

    public String action() {
        return sheet == null ? "/aanbestedingen/nieuw" : "/aanbestedingen/" + sheet.number() + "/opzet/basis";
    }

    public String back() {
        return sheet == null ? "/aanbestedingen" : "/aanbestedingen/" + sheet.number() + "/opzet";
    }

    public List<Option> procedures(Texts texts) {
        return Stream.of(Procedure.values())
                .map(one -> new Option(
                        one.name(),
                        texts.get("tender.procedure." + one),
                        texts.get("tender.procedure." + one + ".what")))
                .toList();
    }

    public List<Option> categories(Texts texts) {
        return Stream.of(Category.values())
                .map(one -> Option.of(one.name(), texts.get("tender.category." + one)))
                .toList();
    }

    public List<Crumb> crumbs(Texts texts) {
        if (sheet == null) {
            return List.of(
                    new Crumb(texts.get("layout.menu.aanbestedingen"), "/aanbestedingen"),
                    Crumb.here(texts.get("tender.new")));
        }
        return SetupPage.crumbs(sheet, texts, texts.get("tender.basics"));
    }
}
