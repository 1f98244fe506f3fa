package nl.uitkomst.web.decision;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Begins to close votings when their moment has come. */
@WebListener
public class ClosingAtStart implements ServletContextListener {

    @Inject
    Closing closing;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        closing.begin();
    }
}
