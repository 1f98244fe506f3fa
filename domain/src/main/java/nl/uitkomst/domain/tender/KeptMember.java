package nl.uitkomst.domain.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A member of a candidate as it is kept. */
@Embeddable
class KeptMember {

    private String name;

    @Enumerated(EnumType.STRING)
    private Member.Kind kind;

    @Column(name = "leads")
    private boolean leads;

    @SuppressWarnings("NullAway")
    protected KeptMember() {}

    KeptMember(Member member) {
        this.name = member.name();
        this.kind = member.kind();
        this.leads = member.leads();
    }

    Member member() {
        return new Member(name, kind, leads);
    }
}
