package io.cosmeya.miniapp.figures;

import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/// How the API writes and reads JSON: enums in lower case, nulls written, instants as ISO 8601. The mapper of
/// the messages between modules is another and stays as it is.
@Configuration(proxyBeanMethods = false)
class JsonShape {

    @Bean
    ServerHttpMessageConvertersCustomizer lowerCaseEnums(JsonMapper mapper) {
        JsonMapper ours = mapper.rebuild()
                .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .build();
        return converters -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(ours));
    }
}
