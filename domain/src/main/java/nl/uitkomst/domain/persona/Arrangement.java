package nl.uitkomst.domain.persona;

import java.util.List;

/**
 * What a plan for a journey asks for, looked up: the axes and the personas that it names.
 *
 * @param personas in the order of the plan
 */
record Arrangement(JourneyPlan plan, KeptAxis across, KeptAxis up, List<Persona> personas) {}
