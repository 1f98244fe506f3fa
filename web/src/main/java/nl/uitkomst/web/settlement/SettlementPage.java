package nl.uitkomst.web.settlement;

import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.settlement.Line;
import nl.uitkomst.domain.settlement.Obstacle;
import nl.uitkomst.domain.settlement.Settlement.Status;
import nl.uitkomst.domain.settlement.Statement;
import nl.uitkomst.domain.settlement.Step;
import nl.uitkomst.domain.settlement.YearEnd;
import nl.uitkomst.domain.settlement.YearEnd.Paper;
import nl.uitkomst.domain.settlement.YearEnd.Signer;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.settlement.SettlementWords;
import nl.uitkomst.reporting.settlement.SettlementWords.Changed;
import nl.uitkomst.reporting.settlement.SettlementWords.Part;
import nl.uitkomst.reporting.settlement.SubsidyDates;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.FormInput;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * One contract year and its settlement.
 *
 * @param paper the settlement that is shown; absent while none was drawn up
 * @param done what was just done; empty for nothing
 */
public record SettlementPage(
        YearEnd end, @Nullable Paper paper, Person reader, FormInput input, String done, ContractNav nav, Texts texts) {

    /** What a form sends along where there is no draft yet. */
    static final String NONE = "geen";

    public SettlementWords words() {
        return SettlementWords.in(texts, end.isSubsidy());
    }

    private Notation notation() {
        return Notation.in(texts);
    }

    public String year() {
        return String.valueOf(end.year());
    }

    public String here() {
        return "/contracten/" + end.number() + "/afrekeningen/" + end.year();
    }

    public String pdf() {
        return here() + "/" + (paper == null ? "" : paper.number()) + "/pdf";
    }

    // the message

    public String title() {
        return words().words(
                        titleKey(), year(), amount(Step.SURPLUS), unsigned().size());
    }

    private String titleKey() {
        if (paper == null) {
            return isReady() ? "settlement.title.ready" : "settlement.title.none";
        }
        return switch (paper.status()) {
            case WITHDRAWN -> "settlement.title.WITHDRAWN";
            case RETURNED -> "settlement.title.RETURNED";
            case DRAFT ->
                !paper.current()
                        ? "settlement.title.changed"
                        : waitsForMe() ? "settlement.title.mine" : "settlement.title.DRAFT";
            case CLOSED ->
                !knowsCost()
                        ? "settlement.title.plain"
                        : surplus().amount().signum() < 0 ? "settlement.title.shortage" : "settlement.title.CLOSED";
        };
    }

    /** What only stands in the way of a reserve can be passed by drawing up without one. */
    private boolean isReady() {
        return end.obstacles().stream().allMatch(Obstacle::isOfReserve);
    }

    public String lead() {
        var key = paper == null && !isReady() ? "settlement.lead.none" : "settlement.lead";
        if (!knowsCost()) {
            return words().words(key + ".plain", amount(Step.DUE), amount(Step.PAID));
        }
        return words().words(key, amount(Step.DUE), amount(Step.PAID), amount(Step.COST));
    }

    /** Where no cost is reported nobody can say what is left. */
    public boolean knowsCost() {
        return statement().has(Step.COST);
    }

    private Euro surplus() {
        return statement().amount(Step.SURPLUS);
    }

    private String amount(Step step) {
        var amount = statement().amount(step);
        return notation().euro(step == Step.SURPLUS ? new Euro(amount.amount().abs()) : amount);
    }

    // the figures

    /** What is frozen in the settlement, or what the year comes to as it stands. */
    public Statement statement() {
        return paper == null ? end.standing() : paper.statement();
    }

    public List<Part> parts() {
        return words().parts(statement());
    }

    public String source(Line line) {
        return sources().address(line);
    }

    public String sourceName(Line line) {
        return texts.get("settlement.source." + line.step());
    }

    private Sources sources() {
        return new Sources(end.number(), end.year());
    }

    // what stands in the way, what changed

    public boolean showsObstacles() {
        return isNewest()
                && (paper == null || paper.isOpen())
                && !end.obstacles().isEmpty();
    }

    public String address(Obstacle obstacle) {
        return sources().address(obstacle);
    }

    /** Between what is frozen and the figures as they stand. */
    public List<Changed> changes() {
        return paper == null || paper.current() || paper.status() == Status.WITHDRAWN || !isNewest()
                ? List.of()
                : words().differences(paper.statement(), end.standing());
    }

    public Optional<Paper> corrected() {
        return paper == null || paper.reason() == null ? Optional.empty() : end.before(paper);
    }

    public List<Changed> corrections() {
        return corrected()
                .map(before -> words().differences(before.statement(), statement()))
                .orElse(List.of());
    }

    public List<String> dates() {
        return paper != null && end.isSubsidy() ? SubsidyDates.of(end, paper, texts) : List.of();
    }

    /** The other settlements of this year. */
    public List<Paper> others() {
        return end.papers().stream()
                .filter(one -> paper == null || one.number() != paper.number())
                .toList();
    }

    // what can be done

    private boolean isNewest() {
        return paper == null || end.newest().filter(paper::equals).isPresent();
    }

    public boolean waitsForMe() {
        return isNewest() && end.waitsFor(reader.organisation());
    }

    /** Signing what no longer agrees with the figures would be refused. */
    public boolean canSign() {
        return waitsForMe() && paper != null && paper.current();
    }

    /** Whoever has to sign can also say what is wrong, also after signing. */
    public boolean canAnswer() {
        return isNewest()
                && paper != null
                && paper.status() == Status.DRAFT
                && end.may(Act.AGREE)
                && end.signers().stream().anyMatch(signer -> signer.organisation() == reader.organisation());
    }

    public boolean canDrawUp() {
        return isNewest() && end.may(Act.SETTLE) && (paper == null || paper.isOpen());
    }

    /** A draft that is as the figures are needs no other, unless the reserve is to be changed in it. */
    public boolean offersDrawingUp() {
        var asItIs = paper != null && paper.status() == Status.DRAFT && paper.current() && !end.isSubsidy();
        return canDrawUp() && !asItIs && isReady();
    }

    public boolean canCorrect() {
        return isNewest() && end.may(Act.SETTLE) && paper != null && paper.isClosed();
    }

    public boolean canWithdraw() {
        return canDrawUp() && paper != null && paper.reason() != null;
    }

    /** Whether this reader can do nothing with it now, and should be told what is waited for. */
    public boolean onlyReads() {
        return paper != null && paper.isOpen() && isNewest() && !canDrawUp() && !canSign();
    }

    public List<Signer> unsigned() {
        return paper == null
                ? end.signers()
                : end.signers().stream()
                        .filter(signer ->
                                paper.signatureOf(signer.organisation()).isEmpty())
                        .toList();
    }

    /** Whether the recipient of a subsidy has yet to sign before this reader can. */
    public boolean waitsForRecipient() {
        return end.isSubsidy()
                && canSign()
                && end.signers().stream()
                        .anyMatch(signer ->
                                signer.organisation() == reader.organisation() && signer.role() == Party.Role.CLIENT)
                && unsigned().stream().anyMatch(signer -> signer.role() == Party.Role.CONTRACTOR);
    }

    public String digest() {
        return paper == null || !paper.isOpen() ? NONE : paper.digest();
    }

    // the reserve of a subsidy, as it was given last

    public boolean keepsReserve() {
        return paper == null || paper.reserve() != null;
    }

    public String reserveBefore() {
        return paper == null || paper.reserve() == null
                ? ""
                : FormInput.dutch(paper.reserve().before());
    }

    public String reserveInterest() {
        return paper == null || paper.reserve() == null
                ? ""
                : FormInput.dutch(paper.reserve().interest());
    }
}
