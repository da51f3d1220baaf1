package io.cosmeya.miniapp.figures;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/// Gives each answer that is read a tag of what it says: who has it already is told so in a few bytes (304). A browser
/// keeps the answer to itself and asks each time. Files and pushed answers pass as they come.
@Component
class EntityTags extends ShallowEtagHeaderFilter {

    private static final List<String> STREAMED = List.of("/api/v1/export/", "/api/v1/reports/", "/api/v1/uploads/");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String address = request.getRequestURI();
        return !"GET".equals(request.getMethod())
                || !address.startsWith("/api/v1/")
                || address.endsWith("/events")
                || STREAMED.stream().anyMatch(address::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.addHeader(HttpHeaders.VARY, "Authorization, Accept-Language");
        super.doFilterInternal(request, response, chain);
    }
}
