package dev.seedbed.store.bucket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.apache.catalina.authenticator.BasicAuthenticator;
import org.apache.catalina.servlets.WebdavServlet;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.StandardRoot;
import org.apache.tomcat.util.descriptor.web.LoginConfig;
import org.apache.tomcat.util.descriptor.web.SecurityCollection;
import org.apache.tomcat.util.descriptor.web.SecurityConstraint;

/// Tomcat's WebDAV over a folder, for one user with a password.
public final class WebDavServer implements AutoCloseable {
    public static final String USER = "mia";
    public static final String PASSWORD = "a-password-of-the-tests";
    /// Loggers are forgotten where nobody holds them.
    private static final Logger LOG = Logger.getLogger("org.apache");

    private final Tomcat tomcat = new Tomcat();

    public WebDavServer(Path files, Path work) throws Exception {
        LOG.setLevel(Level.OFF);
        tomcat.setBaseDir(work.toString());
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        tomcat.addUser(USER, PASSWORD);
        tomcat.addRole(USER, "team");
        Context context = tomcat.addContext("", files.toString());
        var resources = new StandardRoot(context);
        resources.setCachingAllowed(false);
        context.setResources(resources);
        Wrapper servlet = Tomcat.addServlet(context, "dav", new WebdavServlet());
        servlet.addInitParameter("readonly", "false");
        servlet.addInitParameter("listings", "true");
        context.addServletMappingDecoded("/*", "dav");
        protect(context);
        tomcat.start();
    }

    private static void protect(Context context) {
        var all = new SecurityCollection();
        all.addPatternDecoded("/*");
        var constraint = new SecurityConstraint();
        constraint.addCollection(all);
        constraint.addAuthRole("team");
        context.addConstraint(constraint);
        context.addSecurityRole("team");
        context.setLoginConfig(new LoginConfig("BASIC", "team", null, null));
        context.getPipeline().addValve(new BasicAuthenticator());
    }

    public int port() {
        return tomcat.getConnector().getLocalPort();
    }

    static Path netrc(Path folder, String password) throws IOException {
        return Files.writeString(
                folder.resolve("netrc"), "machine 127.0.0.1 login %s password %s%n".formatted(USER, password));
    }

    @Override
    public void close() throws Exception {
        tomcat.stop();
        tomcat.destroy();
    }
}
