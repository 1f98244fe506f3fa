package nl.uitkomst.web.term;

import nl.uitkomst.domain.shared.Bsn;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.term.ContractTime;
import nl.uitkomst.domain.term.Ending;
import nl.uitkomst.domain.term.SubsidyAccount;
import nl.uitkomst.domain.term.SubsidyAccount.Point;
import nl.uitkomst.domain.term.SubsidyAccounts;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.FormInput;
import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The account that is asked for with an amendment that cuts a subsidy of three years or more, point by point.
 *
 * @param given what was given before; absent when nothing was
 */
public record AccountForm(
        ContractTime time, int amendment, SubsidyAccounts.@Nullable Given given, FormInput input, ContractNav nav) {

    static FormInput filled(Texts texts, SubsidyAccounts.@Nullable Given given) {
        var values = new LinkedHashMap<String, String>();
        for (var point : Point.values()) {
            values.put(
                    EndingForm.field(point),
                    given == null ? "" : given.account().answer(point));
        }
        return FormInput.filled(texts, values);
    }

    Optional<SubsidyAccount> read() {
        var answers = new EnumMap<Point, String>(Point.class);
        for (var point : Point.values()) {
            var field = EndingForm.field(point);
            var answer = input.optional(field, Ending.LONGEST_TEXT);
            if (answer.isEmpty()) {
                input.fault(field, "term.fault.account");
            } else if (Bsn.isIn(answer)) {
                input.fault(field, new RuleBroken(Ending.Rule.BSN));
            }
            answers.put(point, answer);
        }
        return input.isFaultless() ? Optional.of(new SubsidyAccount(answers)) : Optional.empty();
    }

    public String back() {
        return "/contracten/" + time.number() + "/wijzigingen/" + amendment;
    }

    public String address() {
        return "/contracten/" + time.number() + "/looptijd/verantwoording/" + amendment;
    }

    public List<Crumb> crumbs(Texts texts) {
        return Crumb.ofContract(
                texts,
                time.number(),
                new Crumb(texts.get("term.option.amendment", String.valueOf(amendment)), back()),
                Crumb.here(texts.get("term.account.crumb")));
    }
}
