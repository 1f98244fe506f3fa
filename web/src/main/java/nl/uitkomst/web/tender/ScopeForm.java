package nl.uitkomst.web.tender;

import nl.uitkomst.domain.tender.ScopeTender.Scope;
import nl.uitkomst.domain.tender.SetupChecks;
import nl.uitkomst.domain.tender.TargetGroup;
import nl.uitkomst.domain.tender.TenderSheet;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.TenderNav;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** For which groups a tender is held, in which lots, on which requirements and for how long. */
public record ScopeForm(TenderSheet sheet, FormInput input, TenderNav nav) {

    public static final int GROUPS = 10;

    static ScopeForm filled(TenderSheet sheet, Texts texts, TenderNav nav) {
        var setup = sheet.setup();
        var values = new LinkedHashMap<String, String>();
        for (var i = 0; i < setup.targetGroups().size(); i++) {
            var group = setup.targetGroups().get(i);
            values.put("doelgroep-" + (i + 1), group.name());
            values.put(
                    "start-" + (i + 1), group.startsOn().map(Object::toString).orElse(""));
        }
        values.put("percelen", String.join("\n", setup.lots()));
        values.put("eisen", String.join("\n", setup.requirements()));
        values.put("maanden", setup.months() == 0 ? "" : String.valueOf(setup.months()));
        values.put("versie", String.valueOf(sheet.version()));
        return new ScopeForm(sheet, FormInput.filled(texts, values), nav);
    }

    Optional<Scope> read() {
        var groups = new ArrayList<TargetGroup>();
        for (var i = 1; i <= GROUPS; i++) {
            var starts = input.optionalDate("start-" + i);
            if (input.has("doelgroep-" + i)) {
                groups.add(new TargetGroup(input.text("doelgroep-" + i), starts.orElse(null)));
            }
        }
        var months = input.whole("maanden", SetupChecks.FEWEST_MONTHS, SetupChecks.MOST_MONTHS);
        if (!input.isFaultless()) {
            return Optional.empty();
        }
        return Optional.of(new Scope(groups, lines("percelen"), lines("eisen"), months.orElseThrow()));
    }

    private List<String> lines(String field) {
        return input.text(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public List<Crumb> crumbs(Texts texts) {
        return SetupPage.crumbs(sheet, texts, texts.get("tender.scope"));
    }
}
