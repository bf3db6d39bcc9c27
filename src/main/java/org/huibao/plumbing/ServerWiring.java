package org.huibao.plumbing;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the HTTP server meets what is asked of it before our filters do. */
@Configuration(proxyBeanMethods = false)
class ServerWiring {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> roomForHealth() {
        return server -> {
            server.addEngineValves(new RoomForHealth());
            server.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new RefusedLine()));
        };
    }
}
