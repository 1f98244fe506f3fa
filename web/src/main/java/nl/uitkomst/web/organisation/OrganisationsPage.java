package nl.uitkomst.web.organisation;

import nl.uitkomst.domain.organisation.Organisation;

import java.util.List;

/** @param mayKeep whether the reader can register another one */
public record OrganisationsPage(List<Organisation> organisations, boolean mayKeep) {

    public List<Organisation> ofKind(Organisation.Kind kind) {
        return organisations.stream().filter(one -> one.kind() == kind).toList();
    }
}
