package nl.uitkomst.domain.persona;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.UUID;

/** Throws away a persona that makes no journey. */
@ApplicationScoped
public class ForgetPersona {

    @Inject
    PersonaDesk desk;

    @Inject
    Personas personas;

    @Transactional
    public void forget(Person by, UUID key) {
        var persona = desk.take(by, key);
        personas.journeysOf(persona).stream().findFirst().ifPresent(journey -> {
            throw new RuleBroken(Persona.Rule.IN_A_JOURNEY, journey);
        });
        personas.remove(persona);
        desk.written(by, "persona.forget", persona);
    }
}
