package io.cosmeya.miniapp.openapi;

import io.cosmeya.scrapers.Role;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the document says of itself, and how our records become its schemas.
@Configuration(proxyBeanMethods = false)
@Role("miniapp")
class OpenApiConfiguration {

    @Bean
    OpenAPI document() {
        return new OpenAPI()
                .info(new Info()
                        .title("Cosmeya")
                        .version("1")
                        .description("Public metrics of channels and short videos, twice a day, with the quality and "
                                + "the source of every figure. Null means: the platform did not say; it is never 0."))
                .servers(List.of(new Server().url("/")));
    }

    @Bean
    ModelConverter recordShapes() {
        return new RecordShapes();
    }

    /// Names an operation by its feature and its method: `channels.list`.
    @Bean
    OperationCustomizer names() {
        return (operation, method) -> operation.operationId(
                operation.getTags().getFirst() + "." + method.getMethod().getName());
    }

    @Bean
    GlobalOpenApiCustomizer problems() {
        return new ProblemAnswers();
    }

    @Bean
    GlobalOpenApiCustomizer enums() {
        return new LowerCaseEnums();
    }

    @Bean
    GlobalOpenApiCustomizer parameters() {
        return new LeftOutParameters();
    }
}
