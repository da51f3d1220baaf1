package io.cosmeya.miniapp.signin;

import io.cosmeya.miniapp.access.Code;
import io.cosmeya.miniapp.access.OpenToAll;
import io.cosmeya.miniapp.problem.RefusedException;
import io.cosmeya.miniapp.signin.SigningIn.Place;
import io.cosmeya.scrapers.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.function.BiFunction;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Signing in and out. Who signs in shows what Telegram says of them in the header Authorization: `tma <initData>`
/// inside Telegram, `ticket <word>` after signing in with a browser.
@RestController
@RequestMapping("/api/v1/auth")
@Tag(name = "auth", description = "Signing in and out.")
@Role("miniapp")
class AuthController {

    private static final String HEADER =
            " The header Authorization says who asks: `tma <initData>`, or `ticket <word>` after a browser's sign-in.";

    private final Identities identities;
    private final SigningIn signingIn;

    AuthController(Identities identities, SigningIn signingIn) {
        this.identities = identities;
        this.signingIn = signingIn;
    }

    @PostMapping("/telegram")
    @OpenToAll
    @Operation(summary = "Sign in", description = "Signs a user in." + HEADER)
    SignedIn telegram(HttpServletRequest request) {
        return known(request, signingIn::member);
    }

    @PostMapping("/owner")
    @OpenToAll
    @Operation(
            summary = "Become the owner",
            description = "Makes the first owner, by the code of the console." + HEADER)
    SignedIn owner(HttpServletRequest request, @Valid @RequestBody GivenCode code) {
        return known(request, (who, place) -> signingIn.owner(who, new Code(code.code()), place));
    }

    @PostMapping("/invitation")
    @OpenToAll
    @Operation(summary = "Take an invitation", description = "Makes a user of who was invited." + HEADER)
    SignedIn invitation(HttpServletRequest request, @Valid @RequestBody GivenCode code) {
        return known(request, (who, place) -> signingIn.invited(who, new Code(code.code()), place));
    }

    @PostMapping("/refresh")
    @OpenToAll
    @Operation(summary = "Go on", description = "Gives new tokens for a refresh token, which is good once.")
    SignedIn refresh(@Valid @RequestBody RefreshToken token) {
        return signingIn
                .refresh(new Code(token.refreshToken()))
                .orElseThrow(() -> new RefusedException(
                        HttpStatus.UNAUTHORIZED, "signed-out", "You are not signed in any more. Sign in again."));
    }

    @PostMapping("/logout")
    @OpenToAll
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sign out", description = "Ends the session of a refresh token.")
    void logout(@Valid @RequestBody RefreshToken token) {
        signingIn.end(new Code(token.refreshToken()));
    }

    private SignedIn known(HttpServletRequest request, BiFunction<Identity, Place, SignedIn> then) {
        try {
            Identity identity = identities.of(request.getHeader(HttpHeaders.AUTHORIZATION));
            return then.apply(identity, new Place(request.getHeader(HttpHeaders.USER_AGENT), request.getRemoteAddr()));
        } catch (UntrustedInitData untrusted) {
            throw new RefusedException(
                    HttpStatus.UNAUTHORIZED,
                    "untrusted",
                    "Telegram's proof of who you are is not taken: " + untrusted.getMessage() + ".");
        }
    }
}
