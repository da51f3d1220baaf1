package io.cosmeya.miniapp.page;

import io.cosmeya.scrapers.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/// Serves the built page below /app/: files with a hash in their name for ever, all else asked for again each time.
@Configuration(proxyBeanMethods = false)
@Role("miniapp")
@EnableConfigurationProperties(PageSettings.class)
class AppPage implements WebMvcConfigurer {

    private final String built;

    AppPage(PageSettings settings) {
        built = settings.location();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/app/assets/**")
                .addResourceLocations(built + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(false)
                .addResolver(brotli());
        registry.addResourceHandler("/app/**")
                .addResourceLocations(built)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new DeepLinks());
    }

    /// Files that the build has packed already; to others the server packs as they are asked for.
    private static EncodedResourceResolver brotli() {
        EncodedResourceResolver resolver = new EncodedResourceResolver();
        resolver.setContentCodings(List.of("br"));
        resolver.setExtensions(Map.of("br", ".br"));
        return resolver;
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/", "/app/");
        registry.addRedirectViewController("/app", "/app/");
        registry.addViewController("/app/").setViewName("forward:/app/index.html");
    }
}
