package nl.uitkomst.domain.audit;

import jakarta.enterprise.context.RequestScoped;

/** Where the present request comes from: the address of the caller, set by whatever takes requests in. */
@RequestScoped
public class Origin {

    private String address = "-";

    public String address() {
        return address;
    }

    public void comesFrom(String address) {
        this.address = address;
    }
}
