package io.cosmeya.miniapp.access;

import io.cosmeya.scrapers.egress.UnusableKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

/// Makes and reads tokens that we signed ourselves (JWT, HS256). Each is good for one use only: what is an address for
/// pictures opens nothing else.
@Component
public class SignedTokens {

    private static final Logger LOG = LoggerFactory.getLogger(SignedTokens.class);

    private final SigningKey key;
    private final Clock clock;

    SignedTokens(SigningKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /// What a token is good for.
    public enum Use {
        ACCESS,
        PICTURES,
        DOWNLOAD,
        IDENTITY
    }

    /// A new one.
    public String make(Use use, String subject, Map<String, Object> claims, Duration life) {
        Instant now = clock.instant();
        JwtClaimsSet.Builder set = JwtClaimsSet.builder()
                .audience(List.of(use.name()))
                .subject(subject)
                .issuedAt(now)
                .expiresAt(now.plus(life));
        claims.forEach(set::claim);
        JwsHeader header = JwsHeader.with(MacAlgorithm.HS256).build();
        return NimbusJwtEncoder.withSecretKey(key.get())
                .build()
                .encode(JwtEncoderParameters.from(header, set.build()))
                .getTokenValue();
    }

    /// Reads one; empty when it is not ours, is over, or is for another use.
    public Optional<Jwt> read(Use use, String token) {
        try {
            return Optional.of(decoder(use).decode(token));
        } catch (JwtException refused) {
            return Optional.empty();
        } catch (UnusableKey locked) {
            LOG.error("Nobody can sign in: {}", locked.getMessage());
            return Optional.empty();
        }
    }

    private NimbusJwtDecoder decoder(Use use) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withSecretKey(key.get())
                .macAlgorithm(MacAlgorithm.HS256)
                .build();
        JwtTimestampValidator time = new JwtTimestampValidator(Duration.ZERO);
        time.setClock(clock);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                time, new JwtClaimValidator<List<String>>("aud", uses -> uses != null && uses.contains(use.name()))));
        return decoder;
    }
}
