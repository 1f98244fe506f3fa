package nl.uitkomst.domain.tender;

import nl.uitkomst.domain.shared.CleanText;
import nl.uitkomst.domain.shared.PersonalData;
import nl.uitkomst.domain.tender.TenderFault.Place;
import nl.uitkomst.domain.tender.TenderFault.Rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * With what someone applies for a tender.
 *
 * @param tradeName under which the candidate is known, alone or together
 * @param contact whom the client turns to, by role; never by name
 * @param members all of them, the one in the lead among them
 */
public record Application(String tradeName, String contact, List<Member> members, List<Declaration> declarations) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_EVIDENCE = 2000;

    public Application {
        tradeName = CleanText.of(tradeName);
        contact = CleanText.of(contact);
        members = List.copyOf(members);
        declarations = List.copyOf(declarations);
    }

    /** Everything that is wrong with it. */
    public List<TenderFault> faults(Setup setup) {
        var found = new ArrayList<>(TenderFault.ofNeeded(tradeName, Rule.NAME_MISSING, LONGEST_NAME, Place.NAME, ""));
        found.addAll(TenderFault.ofNeeded(contact, Rule.CONTACT_MISSING, LONGEST_NAME, Place.CONTACT, ""));
        if (!PersonalData.in(contact).isEmpty()) {
            found.add(TenderFault.of(Rule.CONTACT_IS_PERSON, Place.CONTACT));
        }
        found.addAll(memberFaults());
        for (var subject : Subject.of(setup)) {
            found.addAll(faults(subject));
        }
        return found;
    }

    private List<TenderFault> memberFaults() {
        if (members.isEmpty()) {
            return List.of(TenderFault.of(Rule.NO_MEMBERS, Place.MEMBERS));
        }
        var found = new ArrayList<TenderFault>();
        var seen = new HashSet<String>();
        for (var i = 0; i < members.size(); i++) {
            var which = String.valueOf(i);
            var name = members.get(i).name();
            found.addAll(TenderFault.ofNeeded(name, Rule.NAME_MISSING, LONGEST_NAME, Place.MEMBER_NAME, which));
            if (!name.isEmpty() && !seen.add(name.toLowerCase(Locale.ROOT))) {
                found.add(TenderFault.at(which, Rule.TWICE, Place.MEMBER_NAME, name));
            }
        }
        if (members.stream().filter(Member::leads).count() != 1) {
            found.add(TenderFault.of(Rule.NOBODY_LEADS, Place.LEAD));
        }
        return found;
    }

    private List<TenderFault> faults(Subject subject) {
        var place = subject.isGround() ? Place.GROUND : Place.REQUIREMENT;
        var declared = declarations.stream()
                .filter(one -> one.subject().equals(subject.key()))
                .findFirst();
        if (declared.filter(Declaration::holds).isEmpty()) {
            return List.of(TenderFault.at(subject.key(), Rule.NOT_DECLARED, place));
        }
        var evidence = declared.get().evidence();
        return subject.isGround()
                ? TenderFault.ofText(evidence, LONGEST_EVIDENCE, Place.EVIDENCE, subject.key())
                : TenderFault.ofNeeded(
                        evidence, Rule.EVIDENCE_MISSING, LONGEST_EVIDENCE, Place.EVIDENCE, subject.key());
    }
}
