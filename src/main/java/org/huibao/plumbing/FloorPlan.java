package org.huibao.plumbing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.CamelContext;
import org.apache.camel.RouteConfigurationsBuilder;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.component.direct.DirectComponent;
import org.apache.camel.model.ModelCamelContext;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.PluginHelper;
import org.huibao.plumbing.RouteFiles.RouteFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The routes as they run. Each file stands alone: a broken one leaves its stage standing still and the rest running. */
@Component
class FloorPlan {
    private static final Logger LOG = LoggerFactory.getLogger(FloorPlan.class);

    private final ModelCamelContext camel;
    private final RouteFiles files;
    private final Map<String, String> broken = new ConcurrentHashMap<>();
    private volatile boolean loaded;

    FloorPlan(CamelContext camel, RouteFiles files) {
        this.camel = (ModelCamelContext) camel;
        this.files = files;
    }

    /** Starts every route: what to do in trouble first, then from the last stage to the first, so that doors open last. */
    void load() {
        // a stage that stands still is told at once, not after half a minute of waiting for it
        camel.getComponent("direct", DirectComponent.class).setBlock(false);
        List<RouteFile> all = new ArrayList<>(files.all());
        all.stream().limit(1).forEach(this::load);
        List<RouteFile> stages = new ArrayList<>(all.subList(Math.min(1, all.size()), all.size()));
        Collections.reverse(stages);
        stages.forEach(this::load);
        files.missing().forEach(name -> LOG.warn("{} is missing: this stage stands still", name));
        loaded = true;
    }

    private void load(RouteFile file) {
        Resource resource = file.resource();
        try {
            Collection<RoutesBuilder> builders =
                    PluginHelper.getRoutesLoader(camel).findRoutesBuilders(List.of(resource));
            for (RoutesBuilder builder : builders) {
                if (builder instanceof RouteConfigurationsBuilder configurations) {
                    camel.addRoutesConfigurations(configurations);
                }
            }
            for (RoutesBuilder builder : builders) {
                camel.addRoutes(builder);
            }
        } catch (Exception wrong) {
            broken.put(file.name(), String.valueOf(wrong.getMessage()));
            LOG.error("{} is broken: this stage stands still until it is mended: {}", file.name(), wrong.getMessage());
            forget(resource);
        }
    }

    private void forget(Resource resource) {
        List<RouteDefinition> ofFile = camel.getRouteDefinitions().stream()
                .filter(route -> route.getResource() != null
                        && route.getResource().getLocation().equals(resource.getLocation()))
                .toList();
        try {
            camel.removeRouteDefinitions(ofFile);
        } catch (Exception already) {
            LOG.debug("nothing of {} was running", resource.getLocation(), already);
        }
    }

    boolean isLoaded() {
        return loaded;
    }

    /** What is wrong, by file. */
    Map<String, String> problems() {
        Map<String, String> problems = new TreeMap<>(broken);
        files.missing().forEach(name -> problems.put(name, "missing"));
        return problems;
    }
}
