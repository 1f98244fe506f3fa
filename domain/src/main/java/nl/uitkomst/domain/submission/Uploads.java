package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.Missing;

import java.util.Optional;
import java.util.UUID;

/** The workbooks that were received. Each organisation has its own; the cooperative sees those of its providers too. */
@ApplicationScoped
class Uploads {

    private static final String OF_ORGANISATION =
            "select u from Upload u where u.submission = :submission and u.organisation = :organisation";

    @PersistenceContext
    EntityManager entities;

    @Inject
    AccessPolicy policy;

    /** The last one wins: others of the same organisation that were not confirmed lose their place. */
    void becomeNewest(Upload upload) {
        entities.createQuery(OF_ORGANISATION + " and u.status = :checked and u.publicId <> :newest", Upload.class)
                .setParameter("submission", upload.submission())
                .setParameter("organisation", upload.organisation())
                .setParameter("checked", Upload.Status.CHECKED)
                .setParameter("newest", upload.publicId())
                .getResultList()
                .forEach(Upload::replace);
        entities.persist(upload);
    }

    Optional<Upload> same(long submission, long organisation, String sha256) {
        return entities.createQuery(OF_ORGANISATION + " and u.sha256 = :sha256", Upload.class)
                .setParameter("submission", submission)
                .setParameter("organisation", organisation)
                .setParameter("sha256", sha256)
                .getResultStream()
                .findFirst();
    }

    Optional<Upload> latest(long submission, long organisation) {
        return entities.createQuery(OF_ORGANISATION + " order by u.uploadedAt desc, u.id desc", Upload.class)
                .setParameter("submission", submission)
                .setParameter("organisation", organisation)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @throws Missing when there is none for this report, or it is not for this person */
    Upload get(Admission.Admitted admitted, Person by, UUID id) {
        return entities.createQuery(
                        "select u from Upload u where u.submission = :submission and u.publicId = :id", Upload.class)
                .setParameter("submission", admitted.heading().submission())
                .setParameter("id", id)
                .getResultStream()
                .filter(upload ->
                        upload.organisation() == by.organisation() || policy.may(Act.REPORT, by, admitted.standing()))
                .findFirst()
                .orElseThrow(() -> new Missing("upload", id));
    }

    /** Whose lines a person fills. */
    Forms.Filler filler(Admission.Admitted admitted, Person by) {
        return policy.may(Act.SEE_DRAFT_REPORT, by, admitted.standing())
                ? Forms.Filler.whole(admitted.heading())
                : Forms.Filler.provider(by.organisation(), by.organisationName());
    }
}
