package io.cosmeya.miniapp;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// Requests name this machine as a browser would.
@TestConfiguration(proxyBeanMethods = false)
public class LocalRequests {

    @Bean
    MockMvcBuilderCustomizer host() {
        return builder -> builder.defaultRequest(MockMvcRequestBuilders.get("/").header("Host", "localhost:8080"));
    }
}
