package nl.uitkomst.ear.container;

import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

import java.io.File;
import java.net.URISyntaxException;

/** The one deployment of all tests inside the container: the delivered war with the tests of this package added to it. */
@ArquillianSuiteDeployment
public class Deployed {
    @Deployment
    public static WebArchive war() throws URISyntaxException {
        return ShrinkWrap.create(ZipImporter.class, "uitkomst.war")
                .importFrom(new File("target/dist/uitkomst.war"))
                .as(WebArchive.class)
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()))
                .addPackage(Deployed.class.getPackage());
    }
}
