package nl.uitkomst.domain.persona;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.persona.PersonaFault.Place;
import nl.uitkomst.domain.persona.PersonaFault.Rule;
import nl.uitkomst.domain.shared.CleanText;

import java.util.List;
import java.util.UUID;

/** Gives a persona a face: one of the drawn figures, or a picture that is sent; or takes it away. */
@ApplicationScoped
public class PicturePersona {

    public static final int LONGEST_ALT = 200;

    @Inject
    PersonaDesk desk;

    @Inject
    PersonaPictures pictures;

    /** @param shown {@link Picture#NONE} to take it away */
    @Transactional
    public void draw(Person by, UUID key, Picture shown) {
        var persona = desk.take(by, key);
        show(by, persona, new Picture(shown.figure(), null, CleanText.of(shown.alt())));
    }

    /** @param alt what is to be seen on it */
    @Transactional
    public void send(Person by, UUID key, SentPicture sent, String alt) {
        var persona = desk.take(by, key);
        PersonaFault.requireNone(faults(alt));
        var picture = new PersonaPicture(sent, by, desk.now());
        pictures.add(picture);
        show(by, persona, Picture.sent(picture.publicId(), CleanText.of(alt)));
    }

    private void show(Person by, Persona persona, Picture shown) {
        var before = persona.picture().sent();
        persona.show(shown, by, desk.now());
        before.filter(old -> !shown.sent().filter(old::equals).isPresent()).ifPresent(pictures::forgetUnlessFixed);
        desk.written(by, "persona.picture", persona);
    }

    /** All that is wrong with the words that go with a picture that is sent. */
    public static List<PersonaFault> faults(String alt) {
        return PersonaFault.ofNeeded(CleanText.of(alt), Rule.ALT_MISSING, LONGEST_ALT, Place.ALT, "");
    }
}
