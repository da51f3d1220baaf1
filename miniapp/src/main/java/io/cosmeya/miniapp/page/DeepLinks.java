package io.cosmeya.miniapp.page;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/// A deep link (/app/channels/7) is answered with the page, whose router knows the way; a file that is missing
/// (/app/logo.svg) stays missing.
class DeepLinks extends PathResourceResolver {

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        Resource file = super.getResource(path, location);
        boolean namesAFile = path.substring(path.lastIndexOf('/') + 1).contains(".");
        return file != null || namesAFile ? file : super.getResource("index.html", location);
    }
}
