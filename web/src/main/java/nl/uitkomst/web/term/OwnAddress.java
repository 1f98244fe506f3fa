package nl.uitkomst.web.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address of this installation, as people and other programs type it. */
@ApplicationScoped
public class OwnAddress {

    @Inject
    @ConfigProperty(name = "uitkomst.address", defaultValue = "http://localhost:8080")
    String address;

    public String text() {
        return address;
    }
}
