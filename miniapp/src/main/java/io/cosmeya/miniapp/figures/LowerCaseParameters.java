package io.cosmeya.miniapp.figures;

import java.util.Locale;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// How the API reads enums in addresses: in lower case, `platform=youtube`.
@Configuration(proxyBeanMethods = false)
class LowerCaseParameters implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new LowerCase());
    }

    @SuppressWarnings("rawtypes")
    private static final class LowerCase implements ConverterFactory<String, Enum> {

        @Override
        @SuppressWarnings("unchecked")
        public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
            return text -> (T) Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
        }
    }
}
