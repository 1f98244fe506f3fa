package nl.uitkomst.web;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

import java.util.List;

/** What the description of the API says beside its operations; the pages, which are no part of it, are left out. */
public class ApiDescription implements OASFilter {
    private static final String KEY = "sleutel";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        var pages = description.getPaths().getPathItems().keySet().stream()
                .filter(path -> !path.startsWith("/api/v1/"))
                .toList();
        pages.forEach(description.getPaths()::removePathItem);
        description.setInfo(OASFactory.createInfo()
                .title("Uitkomst")
                .version("1.0.0")
                .description("Contracten, KPI's, rapportages en uitkomsten, met dezelfde rechten als op het scherm.")
                .license(OASFactory.createLicense().name("EUPL-1.2")));
        description.setServers(List.of(OASFactory.createServer().url("/")));
        describeKey(description);
    }

    private static void describeKey(OpenAPI description) {
        if (description.getComponents() == null) {
            description.setComponents(OASFactory.createComponents());
        }
        description
                .getComponents()
                .addSecurityScheme(
                        KEY,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("Een sleutel van uw account, gemaakt op de pagina Account."));
        description.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(KEY)));
    }
}
