package nl.uitkomst.domain.persona;

import java.util.List;

/**
 * The two axes that a journey chooses to place its personas on.
 *
 * @param across from left to right
 * @param up from below to above
 */
public record Axes(Axis across, Axis up) {

    public List<Axis> both() {
        return List.of(across, up);
    }
}
