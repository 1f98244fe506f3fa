package nl.uitkomst.domain.dialogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What was agreed at a point, and as which action of the contract it is followed. */
@Entity
@Table(name = "dialogue_action")
public class AgreedAction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "dialogue_id")
    private Dialogue dialogue;

    private int point;

    @Column(name = "action_number")
    private int action;

    private String title;

    private String owner;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @SuppressWarnings("NullAway")
    protected AgreedAction() {}

    AgreedAction(Dialogue dialogue, int point, int action, String title, String owner, LocalDate dueOn) {
        this.dialogue = dialogue;
        this.point = point;
        this.action = action;
        this.title = title;
        this.owner = owner;
        this.dueOn = dueOn;
    }

    public int point() {
        return point;
    }

    /** The number of the action within its contract. */
    public int action() {
        return action;
    }

    public String title() {
        return title;
    }

    /** The name of the organisation that takes it up, as it was then. */
    public String owner() {
        return owner;
    }

    public LocalDate dueOn() {
        return dueOn;
    }
}
