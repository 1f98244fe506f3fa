package nl.uitkomst.domain.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.action.Actions;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.fund.Funds;
import nl.uitkomst.domain.organisation.Organisations;
import nl.uitkomst.domain.proposal.Dossier.Can;
import nl.uitkomst.domain.proposal.Dossier.Heard;
import nl.uitkomst.domain.proposal.Proposal.Status;
import nl.uitkomst.domain.proposal.ProposalDesk.Place;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.voice.Voice;
import nl.uitkomst.domain.voice.Voices;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Proposals as people read them. */
@ApplicationScoped
public class Dossiers {

    @Inject
    Proposals proposals;

    @Inject
    Funds funds;

    @Inject
    Carriers carriers;

    @Inject
    AccessPolicy policy;

    @Inject
    Actions actions;

    @Inject
    ProposalDesk desk;

    @Inject
    Questions questions;

    @Inject
    ProposalLines lines;

    @Inject
    Voices voices;

    @Inject
    Organisations organisations;

    /** @throws Missing when none with this number was put forward, or this person may not know of the contract */
    public Dossier of(Person reader, ContractNumber number, int proposal) {
        var place = desk.at(reader, number);
        return read(place, proposals.get(place.contract().id(), proposal));
    }

    /** @throws Missing also when it is there, but a draft of the other side */
    public Dossier draft(Person reader, ContractNumber number, UUID key) {
        var place = desk.at(reader, number);
        var proposal = desk.open(place, key);
        if (proposal.number().isEmpty() && proposal.status() == Status.WITHDRAWN) {
            throw new Missing("proposal", key);
        }
        return read(place, proposal);
    }

    /** All that this reader may know of. */
    public ProposalList all(Person reader, ContractNumber number) {
        var place = desk.at(reader, number);
        var contract = place.contract();
        var known = lines.all(contract.id(), place.standing().relation(), reader.organisation());
        return new ProposalList(
                number,
                contract.title(),
                contract.illustrative(),
                funds.of(contract.id()).free(),
                desk.may(Act.PROPOSE, place),
                known.stream().filter(line -> line.number() != null).toList(),
                known.stream().filter(line -> line.number() == null).toList());
    }

    /** @throws nl.uitkomst.domain.shared.RuleBroken when this person cannot propose anything */
    public Ground ground(Person writer, ContractNumber number) {
        var place = desk.at(writer, number);
        policy.require(desk.may(Act.PROPOSE, place));
        var contract = place.contract();
        return new Ground(
                number,
                contract.title(),
                contract.illustrative(),
                contract.scope(),
                contract.term(),
                contract.reporting(),
                contract.periods(),
                lines.kpis(contract.id()),
                carriers.on(contract.id(), desk.today()),
                funds.of(contract.id()).free(),
                actions.of(contract.id()).stream()
                        .map(action -> new Ground.ActionChoice(action.number(), action.title()))
                        .toList(),
                desk.today());
    }

    /** What would keep a plan from being put forward. */
    public List<Shortcoming> shortcomings(Person reader, ContractNumber number, Plan plan) {
        return desk.shortcomings(desk.at(reader, number).contract(), plan);
    }

    private Dossier read(Place place, Proposal proposal) {
        var contract = place.contract();
        var can = can(place, proposal);
        var prepares = can.contains(Can.PUT_FORWARD) || can.contains(Can.PUT_FORWARD_AGAIN);
        var number = proposal.number();
        return new Dossier(
                contract.number(),
                contract.title(),
                contract.illustrative(),
                contract.scope(),
                contract.reporting(),
                proposal.publicId(),
                number.isPresent() ? number.getAsInt() : null,
                proposal.status(),
                organisations.get(proposal.organisation()).name(),
                proposal.edits(),
                proposal.versions(),
                proposal.log(),
                proposal.advice().orElse(null),
                questions.of(proposal),
                number.isPresent() ? heard(place, number.getAsInt()) : List.of(),
                can,
                prepares ? desk.shortcomings(contract, proposal.plan()) : List.of(),
                lines.kpis(contract.id()),
                lines.carriers(proposal.id()),
                desk.today());
    }

    /** Whoever decides on it reads the advice about it, also who reads no other voices. */
    private List<Heard> heard(Place place, int number) {
        var all = desk.may(Act.SEE_VOICES, place);
        return voices.about(place.contract().id(), number).stream()
                .filter(voice -> all || voice.kind() == Voice.Kind.ADVICE)
                .map(Heard::of)
                .toList();
    }

    private Set<Can> can(Place place, Proposal proposal) {
        var can = EnumSet.noneOf(Can.class);
        if (desk.may(Act.TALK_ABOUT_PROPOSALS, place) && proposal.isPublic() && !proposal.isClosed()) {
            can.add(Can.TALK);
        }
        if (!desk.may(Act.PROPOSE, place) || !desk.isMine(place, proposal)) {
            return can;
        }
        if (proposal.status() == Status.DRAFT) {
            can.addAll(EnumSet.of(Can.WRITE, Can.PUT_FORWARD, Can.DROP));
        }
        if (proposal.isOpen()) {
            can.addAll(EnumSet.of(Can.CHANGE, Can.WITHDRAW, Can.ASK_ADVICE));
        }
        if (proposal.status() == Status.ADJOURNED) {
            can.add(Can.PUT_FORWARD_AGAIN);
        }
        if (proposal.advice().isPresent() && !proposal.isClosed()) {
            can.add(Can.USE_ADVICE);
        }
        return can;
    }
}
