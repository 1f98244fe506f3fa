package nl.uitkomst.domain.voice;

import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.CleanText;
import nl.uitkomst.domain.shared.PersonalData;
import nl.uitkomst.domain.voice.Voice.Kind;
import nl.uitkomst.domain.voice.Voice.Source;
import nl.uitkomst.domain.voice.Voice.Theme;
import nl.uitkomst.domain.voice.VoiceFault.Place;
import nl.uitkomst.domain.voice.VoiceFault.Rule;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What was heard, from what kind of source, and what it is about.
 *
 * @param asked whether advice was asked for; absent for anything but advice
 * @param kpi the one it is about, if any
 * @param provider the organisation it is about, if any
 * @param proposal the number of the investment proposal it is about, if any
 */
public record Telling(
        Kind kind,
        @Nullable Boolean asked,
        Source source,
        LocalDate heardOn,
        Theme theme,
        String words,
        @Nullable KpiCode kpi,
        @Nullable Long provider,
        @Nullable Integer proposal) {

    public Telling {
        words = CleanText.of(words);
    }

    /**
     * All that is wrong with it, in the order of its fields.
     *
     * @param providers the organisations of the contract
     * @param kpis the codes of the contract
     */
    List<VoiceFault> faults(Set<Long> providers, Set<KpiCode> kpis, LocalDate today) {
        var found = new ArrayList<VoiceFault>();
        if ((kind == Kind.ADVICE) != (asked != null)) {
            found.add(VoiceFault.of(Rule.ASKED_NOT_SAID, Place.KIND));
        }
        if (heardOn.isAfter(today)) {
            found.add(VoiceFault.of(Rule.HEARD_IN_FUTURE, Place.HEARD_ON, today));
        }
        found.addAll(VoiceFault.ofText(words, Rule.NOTHING_SAID, Place.WORDS));
        if (kpi != null && !kpis.contains(kpi)) {
            found.add(VoiceFault.of(Rule.NO_SUCH_KPI, Place.KPI, kpi));
        }
        if (provider != null && !providers.contains(provider)) {
            found.add(VoiceFault.of(Rule.NO_SUCH_PROVIDER, Place.PROVIDER));
        }
        return found;
    }

    /** What in its words may be the data of a person. */
    public Set<PersonalData.Kind> suspect() {
        return PersonalData.in(words);
    }

    Telling saying(String otherWords) {
        return new Telling(kind, asked, source, heardOn, theme, otherWords, kpi, provider, proposal);
    }
}
