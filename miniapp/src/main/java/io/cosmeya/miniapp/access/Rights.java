package io.cosmeya.miniapp.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Lets a request through to an endpoint of ours only when its [Needs] are met; before its parameters are looked at.
class Rights implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(Rights.class);
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // The end of a pushed answer is an inner step of a request that was let in already.
        if (request.getDispatcherType() == DispatcherType.ASYNC
                || !(handler instanceof HandlerMethod method)
                || !method.getBeanType().getPackageName().startsWith("io.cosmeya.")
                || method.hasMethodAnnotation(OpenToAll.class)) {
            return true;
        }
        Needs needs = method.getMethodAnnotation(Needs.class);
        Person person = Person.now();
        if (needs == null) {
            LOG.error("{} says neither @Needs nor @OpenToAll: it is closed", method.getShortLogMessage());
        }
        if (needs == null || person == null || !person.may(needs, READING.contains(request.getMethod()))) {
            throw new AccessDeniedException("This is not open to you.");
        }
        return true;
    }
}
