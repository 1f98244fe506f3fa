package nl.uitkomst.domain.award;

import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.tender.Criterion;
import nl.uitkomst.domain.tender.Setup;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes short codes of whom a promise is for and where, such as 'ravi-rit'; each only once. */
final class KpiCodes {

    private static final int LONGEST = 36;
    private final Set<String> taken = new HashSet<>();

    KpiCode of(Criterion criterion, Setup setup) {
        var name = criterion
                .spot()
                .map(spot -> setup.personaName(spot.persona()) + " " + setup.stageName(spot.stage()))
                .orElse(criterion.name());
        var letters = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+", "");
        var code = letters.substring(0, Math.min(LONGEST, letters.length())).replaceAll("-+$", "");
        var base = code.length() < 2 ? "belofte" : code;
        var free = base;
        for (var next = 2; !taken.add(free); next++) {
            free = base + "-" + next;
        }
        return new KpiCode(free);
    }
}
