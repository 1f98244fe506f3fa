package nl.uitkomst.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Gives {@code /static} to the server's own file servlet, since the pages take every other address. */
@WebListener
public class AssetsMapping implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getServletRegistration("default").addMapping(Assets.ROOT + "*");
    }
}
